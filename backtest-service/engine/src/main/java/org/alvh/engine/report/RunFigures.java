package org.alvh.engine.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.alvh.engine.RunResult;
import org.alvh.engine.SessionRecord;
import org.alvh.hedge.HedgeParameters.LayerParameters;
import org.alvh.portfolio.account.GroupResult;
import org.alvh.quant.money.Money;
import org.alvh.quant.trade.Role;
import org.alvh.quant.trade.Trade;

record RunFigures(
        double cagr,
        double volatility,
        double sharpe,
        double maxDrawdown,
        double cvar95,
        OptionalDouble winRate,
        int campaigns,
        Money hedgeSpend,
        Money hedgeRealised,
        List<Period> yearly,
        List<Period> windows,
        List<Triggers> triggers,
        double[] bills) {

    record Period(String name, LocalDate from, LocalDate to, double total, double drawdown, int campaigns, Money spend) {}

    record Triggers(int days, int protectable, int opened) {}

    static RunFigures of(RunResult run) {
        List<SessionRecord> s = run.sessions();
        double capital = run.spec().capital().dollars();
        double[] nav = s.stream().mapToDouble(x -> x.valuation().navMid().dollars()).toArray();
        double years = ChronoUnit.DAYS.between(s.getFirst().date(), s.getLast().date()) / 365.25;
        double cagr = years > 0 ? StrictMath.pow(nav[nav.length - 1] / capital, 1 / years) - 1 : Double.NaN;
        double[] bills = new double[nav.length];
        bills[0] = capital;
        double[] r = new double[nav.length];
        double[] x = new double[nav.length];
        for (int i = 0; i < nav.length; i++) {
            double before = i == 0 ? capital : nav[i - 1];
            r[i] = nav[i] / before - 1;
            double bill = i == 0
                    ? 0
                    : s.get(i - 1).billYieldPercent().orElse(0)
                            / 100
                            * ChronoUnit.DAYS.between(s.get(i - 1).date(), s.get(i).date())
                            / 365;
            x[i] = r[i] - bill;
            if (i > 0) {
                bills[i] = bills[i - 1] * (1 + bill);
            }
        }
        double[] sorted = r.clone();
        Arrays.sort(sorted);
        int worst = r.length / 20;
        double cvar = worst == 0 ? Double.NaN : Arrays.stream(sorted, 0, worst).average().orElseThrow();
        List<GroupResult> condors = run.groups().stream()
                .filter(g -> g.owner() == Role.STRATEGY && !g.open())
                .toList();
        Money spend = Money.ZERO;
        Money realised = Money.ZERO;
        for (var d : run.hedgeDecisions()) {
            for (Trade t : d.decision().trades()) {
                if (t.effect() == Trade.Effect.OPEN) {
                    spend = spend.plus(t.cost()).plus(t.fees());
                }
            }
        }
        for (GroupResult g : run.groups()) {
            if (g.owner() == Role.HEDGE && !g.open()) {
                realised = realised.plus(g.pnl());
            }
        }
        List<Period> yearly = new ArrayList<>();
        for (int y = s.getFirst().date().getYear(); y <= s.getLast().date().getYear(); y++) {
            period(run, nav, String.valueOf(y), LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31)).ifPresent(yearly::add);
        }
        List<Period> windows = new ArrayList<>();
        String[][] w = {
            {"Asia and LTCM", "1998-07-17", "1998-10-15"},
            {"Financial crisis", "2008-09-02", "2009-03-31"},
            {"US downgrade", "2011-08-01", "2011-08-31"},
            {"Volmageddon", "2018-02-01", "2018-02-28"},
            {"Covid", "2020-02-19", "2020-04-30"},
            {"2022", "2022-01-03", "2022-12-30"},
            {"Yen carry", "2024-08-01", "2024-08-30"},
            {"Tariffs", "2025-04-01", "2025-04-30"}
        };
        for (String[] a : w) {
            period(run, nav, a[0], LocalDate.parse(a[1]), LocalDate.parse(a[2])).ifPresent(windows::add);
        }
        List<Triggers> triggers = new ArrayList<>();
        List<LayerParameters> layers = run.spec().mandate().hedge().layers();
        for (int l = 0; l < layers.size(); l++) {
            int days = 0;
            int prot = 0;
            int opened = 0;
            for (int i = 1; i < nav.length; i++) {
                OptionalDouble now = s.get(i).previousVixClose();
                OptionalDouble then = s.get(i - 1).previousVixClose();
                if (now.isPresent()
                        && then.isPresent()
                        && now.getAsDouble() > layers.get(l).level()
                        && then.getAsDouble() <= layers.get(l).level()) {
                    days++;
                    prot += s.get(i).condorsProtected() > 0 ? 1 : 0;
                    String subject = "layer-" + (l + 1);
                    opened += run.hedgeDecisions().get(i).decision().transitions().stream()
                                    .anyMatch(t -> t.subject().equals(subject) && t.cause().equals("TRIGGER"))
                            ? 1
                            : 0;
                }
            }
            triggers.add(new Triggers(days, prot, opened));
        }
        double mean = Arrays.stream(x).average().orElseThrow();
        double sd = sd(r);
        return new RunFigures(
                cagr,
                sd * Math.sqrt(252),
                sd(x) > 0 ? mean / sd(x) * Math.sqrt(252) : Double.NaN,
                drawdown(nav, 0, nav.length, capital),
                cvar,
                condors.isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(
                                (double) condors.stream().filter(g -> g.pnl().isPositive()).count() / condors.size()),
                condors.size(),
                spend,
                realised,
                yearly,
                windows,
                triggers,
                bills);
    }

    private static java.util.Optional<Period> period(
            RunResult run, double[] nav, String name, LocalDate from, LocalDate to) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < nav.length; i++) {
            LocalDate d = run.sessions().get(i).date();
            if (!d.isBefore(from) && !d.isAfter(to)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return java.util.Optional.empty();
        }
        double start = first == 0 ? run.spec().capital().dollars() : nav[first - 1];
        int opened = (int) run.groups().stream()
                .filter(g -> g.owner() == Role.STRATEGY && !g.opened().isBefore(from) && !g.opened().isAfter(to))
                .count();
        Money spend = Money.ZERO;
        for (GroupResult g : run.groups()) {
            if (g.owner() == Role.HEDGE && !g.opened().isBefore(from) && !g.opened().isAfter(to)) {
                spend = spend.plus(g.cost()).plus(g.openingFees());
            }
        }
        return java.util.Optional.of(new Period(
                name, from, to, nav[last] / start - 1, drawdown(nav, first, last + 1, start), opened, spend));
    }

    private static double drawdown(double[] nav, int from, int to, double start) {
        double peak = start;
        double worst = 0;
        for (int i = from; i < to; i++) {
            peak = Math.max(peak, nav[i]);
            worst = Math.max(worst, 1 - nav[i] / peak);
        }
        return worst;
    }

    private static double sd(double[] v) {
        if (v.length < 2) {
            return Double.NaN;
        }
        double mean = Arrays.stream(v).average().orElseThrow();
        double sum = 0;
        for (double x : v) {
            sum += (x - mean) * (x - mean);
        }
        return Math.sqrt(sum / (v.length - 1));
    }
}
