package org.alvh.engine.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.Series;
import org.alvh.quant.testkit.Reference;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.RecordedCalendar;
import org.alvh.quant.time.SessionCalendar;

/** The reference history, read without the importer. */
record OracleHistory(List<MarketDay> days, SessionCalendar calendar) {

    static OracleHistory read() throws IOException {
        List<String> lines = Files.readAllLines(Reference.file("data/daily_market.csv"));
        String[] header = lines.getFirst().split(",", -1);
        List<MarketDay> days = new ArrayList<>();
        List<LocalDate> sessions = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            MarketDay day = day(header, line.split(",", -1));
            days.add(day);
            if (day.isSession()) {
                sessions.add(day.date());
            }
        }
        return new OracleHistory(days, new RecordedCalendar(sessions, ExchangeCalendar.newYork()));
    }

    private static MarketDay day(String[] header, String[] cells) {
        MarketDay.Builder day = MarketDay.on(LocalDate.parse(cells[0]));
        for (int i = 1; i < header.length; i++) {
            Optional<Series> series = Series.ofColumn(header[i].strip());
            String cell = cells[i].strip();
            if (series.isEmpty() || cell.isEmpty()) {
                continue;
            }
            if (series.get().kind() == Series.Kind.DATE) {
                day.with(series.get(), LocalDate.parse(cell));
            } else {
                day.with(series.get(), Double.parseDouble(cell));
            }
        }
        return day.build();
    }
}
