package org.alvh.marketdata.vendor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line of comma-separated fields, as RFC 4180 quotes them, but for line ends inside a field. */
public final class CsvLine {

    private CsvLine() {}

    /** The fields, trimmed; empty where a quote is not closed on the line. */
    public static Optional<List<String>> split(String line) {
        if (line.indexOf('"') >= 0) {
            return splitQuoted(line);
        }
        List<String> fields = new ArrayList<>();
        int start = 0;
        for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', start)) {
            fields.add(line.substring(start, comma).strip());
            start = comma + 1;
        }
        fields.add(line.substring(start).strip());
        return Optional.of(fields);
    }

    private static Optional<List<String>> splitQuoted(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return quoted ? Optional.empty() : Optional.of(fields);
    }
}
