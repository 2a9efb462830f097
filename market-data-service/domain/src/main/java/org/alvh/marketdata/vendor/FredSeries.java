package org.alvh.marketdata.vendor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alvh.marketdata.history.Series;

/** Identifiers of FRED that are known here: those that the daily history has a series for, and others in use. */
final class FredSeries {

    /** Prices, activity, work, money and recessions, as the macro panel shows them. */
    private static final List<String> OTHERS = List.of(
            "CPIAUCNS",
            "CPIAUCSL",
            "CPILFESL",
            "PCEPI",
            "PCEPILFE",
            "PPIACO",
            "PPIFIS",
            "T5YIE",
            "T10YIE",
            "T5YIFR",
            "MICH",
            "GDP",
            "GDPC1",
            "INDPRO",
            "TCU",
            "DGORDER",
            "UNRATE",
            "PAYEMS",
            "ICSA",
            "FEDFUNDS",
            "DFEDTARL",
            "DFEDTARU",
            "IORB",
            "TB3MS",
            "DTB3",
            "DGS1MO",
            "DGS6MO",
            "DGS1",
            "DGS3",
            "DGS5",
            "DGS7",
            "DGS20",
            "DGS30",
            "DTWEXBGS",
            "BAMLH0A0HYM2",
            "BAMLC0A0CM",
            "NFCI",
            "USREC",
            "RBUSBIS",
            "RNUSBIS",
            "IRSTCI01JPM156N",
            "IR3TIB01JPM156N",
            "IR3TIB01EZM156N",
            "IR3TIB01USM156N",
            "IR3TIB01GBM156N",
            "IR3TIB01CHM156N",
            "IR3TIB01DEM156N");

    private FredSeries() {}

    static boolean isKnown(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return OTHERS.contains(upper) || daily(upper).isPresent();
    }

    /** The series of the daily history that an identifier fills. */
    static Optional<Series> daily(String name) {
        return switch (name) {
            case "SP500" -> Optional.of(Series.SPX_CLOSE);
            case "VIXCLS" -> Optional.of(Series.VIX_CLOSE);
            case "VXVCLS" -> Optional.of(Series.VIX3M);
            case "DGS3MO" -> Optional.of(Series.RF_3M);
            case "DFF" -> Optional.of(Series.FED_FUNDS);
            case "SOFR" -> Optional.of(Series.SOFR);
            case "DGS2" -> Optional.of(Series.DGS2);
            case "DGS10" -> Optional.of(Series.DGS10);
            case "ECBDFR" -> Optional.of(Series.ECB_DFR);
            default -> Optional.empty();
        };
    }
}
