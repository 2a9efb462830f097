package org.alvh.marketdata.service.endpoint;

import com.google.protobuf.ByteString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.alvh.marketdata.history.DailyCsv;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.ChainRow.Activity;
import org.alvh.marketdata.observed.ChainRow.Marks;
import org.alvh.marketdata.observed.ChainRow.Sides;
import org.alvh.marketdata.observed.ChainText;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.proto.marketdata.v1.ChainPart;
import org.alvh.quant.instrument.PutCall;
import org.alvh.wire.ChainWire;

/** Three sessions around the turn of a year, with quotes typed for some of them. */
final class QuotedDays {

    static final LocalDate FIRST = LocalDate.of(2024, 12, 30);
    static final LocalDate SECOND = LocalDate.of(2024, 12, 31);
    static final LocalDate THIRD = LocalDate.of(2025, 1, 2);
    static final LocalDate HOLIDAY = LocalDate.of(2025, 1, 1);

    private QuotedDays() {}

    static MarketHistory history() {
        return new MarketHistory(List.of(day(FIRST, 5_906.94), day(SECOND, 5_881.63), day(THIRD, 5_868.55)));
    }

    private static MarketDay day(LocalDate date, double close) {
        return MarketDay.on(date)
                .with(Series.SPX_CLOSE, close)
                .with(Series.VIX_CLOSE, 17.4)
                .build();
    }

    static ByteString historyText() {
        return ByteString.copyFrom(DailyCsv.encode(history()));
    }

    /** Rows of two roots and two vendors: whole, one-sided, crossed, with and without sizes and marks. */
    static List<ChainRow> rows(LocalDate date) {
        List<ChainRow> rows = new ArrayList<>();
        LocalDate expiry = LocalDate.of(2025, 1, 31);
        double[] calls = {101.1, 86.4, 73.05, 61.2, 50.9, 41.8};
        double[] puts = {60.4, 70.5, 82.1, 95.2, 109.8, 125.6};
        for (int i = 0; i < calls.length; i++) {
            rows.add(full(date, new OptionSeries("SPXW", expiry, PutCall.CALL, 5_850 + 25 * i), calls[i]));
        }
        for (int i = 0; i < puts.length; i++) {
            rows.add(full(date, new OptionSeries("SPXW", expiry, PutCall.PUT, 5_850 + 25 * i), puts[i]));
        }
        LocalDate wednesday = LocalDate.of(2025, 1, 22);
        rows.add(bare(date, new OptionSeries("VIX", wednesday, PutCall.CALL, 17.5), 0, .05));
        rows.add(bare(date, new OptionSeries("VIX", wednesday, PutCall.CALL, 20), 1.2, 1.1));
        rows.add(bare(date, new OptionSeries("VIX", wednesday, PutCall.PUT, 17.5), 1e-7, 0));
        return List.copyOf(rows);
    }

    private static ChainRow full(LocalDate date, OptionSeries series, double bid) {
        return new ChainRow(
                date,
                series,
                new Sides(bid, bid + .6, OptionalLong.of(12), OptionalLong.of(0)),
                new Activity(OptionalDouble.of(bid + .1), OptionalLong.of(3), OptionalLong.empty()),
                new Marks(OptionalDouble.of(5_906.94), OptionalDouble.of(.1433), OptionalDouble.empty()),
                "cboe-option-eod");
    }

    private static ChainRow bare(LocalDate date, OptionSeries series, double bid, double ask) {
        return new ChainRow(
                date,
                series,
                Sides.of(bid, ask),
                new Activity(OptionalDouble.empty(), OptionalLong.empty(), OptionalLong.empty()),
                new Marks(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty()),
                series.strike() == 20 ? "deltaneutral" : "cboe-quotes");
    }

    /** The rows of a day, whole and a run a part, under a hash. */
    static List<ChainPart> parts(String contentHash, List<ChainRow> rows) {
        return ChainWire.write(rows).stream()
                .map(run -> ChainPart.newBuilder()
                        .setDate(rows.getFirst().quoteDate().toString())
                        .setContentHash(contentHash)
                        .addRuns(run)
                        .build())
                .toList();
    }

    static List<ChainPart> parts(LocalDate date) {
        List<ChainRow> rows = rows(date);
        return parts(ChainText.contentHash(rows), rows);
    }

    /** Calls alone: too many strikes to be sent as one run. */
    static List<ChainRow> wide(LocalDate date, int strikes) {
        return IntStream.rangeClosed(1, strikes)
                .mapToObj(strike -> full(
                        date, new OptionSeries("SPX", LocalDate.of(2025, 3, 21), PutCall.CALL, strike), 5_900 - strike))
                .toList();
    }
}
