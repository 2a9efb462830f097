package org.alvh.marketdata.vendor;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Months by the first letters of their names in the languages that browsers write dates in: English, German,
 * French, Spanish, Italian, Portuguese, Dutch, Polish, the Scandinavian ones, Turkish and Russian. Written out here,
 * because a platform's own tables differ from version to version.
 */
enum MonthWord {
    JANUARY("jan", "jän", "ene", "gen", "sty", "oca", "янв"),
    FEBRUARY("feb", "fév", "fev", "lut", "şub", "фев"),
    MARCH("mar", "mär", "mrz", "maa", "мар"),
    APRIL("apr", "avr", "abr", "kwi", "nis", "апр"),
    MAY("may", "mai", "maj", "mag", "mei", "мая", "май"),
    JUNE("jun", "juin", "giu", "cze", "haz", "июн"),
    JULY("jul", "juil", "lug", "lip", "tem", "июл"),
    AUGUST("aug", "aoû", "aou", "ago", "sie", "ağu", "авг"),
    SEPTEMBER("sep", "set", "wrz", "eyl", "сен"),
    OCTOBER("oct", "okt", "ott", "out", "paź", "eki", "окт"),
    NOVEMBER("nov", "lis", "kas", "ноя"),
    DECEMBER("dec", "dez", "déc", "dic", "des", "gru", "ara", "дек");

    private final List<String> beginnings;

    MonthWord(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    /** The month of a word in any of the languages. */
    static Optional<Month> any(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (MonthWord month : values()) {
            if (month.beginnings.stream().anyMatch(lower::startsWith)) {
                return Optional.of(month.month());
            }
        }
        return Optional.empty();
    }

    /** The month of an English abbreviation, such as {@code Jan}. */
    static Optional<Month> english(String abbreviation) {
        String lower = abbreviation.toLowerCase(Locale.ROOT);
        for (MonthWord month : values()) {
            if (month.beginnings.getFirst().equals(lower)) {
                return Optional.of(month.month());
            }
        }
        return Optional.empty();
    }

    private Month month() {
        return Month.valueOf(name());
    }
}
