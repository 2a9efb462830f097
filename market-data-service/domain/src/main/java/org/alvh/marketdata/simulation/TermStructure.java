package org.alvh.marketdata.simulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.Series;
import org.alvh.quant.time.ExpiryCalendar;

/**
 * The indices and futures around the VIX, each a regression on the VIX's place against its own past plus a
 * persistent noise.
 *
 * <pre>
 *   L = x − EMA250(x), M = x − EMA20(x), x = ln VIX (half-lives of 250 and 20 sessions)
 *   ln(VIX9D/VIX) = −.059 + .019·L + .338·M + n9         n9  sd .080, persistence .825
 *   ln(VIX3M/VIX) =  .099 − .114·L − .252·M + n3         n3  sd .047, persistence .954
 *   ln(VIX6M/VIX) =  .180 − .289·L − .261·M + n6         n6  sd .056, n3 and n6 correlated .94
 *   ln(VX/VIX)    = (1 − e^{−.5·months})·(.172 − .279·L − .811·M) + (1 − e^{−1.5·months})·nf + own
 *   ln VVIX       = 4.557 + .218·ln(VIX/18) + .322·M + nv  nv  sd .112, persistence .969
 *   SKEW          = 131.2 − 7.24·ln(VIX/18) + ns           ns  sd 11.7, persistence .953
 * </pre>
 *
 * <p>Fitted by least squares on the daily history of 1990 to 2026, each series over its own years, VVIX and
 * SKEW from 2010; months = 12·days/365. As the VIX jumps, M is large: the curve inverts.
 */
final class TermStructure {

    private static final double DAYS_A_YEAR = 365;
    private static final double MONTHS_A_YEAR = 12;
    private static final double LOG_18 = StrictMath.log(18);
    private static final double LOWEST_SKEW = 101;

    /** Of a contract alone, in logarithm: makes the two settle apart, as ticks and orders do. */
    private static final double OWN_DEVIATION = 0.008;

    private static final double NEAR_TO_FAR_CORRELATION = -0.42;
    private static final double THREE_TO_SIX_MONTHS_CORRELATION = 0.94;

    private final ExpiryCalendar expiries;
    private final RandomStream random;
    private final SmoothedLevel year = new SmoothedLevel(250);
    private final SmoothedLevel month = new SmoothedLevel(20);
    private final PersistentNoise nineDays = new PersistentNoise(0.080, 0.825);
    private final PersistentNoise threeMonths = new PersistentNoise(0.047, 0.954);
    private final PersistentNoise sixMonths = new PersistentNoise(0.056, 0.971);
    private final PersistentNoise futures = new PersistentNoise(0.050, 0.90);
    private final PersistentNoise volOfVol = new PersistentNoise(0.112, 0.969);
    private final PersistentNoise skew = new PersistentNoise(11.7, 0.953);

    TermStructure(ExpiryCalendar expiries, RandomStream random) {
        this.expiries = expiries;
        this.random = random;
    }

    /** Writes the session's levels beside a VIX close given as its logarithm. */
    void write(MarketDay.Builder day, LocalDate session, double logVix) {
        double slowGap = logVix - year.include(logVix);
        double fastGap = logVix - month.include(logVix);
        writeIndices(day, logVix, slowGap, fastGap);
        writeFutures(day, session, logVix, 0.172 - 0.279 * slowGap - 0.811 * fastGap);
        double vvix = 4.557 + 0.218 * (logVix - LOG_18) + 0.322 * fastGap + volOfVol.next(random.gaussian());
        day.with(Series.VVIX, level(vvix));
        double skewness = 131.2 - 7.24 * (logVix - LOG_18) + skew.next(random.gaussian());
        day.with(Series.SKEW, Published.hundredths(Math.max(LOWEST_SKEW, skewness)));
    }

    private void writeIndices(MarketDay.Builder day, double logVix, double slowGap, double fastGap) {
        double far = random.gaussian();
        double near = correlated(far, NEAR_TO_FAR_CORRELATION);
        double farther = correlated(far, THREE_TO_SIX_MONTHS_CORRELATION);
        day.with(Series.VIX9D, level(logVix - 0.059 + 0.019 * slowGap + 0.338 * fastGap + nineDays.next(near)));
        day.with(Series.VIX3M, level(logVix + 0.099 - 0.114 * slowGap - 0.252 * fastGap + threeMonths.next(far)));
        day.with(Series.VIX6M, level(logVix + 0.180 - 0.289 * slowGap - 0.261 * fastGap + sixMonths.next(farther)));
    }

    private void writeFutures(MarketDay.Builder day, LocalDate session, double logVix, double slope) {
        List<LocalDate> fronts = expiries.vixMonthlyExpiries(session, 2);
        LocalDate first = fronts.getFirst();
        LocalDate second = fronts.getLast();
        double common = futures.next(random.gaussian());
        day.with(Series.VX1, level(logVix + premium(session, first, slope, common)));
        day.with(Series.VX1_EXPIRY, first);
        day.with(Series.VX2, level(logVix + premium(session, second, slope, common)));
        day.with(Series.VX2_EXPIRY, second);
    }

    /** ln(VX/VIX); at expiry nothing but the contract's own noise is left of it. */
    private double premium(LocalDate session, LocalDate expiry, double slope, double common) {
        double time = MONTHS_A_YEAR * ChronoUnit.DAYS.between(session, expiry) / DAYS_A_YEAR;
        return -StrictMath.expm1(-0.5 * time) * slope
                - StrictMath.expm1(-1.5 * time) * common
                + OWN_DEVIATION * random.gaussian();
    }

    private double correlated(double normal, double correlation) {
        return correlation * normal + Math.sqrt(1 - correlation * correlation) * random.gaussian();
    }

    private static double level(double logLevel) {
        return Published.hundredths(StrictMath.exp(logLevel));
    }
}
