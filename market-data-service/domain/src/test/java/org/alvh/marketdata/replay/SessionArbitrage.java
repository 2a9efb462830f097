package org.alvh.marketdata.replay;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.alvh.marketdata.surface.SpxSmile;
import org.alvh.marketdata.surface.SpxSurface;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.time.ExchangeCalendar;

/**
 * What the modelled smiles of one session give away for nothing, at each session from some days to 35 ahead and on
 * Fridays up to 182.
 *
 * @param butterflies days to expiry of the smiles with a negative density
 * @param calendars days to expiry of those with less total variance than the one before
 */
record SessionArbitrage(LocalDate day, List<Integer> butterflies, List<Integer> calendars) {

    /** Where butterflies are looked for, in z of the smile. */
    private static final double LOWEST = -5.0;

    private static final double HIGHEST = 2.5;
    private static final int STEPS = 150;
    private static final double ROUNDING = 1e-14;

    /** The core, where the total variance of one expiry is held against that of the next. */
    private static final double CORE_LOWEST = -3.0;

    private static final double CORE_HIGHEST = 1.0;
    private static final double CORE_STEP = 0.25;

    private static final int DAILY = 35;
    private static final int LAST = 182;

    static SessionArbitrage of(ClosingLevels levels, LocalDate day, int first) {
        SpxSurface surface = levels.surface(day);
        List<Integer> butterflies = new ArrayList<>();
        List<Integer> calendars = new ArrayList<>();
        List<SpxSmile> smiles = new ArrayList<>();
        for (int days = first; days <= LAST; days++) {
            if (isListed(day.plusDays(days), days)) {
                SpxSmile smile = surface.smile(day.plusDays(days));
                if (hasButterfly(smile)) {
                    butterflies.add(days);
                }
                if (!smiles.isEmpty() && falls(smiles.getLast(), smile)) {
                    calendars.add(days);
                }
                smiles.add(smile);
            }
        }
        return new SessionArbitrage(day, butterflies, calendars);
    }

    /** Whether total variance falls from one of some tenors to the next, each at the first session from it on. */
    static boolean fallsBetween(ClosingLevels levels, LocalDate day, int... tenors) {
        SpxSurface surface = levels.surface(day);
        List<SpxSmile> smiles = Arrays.stream(tenors)
                .mapToObj(days -> surface.smile(ExchangeCalendar.newYork().sessionOnOrAfter(day.plusDays(days))))
                .toList();
        return IntStream.range(1, smiles.size()).anyMatch(i -> falls(smiles.get(i - 1), smiles.get(i)));
    }

    private static boolean isListed(LocalDate expiry, int days) {
        return ExchangeCalendar.newYork().isSession(expiry)
                && (days <= DAILY || expiry.getDayOfWeek() == DayOfWeek.FRIDAY);
    }

    /** Calls convex in strike. */
    private static boolean hasButterfly(SpxSmile smile) {
        double deviation = deviation(smile);
        double lowest = StrictMath.exp(LOWEST * deviation);
        double step = (StrictMath.exp(HIGHEST * deviation) - lowest) / STEPS;
        double first = smile.price(PutCall.CALL, 1, lowest);
        double second = smile.price(PutCall.CALL, 1, lowest + step);
        for (int i = 2; i <= STEPS; i++) {
            double third = smile.price(PutCall.CALL, 1, lowest + i * step);
            if (first - 2 * second + third < -ROUNDING) {
                return true;
            }
            first = second;
            second = third;
        }
        return false;
    }

    private static boolean falls(SpxSmile near, SpxSmile far) {
        for (double z = CORE_LOWEST; z <= CORE_HIGHEST; z += CORE_STEP) {
            double logMoneyness = z * deviation(near);
            if (totalVariance(far, logMoneyness) < totalVariance(near, logMoneyness)) {
                return true;
            }
        }
        return false;
    }

    private static double totalVariance(SpxSmile smile, double logMoneyness) {
        double volatility = smile.volatility(logMoneyness);
        return volatility * volatility * smile.years();
    }

    private static double deviation(SpxSmile smile) {
        return smile.varianceSwapVolatility() * Math.sqrt(smile.years());
    }
}
