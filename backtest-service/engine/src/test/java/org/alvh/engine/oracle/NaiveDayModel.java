package org.alvh.engine.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.alvh.marketdata.history.Series;
import org.alvh.quant.pricing.Elementary;
import org.alvh.quant.pricing.GaussLegendre;
import org.alvh.quant.pricing.Normal;
import org.alvh.quant.time.SessionCalendar;

/** The surface page once more, written as it reads: plain bisections, business days counted one by one. */
final class NaiveDayModel implements DayModel {

    private static final GaussLegendre NODES = new GaussLegendre(64);
    private static final double C = 0.36;

    private final LocalDate today;
    private final SessionFacts facts;
    private final SessionCalendar calendar;
    private final boolean vvixSmiles;
    private final double vix;
    private final Map<LocalDate, double[]> spxSmiles = new TreeMap<>();
    private final Map<LocalDate, double[]> vixSmiles = new TreeMap<>();

    NaiveDayModel(SessionFacts facts, SessionCalendar calendar, boolean vvixSmiles) {
        this.today = facts.date();
        this.facts = facts;
        this.calendar = calendar;
        this.vvixSmiles = vvixSmiles;
        this.vix = facts.vixClose().orElseThrow();
    }

    // SPX: σ(z) = VS·clip(a + ½(c−p)(z−m) + ½(c+p)·√((z−m)² + s²), .15, 3.6)

    @Override
    public double spxVolatility(LocalDate expiry, double forward, double strike) {
        double[] smile = spxSmiles.computeIfAbsent(expiry, this::solveSpx);
        double vs = smile[0];
        double years = daysTo(expiry) / 365.0;
        double z = Elementary.log(strike / forward) / (vs * Math.sqrt(years));
        return vs * clip(hyperbola(smile[1], smile[2], smile[3], smile[4], z), 0.15, 3.6);
    }

    /** VS, a, p, m, s of an expiry; below 4 days all of them are those of today + 4 days. */
    private double[] solveSpx(LocalDate expiry) {
        long days = Math.max(daysTo(expiry), 4);
        double vs = varianceSwapVolatility(today.plusDays(days), days);
        OptionalDouble skew = facts.value(Series.SKEW);
        double x = skew.isPresent() ? (skew.getAsDouble() - 125) / 10 : 0;
        double v = Elementary.log(vix / 18);
        double u = Elementary.log(days / 30.0);
        double p = 0.275 * Elementary.exp(0.07 * x);
        double m = 1.08 - 0.085 * x + 0.43 * v;
        double least = 0.2;
        if (vvixSmiles) {
            OptionalDouble vvix = facts.value(Series.VVIX);
            double w = vvix.isPresent() ? Elementary.log(vvix.getAsDouble() / 92) - v / 2 : 0;
            u = Elementary.log(vs * vs * days / (vix / 100 * (vix / 100) * 30));
            p = 0.275 * Elementary.exp(0.055 * x + 0.43 * w);
            m = 1.09 - 0.065 * x + 0.59 * v;
            least = -1;
        }
        double s = 0.71 * Elementary.exp(-0.51 * u);
        return new double[] {vs, level(least, p, m, s, vs * Math.sqrt(days / 365.0)), p, m, s};
    }

    private static double level(double least, double p, double m, double s, double deviation) {
        return bisect(least, 0.9, candidate -> spxStrip(candidate, p, m, s, deviation));
    }

    static double hyperbola(double a, double p, double m, double s, double z) {
        return a + 0.5 * (C - p) * (z - m) + 0.5 * (C + p) * Math.sqrt((z - m) * (z - m) + s * s);
    }

    /** ∫φ(y)·h² dy: closed where h is clipped at 3.6 on the left, 64 nodes on the rest. */
    static double spxStrip(double a, double p, double m, double s, double deviation) {
        double zc = -12;
        double strip = 0;
        if (hyperbola(a, p, m, s, -12) > 3.6) {
            zc = leftRoot(a, p, m, s);
            double atEdge = 12 / 3.6 - deviation * 3.6 / 2;
            double atRoot = -zc / 3.6 - deviation * 3.6 / 2;
            strip = 3.6 * 3.6 * (Normal.cdf(atEdge) - Normal.cdf(atRoot));
        }
        double sum = 0;
        for (int i = 0; i < 64; i++) {
            double z = 0.5 * (7 + zc) + 0.5 * (7 - zc) * NODES.node(i);
            double raw = hyperbola(a, p, m, s, z);
            double h = clip(raw, 0.15, 3.6);
            double root = Math.sqrt((z - m) * (z - m) + s * s);
            double slope = raw == h ? 0.5 * (C - p) + 0.5 * (C + p) * (z - m) / root : 0;
            sum += NODES.weight(i) * stripDensity(z, h, slope, deviation);
        }
        return strip + 0.5 * (7 - zc) * sum;
    }

    /** Where the unclipped h falls to 3.6: cp·w² + B(c−p)·w + ¼(c+p)²s² − B² = 0 with w = z − m, B = 3.6 − a. */
    private static double leftRoot(double a, double p, double m, double s) {
        double b = 3.6 - a;
        double root = (C + p) * Math.sqrt(b * b - C * p * s * s);
        return m + (-b * (C - p) - root) / (2 * C * p);
    }

    private static double stripDensity(double z, double h, double slope, double deviation) {
        double y = -z / h - deviation * h / 2;
        return Normal.pdf(y) * h * h * (1 / h - z * slope / (h * h) + deviation * slope / 2);
    }

    /** VS of a date: total variance linear in business time between the nodes, from 0 at 0, last slope beyond. */
    private double varianceSwapVolatility(LocalDate date, long days) {
        double vix3m = facts.value(Series.VIX3M)
                .orElseGet(() -> vix * Elementary.exp(0.074 - 0.190 * (Elementary.log(vix) - facts.logVixMean())));
        double vix9d = facts.value(Series.VIX9D)
                .orElseGet(() -> vix * Elementary.exp(0.045 - 0.74 * Elementary.log(vix3m / vix)));
        List<double[]> nodes = new ArrayList<>();
        nodes.add(new double[] {0, 0});
        nodes.add(node(9, vix9d));
        nodes.add(node(30, vix));
        nodes.add(node(93, vix3m));
        facts.value(Series.VIX6M).ifPresent(level -> nodes.add(node(184, level)));
        double time = businessDays(today, date);
        int right = 1;
        while (right < nodes.size() - 1 && time > nodes.get(right)[0]) {
            right++;
        }
        double[] lower = nodes.get(right - 1);
        double[] upper = nodes.get(right);
        double variance = lower[1] + (upper[1] - lower[1]) * (time - lower[0]) / (upper[0] - lower[0]);
        return Math.sqrt(variance / (days / 365.0));
    }

    private double[] node(int days, double level) {
        LocalDate date = today.plusDays(days);
        LocalDate friday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
        double before = businessDays(today, friday);
        double after = businessDays(today, friday.plusDays(7));
        double time = before + (after - before) * ChronoUnit.DAYS.between(friday, date) / 7;
        double volatility = level / 100;
        return new double[] {time, volatility * volatility * days / 365};
    }

    private double businessDays(LocalDate from, LocalDate to) {
        int tenths = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            tenths += calendar.isSession(day) ? 10 : 1;
        }
        return tenths / 10.0;
    }

    // VX(T) = model(T)·ρ(T)

    @Override
    public double vx(LocalDate expiry) {
        long days = daysTo(expiry);
        double logVixMean = facts.logVixMean();
        double near = 0;
        double nearFactor = 1;
        Series[] futures = {Series.VX1, Series.VX2};
        List<Optional<LocalDate>> expiries = List.of(facts.vx1Expiry(), facts.vx2Expiry());
        for (int i = 0; i < 2; i++) {
            OptionalDouble settlement = facts.value(futures[i]);
            if (settlement.isEmpty() || !expiries.get(i).orElseThrow().isAfter(today)) {
                continue;
            }
            double at = daysTo(expiries.get(i).orElseThrow());
            double factor = settlement.getAsDouble() / modelledVx(vix, logVixMean, (long) at);
            if (days <= at) {
                double rho = nearFactor + (factor - nearFactor) * (days - near) / (at - near);
                return modelledVx(vix, logVixMean, days) * rho;
            }
            near = at;
            nearFactor = factor;
        }
        return modelledVx(vix, logVixMean, days) * nearFactor;
    }

    /** ln(VX/VIX) = (1 − e^{−.5·months})·(.135 − .516·ln(VIX/EMA250)), months = 12·days/365. */
    static double modelledVx(double vix, double logVixMean, long days) {
        double months = 12 * days / 365.0;
        double longRun = 0.135 - 0.516 * (Elementary.log(vix) - logVixMean);
        return vix * Elementary.exp((1 - Elementary.exp(-0.5 * months)) * longRun);
    }

    // VIX options: σ = VS·clip(A + b·6·tanh(z/6), .25, 3), b = 4.2/F, VS = VVIX·g(T)/g(30 d)

    @Override
    public double vixVolatility(LocalDate expiry, double strike) {
        double[] smile = vixSmiles.computeIfAbsent(expiry, this::solveVix);
        double vs = smile[0];
        double z = Elementary.log(strike / smile[2]) / (vs * Math.sqrt(daysTo(expiry) / 365.0));
        return vs * clip(smile[1] + 4.2 / smile[2] * 6 * Elementary.tanh(z / 6), 0.25, 3);
    }

    /** VS, A and F of an expiry. */
    private double[] solveVix(LocalDate expiry) {
        double years = daysTo(expiry) / 365.0;
        double forward = vx(expiry);
        double thirtyDays = facts.value(Series.VVIX).stream()
                .map(level -> level / 100)
                .findFirst()
                .orElseGet(() -> 0.85
                        * Elementary.exp(0.10 * Elementary.log(vix / 18))
                        * Elementary.exp(0.42 * Elementary.log(vix / facts.vixMean21())));
        double vs = thirtyDays * damping(years) / damping(30 / 365.0);
        double deviation = vs * Math.sqrt(years);
        double b = 4.2 / forward;
        double a = bisect(0.2, 1.5, candidate -> vixStrip(candidate, b, deviation));
        return new double[] {vs, a, forward};
    }

    private static double vixStrip(double a, double b, double deviation) {
        double sum = 0;
        for (int i = 0; i < 64; i++) {
            double z = -2.5 + 9.5 * NODES.node(i);
            double tanh = Elementary.tanh(z / 6);
            double raw = a + b * 6 * tanh;
            double h = clip(raw, 0.25, 3);
            double slope = raw == h ? b * (1 - tanh * tanh) : 0;
            sum += NODES.weight(i) * stripDensity(z, h, slope, deviation);
        }
        return 9.5 * sum;
    }

    private static double damping(double years) {
        return Math.sqrt((1 - Elementary.exp(-3 * years)) / (3 * years));
    }

    /** Sixty halvings towards the level at which the strip pays VS². */
    static double bisect(double low, double high, DoubleUnaryOperator strip) {
        double from = low;
        double to = high;
        for (int i = 0; i < 60; i++) {
            double middle = 0.5 * (from + to);
            if (strip.applyAsDouble(middle) < 1) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return 0.5 * (from + to);
    }

    private static double clip(double value, double least, double most) {
        return Math.min(Math.max(value, least), most);
    }

    private long daysTo(LocalDate expiry) {
        return ChronoUnit.DAYS.between(today, expiry);
    }
}
