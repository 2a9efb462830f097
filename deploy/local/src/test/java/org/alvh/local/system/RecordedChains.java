package org.alvh.local.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.alvh.cli.chain.ChainFile;
import org.alvh.cli.history.HistoryFolder;
import org.alvh.local.state.RecordedFolder;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.ChainText;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.marketdata.recorded.MarketRecord;
import org.alvh.marketdata.simulation.SimulatedMarket;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.time.ExchangeCalendar;

/**
 * A history's folder with typed chains on its first two sessions.
 *
 * @param market by the definition of a record's name
 */
record RecordedChains(RecordedFolder folder, MarketId market, LocalDate first, LocalDate second) {

    private static final long SEED = 9;
    private static final int SESSIONS = 20;

    static RecordedChains in(Path path) throws IOException {
        MarketHistory history = new MarketHistory(new SimulatedMarket(SEED, ExchangeCalendar.newYork()).days(SESSIONS));
        HistoryFolder.at(path).made().save(history);
        LocalDate first = history.sessions().get(0);
        LocalDate second = history.sessions().get(1);
        Path chains = Files.createDirectories(path.resolve("chains"));
        StringBuilder index = new StringBuilder("quote_date,rows,content_hash\n");
        NavigableMap<LocalDate, String> hashes = new TreeMap<>();
        for (LocalDate date : List.of(first, second)) {
            List<ChainRow> rows = rows(date);
            ChainFile.write(chains.resolve(date + ".parquet"), rows);
            hashes.put(date, ChainText.contentHash(rows));
            index.append(date)
                    .append(',')
                    .append(rows.size())
                    .append(',')
                    .append(hashes.get(date))
                    .append('\n');
        }
        Files.writeString(chains.resolve("index.csv"), index);
        return new RecordedChains(
                RecordedFolder.at(path), MarketId.replayOf(MarketRecord.contentHash(history, hashes)), first, second);
    }

    /** More strikes than one message of an upload holds. */
    static List<ChainRow> rows(LocalDate date) {
        List<ChainRow> rows = new ArrayList<>();
        for (PutCall right : List.of(PutCall.CALL, PutCall.PUT)) {
            for (int strike = 1; strike <= 1_200; strike++) {
                rows.add(new ChainRow(
                        date,
                        new OptionSeries("SPXW", date.plusDays(30), right, 5.0 * strike),
                        new ChainRow.Sides(
                                strike / 20.0, strike / 20.0 + .1, OptionalLong.of(strike), OptionalLong.empty()),
                        new ChainRow.Activity(OptionalDouble.empty(), OptionalLong.of(1), OptionalLong.empty()),
                        new ChainRow.Marks(OptionalDouble.empty(), OptionalDouble.of(.2), OptionalDouble.empty()),
                        "cboe-option-eod"));
            }
        }
        rows.sort((row, other) -> row.series().compareTo(other.series()));
        return List.copyOf(rows);
    }
}
