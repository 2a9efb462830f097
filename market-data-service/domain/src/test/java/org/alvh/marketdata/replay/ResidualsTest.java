package org.alvh.marketdata.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.alvh.marketdata.fit.SmilePoint;
import org.alvh.quant.market.SmileForm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The modelled surface beside every usable quote at hand, by tenor and set: the figures of
 * {@code docs/model/surface.md}, "How far off", which it prints.
 */
@ParameterizedClass
@EnumSource
class ResidualsTest {

    /** Above it the model was fitted on few slices and claims nothing. */
    private static final double FITTED_VIX = 35;

    /**
     * Tenors with the days they reach over; the median and the largest of nine in ten errors that the model is held
     * to, in volatility points; and what is asserted of the latter by SKEW alone, the same where it holds and the figure
     * found where not. It is missed at 45 days by days with a VIX above 35, and at 90 days, of which there are eight in
     * all, by the smiles of three: the page says why. With VVIX it holds.
     */
    enum Tenor {
        WEEK(5, 10, 0.75, 2.3, 2.3),
        MONTH(25, 36, 0.60, 1.3, 1.3),
        SIX_WEEKS(38, 52, 0.45, 1.3, 1.37),
        QUARTER(75, 105, 0.55, 1.3, 1.49);

        private final int from;
        private final int to;
        private final double median;
        private final double ninetieth;
        private final double bySkew;

        Tenor(int from, int to, double median, double ninetieth, double bySkew) {
            this.from = from;
            this.to = to;
            this.median = median;
            this.ninetieth = ninetieth;
            this.bySkew = bySkew;
        }

        double ninetieth(SmileForm form) {
            return form == SmileForm.SKEW ? bySkew : ninetieth;
        }

        boolean holds(RealSlice slice) {
            return holds(slice.days());
        }

        boolean holds(int days) {
            return days >= from && days <= to;
        }
    }

    private static final StringBuilder TABLE = new StringBuilder("modelled less quoted volatility, in points\n");

    private static final List<RealSlice> SLICES = RealSet.all(
            days -> (days > 20 && days < 25) || Arrays.stream(Tenor.values()).anyMatch(tenor -> tenor.holds(days)));

    private final SmileForm form;
    private final ClosingLevels levels;

    ResidualsTest(SmileForm form) {
        this.form = form;
        this.levels = ClosingLevels.read(form);
    }

    @AfterAll
    static void print() {
        System.out.print(TABLE);
    }

    @ParameterizedTest
    @EnumSource
    void theSurfaceIsAsNearAsItIsHeldTo(Tenor tenor) {
        for (RealSet set : RealSet.values()) {
            residuals(tenor + " " + set, slice -> slice.set().equals(set.name()) && tenor.holds(slice));
        }
        Residuals all = residuals(tenor + " all", tenor::holds);
        TABLE.append(Residuals.byDelta(
                        form + " " + tenor + " by delta",
                        SLICES.stream().filter(tenor::holds).toList(),
                        this::modelled))
                .append('\n');

        assertThat(all.errors()).hasSizeGreaterThan(250);
        assertThat(all.median()).isLessThanOrEqualTo(tenor.median);
        assertThat(all.ninetieth()).isLessThanOrEqualTo(tenor.ninetieth(form));
    }

    /** An expiry is off by its median over the deltas; nine in ten expiries are as near as the model is held to. */
    @ParameterizedTest
    @EnumSource
    void nineInTenExpiriesAreAsNearAsAsked(Tenor tenor) {
        List<Double> errors =
                Residuals.bySlice(SLICES.stream().filter(tenor::holds).toList(), this::modelled);
        double ninetieth = Quantile.of(errors, 0.9, error -> error);
        TABLE.append(String.format(
                Locale.ROOT, "%s %s by expiry: %d, nine in ten %.2f%n", form, tenor, errors.size(), ninetieth));

        assertThat(ninetieth).isLessThanOrEqualTo(tenor.ninetieth);
    }

    /** Where there are days enough to tell. */
    @ParameterizedTest
    @EnumSource(names = {"WEEK", "MONTH", "SIX_WEEKS"})
    void upToTheVixThatItWasFittedOnNineInTenAreAsNearAsWell(Tenor tenor) {
        Residuals fitted = residuals(tenor + " to VIX 35", slice -> tenor.holds(slice) && vix(slice) <= FITTED_VIX);

        assertThat(fitted.ninetieth()).isLessThanOrEqualTo(tenor.ninetieth);
    }

    /** Fourteen years of puts, each on its own day: no figure of theirs hangs on a few days. */
    @Test
    void fourteenYearsOfPutsAreAsNear() {
        Tenor tenor = Tenor.SIX_WEEKS;
        Residuals puts = residuals("all SPY_PUTS", slice -> slice.set().equals(RealSet.SPY_PUTS.name()));

        assertThat(puts.days()).isEqualTo(163);
        assertThat(puts.median()).isLessThanOrEqualTo(tenor.median);
        assertThat(puts.ninetieth()).isLessThanOrEqualTo(tenor.ninetieth);
    }

    /**
     * Three weeks before expiry their strikes are near the money only where the index fell since, so this set is one
     * of falls: further off, and too cheap.
     */
    @Test
    void afterAFallItIsTooCheap() {
        Residuals later = residuals("all SPY_PUTS_LATER", slice -> slice.set().equals(RealSet.SPY_PUTS_LATER.name()));

        assertThat(later.median()).isLessThanOrEqualTo(0.68);
        assertThat(later.ninetieth()).isLessThanOrEqualTo(1.85);
        assertThat(later.bias()).isBetween(-0.5, 0.0);
    }

    private Residuals residuals(String name, Predicate<RealSlice> which) {
        Residuals residuals = Residuals.of(SLICES.stream().filter(which).toList(), this::modelled);
        if (residuals.slices() > 0) {
            TABLE.append(residuals.line(form + " " + name)).append('\n');
        }
        return residuals;
    }

    private double modelled(RealSlice slice, SmilePoint point) {
        return levels.smile(slice).volatility(point.logMoneyness());
    }

    private double vix(RealSlice slice) {
        return levels.on(slice.day()).vixClose().orElseThrow();
    }
}
