package org.alvh.cli.chain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.alvh.cli.table.CsvText;
import org.alvh.marketdata.history.DamagedHistory;
import org.alvh.marketdata.history.FieldText;
import org.alvh.marketdata.history.Series.Kind;
import org.alvh.marketdata.quality.QualityRule;
import org.alvh.marketdata.quality.Severity;
import org.alvh.marketdata.quality.Subject;
import org.alvh.marketdata.quality.Verdict;
import org.alvh.marketdata.quality.Verdict.Measured;
import org.alvh.marketdata.vendor.CsvLine;

/** A verdict as a line of {@code verdicts.csv}. */
final class VerdictLine {

    static final String HEADER = "date,kind,name,rule,severity,reading,bound,known,reason";

    private static final int FIELDS = HEADER.split(",", -1).length;
    private static final String CHAIN = "CHAIN";
    private static final String SERIES = "SERIES";

    private VerdictLine() {}

    static String write(Verdict verdict) {
        Subject subject = verdict.subject();
        return String.join(
                ",",
                subject.date().toString(),
                subject instanceof Subject.OfChain ? CHAIN : SERIES,
                CsvText.field(subject.name()),
                verdict.rule().name(),
                verdict.severity().name(),
                Kind.NUMBER.format(verdict.measured().reading()),
                Kind.NUMBER.format(verdict.measured().limit()),
                verdict.known().toString(),
                CsvText.field(verdict.reason()));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws DamagedHistory if anything else stands there
     */
    static Verdict read(String line) {
        List<String> fields = CsvLine.split(line).orElse(List.of());
        if (fields.size() != FIELDS) {
            throw new DamagedHistory("'" + line + "', expected " + HEADER);
        }
        LocalDate date = date(fields.get(0));
        Subject subject = fields.get(1).equals(CHAIN)
                ? new Subject.OfChain(fields.get(2), date)
                : new Subject.OfSeries(fields.get(2), date);
        return new Verdict(
                subject,
                named(QualityRule.values(), fields.get(3)),
                named(Severity.values(), fields.get(4)),
                new Measured(number(fields.get(5)), number(fields.get(6))),
                date(fields.get(7)),
                fields.get(8));
    }

    private static <E extends Enum<E>> E named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new DamagedHistory("'" + name + "', expected one of " + Arrays.toString(values)));
    }

    private static LocalDate date(String text) {
        return FieldText.isoDate(text).orElseThrow(() -> new DamagedHistory("'" + text + "', expected an ISO date"));
    }

    private static double number(String text) {
        return FieldText.number(text).orElseThrow(() -> new DamagedHistory("'" + text + "', expected a number"));
    }
}
