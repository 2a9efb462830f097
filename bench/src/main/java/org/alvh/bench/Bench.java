package org.alvh.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.alvh.quant.pricing.batch.Form;

/** {@code ./alvh bench [ROW…]}: rows beside their peers, on standard output; 2 for a row that does not exist. */
public final class Bench {

    private static final int ANSWERED = 0;
    private static final int WRONG_QUESTION = 2;

    private static final String USAGE = """
            usage: alvh bench [ROW ...]

            Measures each row beside a peer in the same process: CPU time of one thread, medians of alternating
            rounds. Without arguments every row, about ten seconds each. Rows:\
            """;

    private Bench() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(out, System.err, arguments));
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        List<Entry> entries = entries();
        if (List.of(arguments).contains("--help") || List.of(arguments).contains("-h")) {
            out.println(USAGE + " " + names(entries));
            return ANSWERED;
        }
        List<Entry> chosen = new ArrayList<>();
        for (String name : arguments) {
            List<Entry> named =
                    entries.stream().filter(entry -> entry.name().equals(name)).toList();
            if (named.isEmpty()) {
                err.println("alvh: there is no row '" + name + "'; there are: " + names(entries));
                return WRONG_QUESTION;
            }
            chosen.addAll(named);
        }
        measure(chosen.isEmpty() ? entries : chosen, out);
        return ANSWERED;
    }

    private static void measure(List<Entry> entries, PrintStream out) {
        out.println(Machine.description());
        out.println(ResultTable.heading());
        Contest contest = new Contest();
        for (Entry entry : entries) {
            out.println(ResultTable.line(contest.run(entry.row().get())));
        }
        if (!contest.hasComputed()) {
            throw new IllegalStateException("a row computed no number");
        }
    }

    /** Rows are made when their turn comes, so that one that cannot run here disturbs no other. */
    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        if (Form.VECTOR.isAvailable()) {
            entries.add(new Entry("greeks-vector", Bench::vectorGreeks));
        }
        entries.add(new Entry("greeks-loop", Bench::loopGreeks));
        entries.add(new Entry("volatility-scalar", VolatilityRow::new));
        entries.add(new Entry("volatility-batch", BatchVolatilityRow::new));
        entries.add(new Entry("chain-5000", ChainRow::new));
        entries.add(new Entry("indicators", IndicatorRow::new));
        entries.add(new Entry("chain-reading", ChainReadingRow::new));
        entries.add(new Entry("chain-files", ChainFilesRow::new));
        if (HistoryImportRow.isPossible()) {
            entries.add(new Entry("history-import", HistoryImportRow::new));
        }
        return entries;
    }

    private static BenchRow vectorGreeks() {
        return new GreeksRow("greeks-vector", Form.VECTOR, new Goal.TimesAsFast(12.0));
    }

    private static BenchRow loopGreeks() {
        return new GreeksRow("greeks-loop", Form.LOOP, new Goal.TimesAsFast(8.0));
    }

    private static String names(List<Entry> entries) {
        return String.join(", ", entries.stream().map(Entry::name).toList());
    }

    private record Entry(String name, Supplier<BenchRow> row) {}
}
