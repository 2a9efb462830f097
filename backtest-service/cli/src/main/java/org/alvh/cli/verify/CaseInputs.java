package org.alvh.cli.verify;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alvh.quant.instrument.PutCall;

/** What a case is computed from: words of the form {@code name=value}, separated by blanks. */
record CaseInputs(String text, Map<String, String> values) {

    static CaseInputs parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String word : List.of(text.strip().split("\\s+", -1))) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw new BadCase("'" + word + "' is not of the form name=value");
            }
            values.put(word.substring(0, equals), word.substring(equals + 1));
        }
        return new CaseInputs(text, values);
    }

    String word(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new BadCase("'" + text + "' lacks " + name);
        }
        return value;
    }

    double number(String name) {
        try {
            return Double.parseDouble(word(name));
        } catch (NumberFormatException notOne) {
            throw new BadCase(name + " is '" + word(name) + "', expected a number", notOne);
        }
    }

    /** A level or a price in points, as whole hundredths. */
    long hundredths(String name) {
        return Math.round(number(name) * 100);
    }

    long count(String name) {
        return Math.round(number(name));
    }

    LocalDate date(String name) {
        return LocalDate.parse(word(name));
    }

    YearMonth month(String name) {
        return YearMonth.parse(word(name));
    }

    PutCall right() {
        return PutCall.valueOf(word("right"));
    }
}
