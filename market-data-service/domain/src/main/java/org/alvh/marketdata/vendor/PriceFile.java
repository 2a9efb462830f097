package org.alvh.marketdata.vendor;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.history.Series.Kind;
import org.alvh.marketdata.observed.Observation;
import org.alvh.marketdata.observed.VendorRow;
import org.alvh.marketdata.vendor.DailyReading.FileDefect;
import org.alvh.marketdata.vendor.RowDefect.Reason;
import org.alvh.marketdata.vendor.VendorLine.Field;

/**
 * Daily prices of one symbol, which is named by the file: {@code ^GSPC.csv}, {@code GSPC_1990.csv}, {@code vix_d.csv}.
 * A symbol that the daily history has a series for fills that, any other becomes observations of its close.
 */
final class PriceFile {

    /** A ticker as vendors write it: capitals, so that an ordinary word in a file name is none. */
    private static final Pattern TICKER = Pattern.compile("[A-Z][A-Z0-9]{1,9}");

    private final Field date;
    private final DateForm[] dateForms;
    private final List<Field> range;
    private final Field close;
    private final Field adjusted;

    PriceFile(Field date, List<Field> openHighLowVolume, Field close, Field adjusted, DateForm... dateForms) {
        this.date = date;
        this.range = List.copyOf(openHighLowVolume);
        this.close = close;
        this.adjusted = adjusted;
        this.dateForms = dateForms.clone();
    }

    RowLayout named(FileOrigin origin) {
        List<String> words = Arrays.stream(origin.stem().split("[^A-Za-z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        Optional<PriceSymbol> known =
                words.stream().flatMap(word -> PriceSymbol.named(word).stream()).findFirst();
        if (known.isPresent()) {
            return RowLayout.Known.of(line -> List.of(read(line, known.get())));
        }
        return words.stream()
                .filter(word -> TICKER.matcher(word).matches())
                .findFirst()
                .<RowLayout>map(ticker -> RowLayout.Known.of(line -> List.of(read(line, ticker))))
                .orElseGet(
                        () -> new RowLayout.Unplaced(
                                FileDefect.UNKNOWN_SERIES,
                                "its name does not say which symbol it is of: name it as the vendor does, for example ^GSPC.csv"));
    }

    /** The close of a line as an observation of a series that the history has no column for. */
    VendorRow read(VendorLine line, String ticker) {
        return new VendorRow.Value(
                new Observation(ticker, line.date(date, dateForms), price(line, closeOf(true), Kind.HIGHEST_NUMBER)));
    }

    /** A line as values of a day. */
    VendorRow read(VendorLine line, PriceSymbol symbol) {
        LocalDate day = line.date(date, dateForms);
        double highest = symbol.isFund() ? Kind.HIGHEST_FUND_PRICE : Kind.HIGHEST_PRICE;
        MarketDay.Builder values =
                MarketDay.on(day).with(symbol.close(), price(line, closeOf(symbol.isFund()), highest));
        List<Series> series = symbol.range();
        for (int i = 0; i < series.size(); i++) {
            OptionalDouble value = line.positive(range.get(i));
            if (value.isPresent() && series.get(i).kind().admits(value.getAsDouble())) {
                values.with(series.get(i), value.getAsDouble());
            } else if (value.isPresent()) {
                line.drop(
                        range.get(i), Reason.OUT_OF_RANGE, series.get(i).kind().expectation());
            }
        }
        MarketDay read = values.build();
        return new VendorRow.DayValues(series.isEmpty() ? read : withoutInvertedRange(line, read, series));
    }

    private Field closeOf(boolean paysOut) {
        return paysOut && adjusted.isThere() ? adjusted : close;
    }

    private static double price(VendorLine line, Field field, double highest) {
        String expected = "a price above 0, at most " + Kind.NUMBER.format(highest);
        double price = line.required(field, expected);
        if (!(price > 0) || price > highest) {
            throw line.refusal(field, Reason.OUT_OF_RANGE, expected);
        }
        return price;
    }

    private MarketDay withoutInvertedRange(VendorLine line, MarketDay day, List<Series> series) {
        Series high = series.get(1);
        Series low = series.get(2);
        if (!day.has(high) || !day.has(low) || day.require(high) >= day.require(low)) {
            return day;
        }
        line.drop(range.get(1), Reason.HIGH_BELOW_LOW, "a high not below the low of the same row");
        line.drop(range.get(2), Reason.HIGH_BELOW_LOW, "a high not below the low of the same row");
        return day.without(high).without(low);
    }
}
