package org.alvh.marketdata.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alvh.marketdata.fit.ExpiryQuotes;
import org.alvh.marketdata.fit.FittedSmile;
import org.alvh.marketdata.fit.FittedSurface;
import org.alvh.marketdata.fit.SmilePoint;
import org.alvh.marketdata.surface.SmileSection;
import org.alvh.marketdata.surface.SpxSurface;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.SmileForm;
import org.alvh.quant.pricing.Black;
import org.alvh.quant.pricing.Elementary;
import org.alvh.quant.time.DayCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A condor's credit by the modelled surface, and the fitted surface, beside chains as they were quoted. */
class RealChainsTest {

    /** Every set that quotes calls too, 25 to 52 days ahead. */
    @ParameterizedTest
    @EnumSource
    void theCreditOfACondorIsAsNearAsAsked(SmileForm form) {
        ClosingLevels levels = ClosingLevels.read(form);
        List<Double> misses = new ArrayList<>();
        RealSet.all(days -> days >= 25 && days <= 52).stream()
                .filter(slice -> !slice.quotes().isEmpty())
                .forEach(slice -> miss(levels, slice).ifPresent(misses::add));
        double off = Quantile.of(misses, 0.5, Math::abs);
        double low = Quantile.of(misses, 0.5, miss -> miss);
        System.out.printf(
                Locale.ROOT,
                "%s credit of %d condors, %% of width: median %.2f, bias %+.2f%n",
                form,
                misses.size(),
                off,
                low);

        assertThat(misses).hasSizeGreaterThan(60);
        assertThat(off).isLessThanOrEqualTo(1.25);
        // The model gives less than what was quoted, not more.
        assertThat(low).isBetween(-1.1, 0.0);
    }

    /** Modelled less quoted credit of the condor of 20 and 5 deltas, as a percentage of its wider wing. */
    private static Optional<Double> miss(ClosingLevels levels, RealSlice slice) {
        SmileSection model = levels.smile(slice);
        double[] deltas = {0.95, 0.80, 0.20, 0.05};
        double[] strikes = new double[deltas.length];
        double credit = 0;
        for (int i = 0; i < deltas.length; i++) {
            Optional<SmilePoint> found = slice.nearest(deltas[i]);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            SmilePoint point = found.get();
            strikes[i] = slice.strike(point);
            double more = price(slice, point, model.volatility(point.logMoneyness()))
                    - price(slice, point, point.volatility());
            credit += (i == 1 || i == 2 ? 1 : -1) * more;
        }
        double width = Math.max(strikes[1] - strikes[0], strikes[3] - strikes[2]);
        return Optional.of(100 * credit / width);
    }

    private static double price(RealSlice slice, SmilePoint point, double volatility) {
        PutCall putCall = point.logMoneyness() < 0 ? PutCall.PUT : PutCall.CALL;
        return Black.price(putCall, slice.forward(), slice.strike(point), slice.years(), volatility);
    }

    @Test
    void theFittedSurfaceAdmitsNoArbitrageAndLiesNearTheQuotes() {
        for (RealChain chain : RealSet.SPX.chains()) {
            FittedSurface fitted = fitted(chain);
            List<Double> residuals = new ArrayList<>();
            for (FittedSmile smile : fitted.smiles()) {
                smile.points().stream()
                        .filter(point -> Math.abs(delta(point, smile)) >= 0.05)
                        .forEach(point -> residuals.add(100 * Math.abs(smile.residual(point))));
            }
            assertThat(fitted.refusals()).as("refusals of %s", chain.day()).isEmpty();
            assertThat(fitted.smiles()).as("expiries of %s", chain.day()).hasSizeGreaterThan(35);
            assertThat(fitted.findings()).as("arbitrage on %s", chain.day()).isEmpty();
            assertThat(Quantile.of(residuals, 0.5, Math::abs))
                    .as("median on %s", chain.day())
                    .isLessThan(0.45);
            assertThat(Quantile.of(residuals, 0.9, Math::abs))
                    .as("nine in ten on %s", chain.day())
                    .isLessThan(0.95);
        }
    }

    private static FittedSurface fitted(RealChain chain) {
        return FittedSurface.of(chain.expiries().stream()
                .filter(expiry ->
                        expiry.days(chain.day()) >= SpxSurface.CALIBRATED_DAYS && expiry.days(chain.day()) <= 400)
                .map(expiry -> new ExpiryQuotes(
                        expiry.date() + " " + expiry.root(), DayCount.years(expiry.days(chain.day())), expiry.quotes()))
                .toList());
    }

    private static double delta(SmilePoint point, FittedSmile smile) {
        PutCall putCall = point.logMoneyness() < 0 ? PutCall.PUT : PutCall.CALL;
        double forward = smile.parity().forward();
        double strike = forward * Elementary.exp(point.logMoneyness());
        return Black.delta(putCall, forward, strike, smile.years(), point.volatility());
    }
}
