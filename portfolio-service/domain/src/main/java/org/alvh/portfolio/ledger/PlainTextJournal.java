package org.alvh.portfolio.ledger;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A ledger journal in the formats that outside accounting programs check: one commodity, entries in booking order,
 * market time beside each. No account, run or decision is named, so the same books give the same bytes.
 */
public enum PlainTextJournal {
    HLEDGER("hledger") {
        @Override
        public String write(List<JournalEntry> journal) {
            return "commodity 1000.00 USD\n" + ledgerDialect(journal);
        }
    },
    LEDGER("ledger") {
        @Override
        public String write(List<JournalEntry> journal) {
            return "commodity USD\n" + ledgerDialect(journal);
        }
    },
    BEANCOUNT("beancount") {
        @Override
        public String write(List<JournalEntry> journal) {
            return beancountDialect(journal);
        }
    };

    private static final String CURRENCY = " USD";

    private final String format;

    PlainTextJournal(String format) {
        this.format = format;
    }

    /** The program's name, as asked for on the command line. */
    public String format() {
        return format;
    }

    public abstract String write(List<JournalEntry> journal);

    private static String ledgerDialect(List<JournalEntry> journal) {
        StringBuilder out = new StringBuilder();
        for (JournalEntry entry : journal) {
            out.append('\n')
                    .append(entry.session())
                    .append(" * ")
                    .append(entry.description())
                    .append("\n    ; time: ")
                    .append(time(entry))
                    .append('\n');
            for (Posting posting : entry.postings()) {
                out.append("    ")
                        .append(posting.account().path())
                        .append("  ")
                        .append(posting.amount())
                        .append(CURRENCY);
                if (!posting.memo().isEmpty()) {
                    out.append("  ; ").append(posting.memo());
                }
                out.append('\n');
            }
        }
        return out.toString();
    }

    private static String beancountDialect(List<JournalEntry> journal) {
        StringBuilder out = new StringBuilder("option \"operating_currency\" \"USD\"\n\n");
        firstUses(journal)
                .forEach((account, date) -> out.append(date)
                        .append(" open ")
                        .append(capitalised(account))
                        .append(CURRENCY)
                        .append('\n'));
        for (JournalEntry entry : journal) {
            out.append('\n')
                    .append(entry.session())
                    .append(" * \"")
                    .append(entry.description())
                    .append("\"\n  time: \"")
                    .append(time(entry))
                    .append("\"\n");
            for (Posting posting : entry.postings()) {
                out.append("  ")
                        .append(capitalised(posting.account()))
                        .append("  ")
                        .append(posting.amount())
                        .append(CURRENCY)
                        .append('\n');
                if (!posting.memo().isEmpty()) {
                    out.append("    memo: \"").append(posting.memo()).append("\"\n");
                }
            }
        }
        return out.toString();
    }

    /** Beancount wants every account opened before it is used. */
    private static Map<LedgerAccount, String> firstUses(List<JournalEntry> journal) {
        Map<LedgerAccount, String> dates = new TreeMap<>();
        for (JournalEntry entry : journal) {
            for (Posting posting : entry.postings()) {
                dates.putIfAbsent(posting.account(), entry.session().toString());
            }
        }
        return dates;
    }

    /** Beancount's account names begin each part with a capital. */
    private static String capitalised(LedgerAccount account) {
        StringBuilder name = new StringBuilder();
        for (String part : account.path().split(":", -1)) {
            name.append(name.isEmpty() ? "" : ":")
                    .append(Character.toUpperCase(part.charAt(0)))
                    .append(part, 1, part.length());
        }
        return name.toString();
    }

    private static String time(JournalEntry entry) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(entry.at());
    }
}
