package org.alvh.marketdata.vendor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alvh.marketdata.history.Series;

/** The indices of the exchange that a history has series for. Only SPX and VIX keep more than their close. */
enum CboeIndex {
    SPX(Series.SPX_CLOSE),
    VIX(Series.VIX_CLOSE),
    VIX1D(Series.VIX1D),
    VIX9D(Series.VIX9D),
    VIX3M(Series.VIX3M),
    VIX6M(Series.VIX6M),
    VIX1Y(Series.VIX1Y),
    VVIX(Series.VVIX),
    SKEW(Series.SKEW),
    VXTH(Series.VXTH);

    private final Series close;

    CboeIndex(Series close) {
        this.close = close;
    }

    Series close() {
        return close;
    }

    /** The series that an {@code open}, {@code high} or {@code low} column of this index fills, if it is kept. */
    Optional<Series> range(String column) {
        return switch (column) {
            case "open" -> either(Series.SPX_OPEN, Series.VIX_OPEN);
            case "high" -> either(Series.SPX_HIGH, Series.VIX_HIGH);
            case "low" -> either(Series.SPX_LOW, Series.VIX_LOW);
            default -> Optional.empty();
        };
    }

    static List<String> names() {
        return Arrays.stream(values()).map(CboeIndex::name).toList();
    }

    static Optional<CboeIndex> named(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(index -> index.name().equals(upper))
                .findFirst();
    }

    /**
     * The index that a file name speaks of, if it is exactly one: {@code VIX9D_History.csv},
     * {@code vix-daily.csv}. Two neighbouring words are tried as one first, so that {@code VIX 3M} is not VIX.
     */
    static Optional<CboeIndex> ofFileName(String fileName) {
        List<String> words = Arrays.stream(fileName.split("[^A-Za-z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        Optional<CboeIndex> found = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            Optional<CboeIndex> pair = i + 1 < words.size() ? named(words.get(i) + words.get(i + 1)) : Optional.empty();
            Optional<CboeIndex> here = pair.isPresent() ? pair : named(words.get(i));
            if (here.isPresent() && found.isPresent() && !here.equals(found)) {
                return Optional.empty();
            }
            found = here.isPresent() ? here : found;
        }
        return found;
    }

    private Optional<Series> either(Series ofSpx, Series ofVix) {
        return switch (this) {
            case SPX -> Optional.of(ofSpx);
            case VIX -> Optional.of(ofVix);
            case VIX1D, VIX9D, VIX3M, VIX6M, VIX1Y, VVIX, SKEW, VXTH -> Optional.empty();
        };
    }
}
