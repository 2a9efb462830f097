package org.alvh.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.opengamma.strata.pricer.impl.option.BlackScholesFormulaRepository;
import org.alvh.quant.pricing.ImpliedVolatility;
import org.alvh.quant.pricing.batch.BatchPricing;
import org.alvh.quant.pricing.batch.BatchVolatility;
import org.alvh.quant.pricing.batch.Form;
import org.alvh.quant.pricing.batch.ValuationColumns;
import org.alvh.quant.pricing.batch.VolatilityColumns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Strata, computed here and now, over 20,000 random options. It takes a price as the difference of two larger
 * numbers, so a few units in the last place of those are allowed beside 1e-12 of the result.
 */
class StrataAgreementTest {

    private static final int OPTIONS = 20_000;
    private static final double LAST_PLACES = 4.0;

    private final OptionSample sample = OptionSample.ordinary(OPTIONS);

    @ParameterizedTest
    @EnumSource(names = {"SCALAR", "LOOP"})
    void pricesAndGreeks(Form form) {
        ValuationColumns values = new ValuationColumns(OPTIONS);
        new BatchPricing(form).value(sample.options(), values);
        for (int row = 0; row < OPTIONS; row++) {
            double[] theirs = theirs(row);
            double level = sample.spot[row];
            double[] scale = {level, 1.0, 1.0 / level, level, level, level};
            double[] ours = ours(values, row);
            for (int i = 0; i < ours.length; i++) {
                double tolerance = 1e-12 * Math.abs(theirs[i]) + LAST_PLACES * Math.ulp(scale[i]);
                assertThat(ours[i]).as("row %d number %d", row, i).isCloseTo(theirs[i], within(tolerance));
            }
        }
    }

    @Test
    void volatilities() {
        VolatilityColumns columns = sample.prices();
        new BatchVolatility().solve(columns);
        for (int row = 0; row < OPTIONS; row++) {
            double theirs = StrataPricing.volatility(sample, row);
            double ours = ImpliedVolatility.blackOrNaN(
                    sample.putCall(row),
                    sample.forward[row],
                    sample.strike[row],
                    sample.years[row],
                    sample.undiscountedPrice[row]);
            double vega = theirs(row)[3];
            double lastPlaces = LAST_PLACES * Math.ulp(Math.max(sample.forward[row], sample.strike[row]));
            double tolerance = 1e-12 * theirs + lastPlaces / vega;
            assertThat(ours).as("row %d", row).isCloseTo(theirs, within(tolerance));
            assertThat(columns.volatility(row)).as("row %d", row).isCloseTo(theirs, within(tolerance));
        }
    }

    private static double[] ours(ValuationColumns values, int row) {
        return new double[] {
            values.price(row),
            values.delta(row),
            values.gamma(row),
            values.vega(row),
            values.theta(row),
            values.rho(row)
        };
    }

    private double[] theirs(int row) {
        double s = sample.spot[row];
        double k = sample.strike[row];
        double t = sample.years[row];
        double v = sample.volatility[row];
        double r = sample.rate[row];
        double carry = r - sample.yield[row];
        boolean isCall = sample.isCall[row];
        return new double[] {
            BlackScholesFormulaRepository.price(s, k, t, v, r, carry, isCall),
            BlackScholesFormulaRepository.delta(s, k, t, v, r, carry, isCall),
            BlackScholesFormulaRepository.gamma(s, k, t, v, r, carry),
            BlackScholesFormulaRepository.vega(s, k, t, v, r, carry),
            BlackScholesFormulaRepository.theta(s, k, t, v, r, carry, isCall),
            BlackScholesFormulaRepository.rho(s, k, t, v, r, carry, isCall)
        };
    }
}
