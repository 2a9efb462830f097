package org.alvh.marketdata.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.Series;
import org.alvh.quant.testkit.Reference;

/** The daily history of 1990 to 2026 from the reference file, as market days. */
final class RecordedHistory {

    private RecordedHistory() {}

    static List<MarketDay> read() {
        try {
            List<String> lines = Files.readAllLines(Reference.file("data/daily_market.csv"));
            String[] header = lines.getFirst().split(",", -1);
            return lines.stream()
                    .skip(1)
                    .map(line -> day(header, line.split(",", -1)))
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static MarketDay day(String[] header, String[] cells) {
        MarketDay.Builder day = MarketDay.on(LocalDate.parse(cells[0]));
        for (int i = 1; i < header.length; i++) {
            Optional<Series> series = Series.ofColumn(header[i]);
            if (series.isPresent() && series.get().kind() == Series.Kind.PRICE && !cells[i].isEmpty()) {
                day.with(series.get(), Double.parseDouble(cells[i]));
            }
        }
        return day.build();
    }
}
