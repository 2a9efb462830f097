package org.alvh.marketdata.vendor;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alvh.marketdata.history.FieldText;

/** A way in which vendors write a date. A time of day after it is ignored. */
enum DateForm {
    ISO("yyyy-mm-dd"),
    US("mm/dd/yyyy"),
    /** Day first, year in two digits, as a spreadsheet of another country saves it. */
    DAY_FIRST("dd-mm-yy"),
    MONTH_FIRST("mm-dd-yy"),
    COMPACT("yyyymmdd"),
    /** {@code Mon Jan 10 2022}. */
    ENGLISH("Mon Jan 10 2022"),
    /** {@code 1871.01}, {@code 1871-01}: a month, read as its first day. */
    MONTH("yyyy-mm");

    private final String example;

    DateForm(String example) {
        this.example = example;
    }

    static String expectation(DateForm... forms) {
        return "a date as " + Arrays.stream(forms).map(form -> form.example).collect(Collectors.joining(" or "));
    }

    Optional<LocalDate> parse(String text) {
        return switch (this) {
            case ISO -> FieldText.isoDate(day(text));
            case US -> FieldText.usDate(day(text));
            case DAY_FIRST -> shortYear(text, 1, 0);
            case MONTH_FIRST -> shortYear(text, 0, 1);
            case COMPACT -> compact(day(text));
            case ENGLISH -> english(text);
            case MONTH -> month(text);
        };
    }

    private static String day(String text) {
        int end = text.indexOf(' ');
        int t = text.indexOf('T');
        int cut = end < 0 ? t : end;
        return cut < 0 ? text : text.substring(0, cut);
    }

    private static Optional<LocalDate> shortYear(String text, int monthAt, int dayAt) {
        List<String> parts = List.of(text.split("[-/.]", -1));
        if (parts.size() != 3 || parts.get(2).length() != 2) {
            return Optional.empty();
        }
        return FieldText.usDate(parts.get(monthAt) + "/" + parts.get(dayAt) + "/20" + parts.get(2));
    }

    private static Optional<LocalDate> compact(String text) {
        return text.length() == 8
                ? FieldText.isoDate(text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6))
                : Optional.empty();
    }

    private static Optional<LocalDate> english(String text) {
        List<String> words = List.of(text.split(" +", -1));
        if (words.size() != 4) {
            return Optional.empty();
        }
        return MonthWord.english(words.get(1))
                .flatMap(month -> FieldText.usDate(month.getValue() + "/" + words.get(2) + "/" + words.get(3)));
    }

    private static Optional<LocalDate> month(String text) {
        return text.length() == 7 ? FieldText.isoDate(text.replace('.', '-') + "-01") : Optional.empty();
    }
}
