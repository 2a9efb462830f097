package org.alvh.cli.vix;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.table.BadField;
import org.alvh.cli.table.CsvRow;
import org.alvh.cli.table.CsvTable;
import org.alvh.marketdata.vix.StripStrike;
import org.alvh.marketdata.vix.StripTerm;

/**
 * A file with the quotes of two SPX expiries, one strike a line. An empty field, and a bid or ask of zero, is no
 * price; a line that makes no sense refuses the file.
 */
final class StripFile {

    private static final List<String> COLUMNS =
            List.of("term", "minutes", "rate", "strike", "call_bid", "call_ask", "put_bid", "put_ask");

    private static final int TERMS = 2;

    /** The most strikes of a term; the exchange lists under a thousand. */
    private static final int MOST_STRIKES = 20_000;

    private StripFile() {}

    /** The two terms by their labels, in the file's order. */
    static Map<String, StripTerm> read(Path file) {
        Map<String, Lines> terms = new LinkedHashMap<>();
        try (CsvTable table = CsvTable.open(file, COLUMNS)) {
            while (table.hasNext()) {
                CsvRow row = table.next();
                try {
                    add(row, terms);
                } catch (BadField | IllegalArgumentException bad) {
                    throw new NoAnswer(file + " is refused: line " + row.line() + ": " + bad.getMessage(), bad);
                }
            }
        }
        if (terms.size() != TERMS) {
            throw new NoAnswer(file + " is refused: it holds " + terms.size() + " terms, expected " + TERMS);
        }
        Map<String, StripTerm> read = new LinkedHashMap<>();
        terms.forEach((label, lines) -> read.put(label, term(file, label, lines)));
        return read;
    }

    private record Lines(double minutes, double rate, List<StripStrike> strikes) {}

    private static void add(CsvRow row, Map<String, Lines> terms) {
        row.defect().ifPresent(defect -> {
            throw new BadField(defect);
        });
        String label = row.text("term");
        if (label.isEmpty()) {
            throw new BadField("term is empty, expected a label");
        }
        double minutes = row.number("minutes");
        double rate = row.number("rate");
        Lines lines = terms.computeIfAbsent(label, _ -> new Lines(minutes, rate, new ArrayList<>()));
        if (lines.minutes() != minutes || lines.rate() != rate) {
            throw new BadField("minutes or rate differ from those of the lines before of term '" + label + "'");
        }
        if (terms.size() > TERMS || lines.strikes().size() == MOST_STRIKES) {
            throw new BadField(
                    "term '" + label + "' makes more than " + TERMS + " terms or " + MOST_STRIKES + " strikes a term");
        }
        lines.strikes()
                .add(new StripStrike(
                        row.number("strike"), price(row, "call_bid", "call_ask"), price(row, "put_bid", "put_ask")));
    }

    private static OptionalDouble price(CsvRow row, String bid, String ask) {
        OptionalDouble bidden = row.optionalNumber(bid);
        OptionalDouble asked = row.optionalNumber(ask);
        return bidden.isPresent() && asked.isPresent()
                ? StripStrike.mid(bidden.getAsDouble(), asked.getAsDouble())
                : OptionalDouble.empty();
    }

    private static StripTerm term(Path file, String label, Lines lines) {
        lines.strikes().sort(Comparator.comparingDouble(StripStrike::strike));
        try {
            return new StripTerm(lines.minutes(), lines.rate(), lines.strikes());
        } catch (IllegalArgumentException bad) {
            throw new NoAnswer(file + " is refused: term '" + label + "': " + bad.getMessage(), bad);
        }
    }
}
