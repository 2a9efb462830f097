package org.alvh.cli;

import java.util.Arrays;
import java.util.List;
import org.alvh.portfolio.ledger.PlainTextJournal;

/** The accounting program that a journal is written for, as it is named on the command line. */
public final class JournalFormat {

    private JournalFormat() {}

    public static PlainTextJournal named(String format) {
        return Arrays.stream(PlainTextJournal.values())
                .filter(known -> known.format().equals(format))
                .findFirst()
                .orElseThrow(() -> new WrongQuestion("unknown format '" + format + "', expected one of " + formats()));
    }

    private static String formats() {
        List<String> formats = Arrays.stream(PlainTextJournal.values())
                .map(PlainTextJournal::format)
                .toList();
        return String.join(", ", formats);
    }
}
