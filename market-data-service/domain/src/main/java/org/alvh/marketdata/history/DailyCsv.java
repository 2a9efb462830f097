package org.alvh.marketdata.history;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The canonical text of a daily history, one form for one content.
 *
 * <p>UTF-8, lines ended by a line feed. The first line names the columns: {@code date}, then those series that
 * occur, in the order of {@link Series}. Each further line is one day, by rising ISO date; an absent value is
 * an empty field; a number is the shortest decimal that reads back to the same double.
 */
public final class DailyCsv {

    private static final String DATE = "date";

    private DailyCsv() {}

    public static byte[] encode(MarketHistory history) {
        Set<Series> columns = occurring(history);
        StringBuilder text = new StringBuilder(DATE);
        for (Series series : columns) {
            text.append(',').append(series.column());
        }
        text.append('\n');
        for (MarketDay day : history.days()) {
            text.append(day.date());
            for (Series series : columns) {
                text.append(',');
                OptionalDouble value = day.find(series);
                if (value.isPresent()) {
                    text.append(series.kind().format(value.getAsDouble()));
                }
            }
            text.append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads what {@link #encode} wrote. Only this program writes the canonical form, so a line that breaks it
     * means damage and nothing of the text is believed.
     *
     * @throws DamagedHistory naming the line, the column, the value and what was expected
     */
    public static MarketHistory decode(Iterable<String> lines) {
        Iterator<String> rest = lines.iterator();
        if (!rest.hasNext()) {
            throw new DamagedHistory("it is empty, expected a header that begins with " + DATE);
        }
        List<Series> columns = columns(rest.next());
        List<MarketDay> days = new ArrayList<>();
        long line = 1;
        LocalDate last = LocalDate.MIN;
        while (rest.hasNext()) {
            line++;
            MarketDay day = day(line, rest.next(), columns);
            if (!last.isBefore(day.date())) {
                throw DamagedHistory.at(line, DATE, day.date().toString(), "a date after " + last);
            }
            last = day.date();
            days.add(day);
        }
        return new MarketHistory(days);
    }

    private static Set<Series> occurring(MarketHistory history) {
        Set<Series> columns = EnumSet.noneOf(Series.class);
        for (MarketDay day : history.days()) {
            for (Series series : Series.values()) {
                if (day.has(series)) {
                    columns.add(series);
                }
            }
        }
        return columns;
    }

    private static List<Series> columns(String header) {
        List<String> names = fields(header);
        if (!names.getFirst().equals(DATE)) {
            throw DamagedHistory.at(1, "1", names.getFirst(), "a header that begins with " + DATE);
        }
        List<Series> columns = new ArrayList<>();
        for (String name : names.subList(1, names.size())) {
            Series series = Series.ofColumn(name)
                    .orElseThrow(() -> DamagedHistory.at(1, name, name, "the name of a series of this version"));
            if (columns.contains(series)) {
                throw DamagedHistory.at(1, name, name, "each series once");
            }
            columns.add(series);
        }
        return columns;
    }

    private static MarketDay day(long line, String text, List<Series> columns) {
        List<String> fields = fields(text);
        LocalDate date = FieldText.isoDate(fields.getFirst())
                .orElseThrow(() -> DamagedHistory.at(line, DATE, fields.getFirst(), Series.Kind.DATE.expectation()));
        if (fields.size() != columns.size() + 1) {
            throw DamagedHistory.at(
                    line, DATE, fields.getFirst(), (columns.size() + 1) + " fields, found " + fields.size());
        }
        MarketDay.Builder day = MarketDay.on(date);
        for (int i = 0; i < columns.size(); i++) {
            String field = fields.get(i + 1);
            if (!field.isEmpty()) {
                Series series = columns.get(i);
                day.with(series, value(line, series, field));
            }
        }
        return day.build();
    }

    private static double value(long line, Series series, String field) {
        OptionalDouble value = series.kind().parse(field);
        if (value.isEmpty() || !series.kind().admits(value.getAsDouble())) {
            throw DamagedHistory.at(line, series.column(), field, series.kind().expectation());
        }
        return value.getAsDouble();
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        int start = 0;
        for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', start)) {
            fields.add(line.substring(start, comma));
            start = comma + 1;
        }
        fields.add(line.substring(start));
        return fields;
    }
}
