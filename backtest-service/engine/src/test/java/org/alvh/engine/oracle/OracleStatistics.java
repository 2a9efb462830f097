package org.alvh.engine.oracle;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.alvh.engine.oracle.OracleCondors.Condor;
import org.alvh.engine.oracle.OracleResult.SessionLine;
import org.alvh.engine.oracle.OracleResult.Statistics;

/** The conventions' section on statistics. */
final class OracleStatistics {

    private OracleStatistics() {}

    /** @param bills the bill's return of each session since the one before */
    static Statistics of(
            List<SessionLine> lines, List<Double> bills, long capitalCents, List<Condor> condors, OracleHedge hedge) {
        SessionLine last = lines.getLast();
        double years = ChronoUnit.DAYS.between(lines.getFirst().date(), last.date()) / 365.25;
        double growth = last.navMidCents() / (double) capitalCents;
        double cagr = years > 0 ? StrictMath.pow(growth, 1 / years) - 1 : 0;

        List<Double> returns = new ArrayList<>();
        List<Double> excess = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double simple =
                    lines.get(i).navMidCents() / (double) lines.get(i - 1).navMidCents() - 1;
            returns.add(simple);
            excess.add(simple - bills.get(i));
        }

        double peak = capitalCents;
        double maxDrawdown = 0;
        for (SessionLine line : lines) {
            peak = Math.max(peak, (double) line.navMidCents());
            maxDrawdown = Math.max(maxDrawdown, 1 - line.navMidCents() / peak);
        }

        List<Double> worstFirst = new ArrayList<>(returns);
        Collections.sort(worstFirst);
        int worst = worstFirst.size() * 5 / 100;

        List<Condor> ended = condors.stream().filter(Condor::isEnded).toList();
        long won = ended.stream().filter(condor -> condor.pnlCents() > 0).count();

        return new Statistics(
                last.navMidCents(),
                cagr,
                deviation(returns) * Math.sqrt(252),
                mean(excess) / deviation(excess) * Math.sqrt(252),
                maxDrawdown,
                worst == 0 ? 0 : mean(worstFirst.subList(0, worst)),
                ended.isEmpty() ? 0 : won / (double) ended.size(),
                condors.size(),
                ended.size(),
                hedge.spendCents(),
                hedge.realisedCents());
    }

    private static double mean(List<Double> values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.size();
    }

    private static double deviation(List<Double> values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (values.size() - 1));
    }
}
