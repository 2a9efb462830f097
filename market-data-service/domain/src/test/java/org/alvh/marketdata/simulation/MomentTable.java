package org.alvh.marketdata.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Prints the table "history and simulation" of {@code docs/model/simulated-market.md}. */
final class MomentTable {

    private MomentTable() {}

    public static void main(String[] arguments) {
        int seeds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40;
        int years = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 36;
        Map<String, List<Double>> simulated = simulated(LongStream.range(0, seeds), years);
        System.out.println("| statistic | history | simulated mean | 10 % | 90 % of seeds |");
        System.out.println("|---|---|---|---|---|");
        Moments.of(RecordedHistory.read()).forEach((name, value) -> {
            List<Double> sample = sampleOf(simulated, name).stream().sorted().toList();
            System.out.printf(
                    "| %s | %.2f | %.2f | %.2f | %.2f |%n",
                    name, value, mean(sample), sample.get(sample.size() / 10), sample.get(sample.size() * 9 / 10));
        });
    }

    /** Each statistic's values, one a seed. */
    static Map<String, List<Double>> simulated(LongStream seeds, int years) {
        Map<String, List<Double>> samples = new TreeMap<>();
        seeds.forEach(seed -> Moments.of(new SimulatedMarket(seed, WeekdayCalendar.WITHOUT_HOLIDAYS).days(252 * years))
                .forEach((name, value) -> samples.computeIfAbsent(name, absent -> new ArrayList<>())
                        .add(value)));
        return samples;
    }

    static List<Double> sampleOf(Map<String, List<Double>> samples, String name) {
        return Objects.requireNonNull(samples.get(name), () -> "no statistic is named " + name);
    }

    static double mean(List<Double> sample) {
        return sample.stream().mapToDouble(Double::doubleValue).sum() / sample.size();
    }
}
