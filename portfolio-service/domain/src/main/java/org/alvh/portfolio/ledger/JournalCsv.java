package org.alvh.portfolio.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.alvh.quant.money.Money;

/**
 * A ledger journal as CSV, one posting a line: {@code entry,session,time,description,account,amount,memo}. Amounts
 * are dollars with cents, debits above zero; times are market time with its offset.
 */
public final class JournalCsv {

    private static final String HEADER = "entry,session,time,description,account,amount,memo";
    private static final int FIELDS = 7;

    private JournalCsv() {}

    public static String write(List<JournalEntry> journal) {
        StringBuilder csv = new StringBuilder(HEADER).append('\n');
        for (JournalEntry entry : journal) {
            String time = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(entry.at());
            for (Posting posting : entry.postings()) {
                csv.append(entry.number())
                        .append(',')
                        .append(entry.session())
                        .append(',')
                        .append(time)
                        .append(',')
                        .append(plain(entry.description()))
                        .append(',')
                        .append(posting.account().path())
                        .append(',')
                        .append(posting.amount())
                        .append(',')
                        .append(plain(posting.memo()))
                        .append('\n');
            }
        }
        return csv.toString();
    }

    /** Our own descriptions need no quoting; one that would is a bug, not a second dialect of CSV. */
    private static String plain(String text) {
        if (text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("journal text '" + text + "' holds a comma, a quote or a line end");
        }
        return text;
    }

    /** Reads a journal back; a line that is not of this format is refused with its number. */
    public static List<JournalEntry> read(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new DamagedJournal(1, "expected the header " + HEADER);
        }
        List<JournalEntry> journal = new ArrayList<>();
        int next = 1;
        while (next < lines.size()) {
            int end = next;
            String number = fields(lines, next)[0];
            while (end < lines.size() && fields(lines, end)[0].equals(number)) {
                end++;
            }
            journal.add(entry(lines, next, end));
            next = end;
        }
        return journal;
    }

    private static JournalEntry entry(List<String> lines, int from, int to) {
        String[] first = fields(lines, from);
        try {
            List<Posting> postings = new ArrayList<>();
            for (int i = from; i < to; i++) {
                String[] fields = fields(lines, i);
                postings.add(new Posting(LedgerAccount.ofPath(fields[4]), Money.parse(fields[5]), fields[6]));
            }
            return new JournalEntry(
                    Long.parseLong(first[0]),
                    LocalDate.parse(first[1]),
                    ZonedDateTime.parse(first[2]),
                    first[3],
                    postings);
        } catch (DateTimeException | IllegalArgumentException malformed) {
            throw new DamagedJournal(from + 1, String.valueOf(malformed.getMessage()), malformed);
        }
    }

    private static String[] fields(List<String> lines, int index) {
        String[] fields = lines.get(index).split(",", -1);
        if (fields.length != FIELDS) {
            throw new DamagedJournal(index + 1, "has " + fields.length + " fields, expected " + FIELDS);
        }
        return fields;
    }
}
