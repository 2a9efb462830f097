package org.alvh.marketdata.vendor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alvh.marketdata.history.Series;

/** The symbols of price files that the daily history has series for, and what the vendors call them. */
enum PriceSymbol {
    SPX(Series.SPX_CLOSE, "GSPC", "SPX"),
    SPX_TOTAL_RETURN(Series.SPX_TOTAL_RETURN, "SP500TR", "SPXTR"),
    VIX(Series.VIX_CLOSE, "VIX"),
    VIX1D(Series.VIX1D, "VIX1D"),
    VIX9D(Series.VIX9D, "VIX9D"),
    VIX3M(Series.VIX3M, "VIX3M"),
    VIX6M(Series.VIX6M, "VIX6M"),
    VIX1Y(Series.VIX1Y, "VIX1Y"),
    VVIX(Series.VVIX, "VVIX"),
    SKEW(Series.SKEW, "SKEW"),
    VIXY(Series.VIXY, "VIXY"),
    VIXM(Series.VIXM, "VIXM"),
    SVXY(Series.SVXY, "SVXY"),
    VXX(Series.VXX, "VXX"),
    VNQ(Series.VNQ_ADJ, "VNQ"),
    IYR(Series.IYR_ADJ, "IYR");

    private final Series close;
    private final List<String> names;

    PriceSymbol(Series close, String... names) {
        this.close = close;
        this.names = List.of(names);
    }

    Series close() {
        return close;
    }

    /** Funds pay out, so their series are of adjusted closes; indices have nothing to adjust. */
    boolean isFund() {
        return switch (this) {
            case VIXY, VIXM, SVXY, VXX, VNQ, IYR -> true;
            case SPX, SPX_TOTAL_RETURN, VIX, VIX1D, VIX9D, VIX3M, VIX6M, VIX1Y, VVIX, SKEW -> false;
        };
    }

    /** The series that the columns open, high, low and volume fill, in this order, if they are kept. */
    List<Series> range() {
        return switch (this) {
            case SPX -> List.of(Series.SPX_OPEN, Series.SPX_HIGH, Series.SPX_LOW, Series.SPX_VOLUME);
            case VIX -> List.of(Series.VIX_OPEN, Series.VIX_HIGH, Series.VIX_LOW);
            default -> List.of();
        };
    }

    static Optional<PriceSymbol> named(String symbol) {
        String upper = symbol.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(known -> known.names.contains(upper))
                .findFirst();
    }
}
