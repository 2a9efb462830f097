package org.alvh.cli.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.alvh.cli.table.CsvRow;
import org.alvh.marketdata.vix.NotCalculable;
import org.alvh.marketdata.vix.StripTerm;
import org.alvh.marketdata.vix.TermVariance;
import org.alvh.marketdata.vix.VarianceStrip;
import org.alvh.marketdata.vix.VarianceStrip.Point;
import org.alvh.marketdata.vix.VixFormula;
import org.alvh.marketdata.vix.VixLevel;
import org.alvh.quant.pricing.Elementary;

/** The strips of Cboe's worked example: spacing of the strikes, sums, variances and the level. */
final class VixStripFile {

    private static final String SOURCE = "Cboe, VIX methodology, worked example";
    private static final List<String> COLUMNS = List.of("term", "strike", "leg", "mid", "delta_k");
    private static final int ROWS = 268;

    private VixStripFile() {}

    /** A term of the example as it is printed. */
    private record Printed(
            String label, double minutes, double rate, double forward, double k0, double sum, double variance) {}

    private static final Printed NEAR =
            new Printed("near", 34_484, 0.00031664, 1962.89996, 1960, 0.0006320516, 0.019233906);
    private static final Printed NEXT =
            new Printed("next", 44_954, 0.00028797, 1962.40006, 1960, 0.0008314016, 0.019423884);
    private static final double LEVEL = 13.927842;

    static List<CaseResult> check(Path file) {
        List<CsvRow> rows =
                ReferenceRows.of(file, COLUMNS, ReferenceRows.rowsWhenNamed(file, ReferenceFile.VIX_STRIPS, ROWS));
        List<CaseResult> results = new ArrayList<>();
        TermVariance near = check(file, rows, NEAR, results);
        TermVariance next = check(file, rows, NEXT, results);
        double level = switch (VixFormula.level(near, next)) {
            case VixLevel found -> found.points();
            case NotCalculable none -> throw new BadCase(none.message());
        };
        results.add(CaseResult.numbers(file.getFileName() + " level", LEVEL, level, 1e-6, SOURCE));
        return results;
    }

    private static TermVariance check(Path file, List<CsvRow> rows, Printed printed, List<CaseResult> results) {
        List<CsvRow> own = rows.stream()
                .filter(row -> row.text("term").equals(printed.label()))
                .toList();
        VarianceStrip strip = new VarianceStrip(own.stream()
                .map(row -> new Point(row.number("strike"), row.number("mid")))
                .toList());
        String name = file.getFileName() + " " + printed.label();
        for (int i = 0; i < own.size(); i++) {
            results.add(CaseResult.numbers(
                    name + " spacing at " + own.get(i).text("strike"),
                    own.get(i).number("delta_k"),
                    strip.spacing(i),
                    0,
                    SOURCE));
        }
        double years = printed.minutes() / StripTerm.MINUTES_A_YEAR;
        double sum = strip.sum(Elementary.exp(printed.rate() * years));
        double excess = printed.forward() / printed.k0() - 1;
        double variance = (2 * sum - excess * excess) / years;
        results.add(CaseResult.numbers(name + " sum", printed.sum(), sum, 1e-8, SOURCE));
        results.add(CaseResult.numbers(name + " variance", printed.variance(), variance, 1e-8, SOURCE));
        return new TermVariance(printed.minutes(), printed.forward(), printed.k0(), strip, sum, variance);
    }
}
