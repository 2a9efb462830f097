package org.alvh.marketdata.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.pricing.Black;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SviSmileTest {

    private static final SviSmile STEEP = new SviSmile(0.002, 0.001, 0.02, 0.03, 0.08);
    private static final double YEARS = 0.25;

    /** In the raw form of the paper: a + b·(ρ·(k − m) + √((k − m)² + σ²)) with b = (p + q)/(2s), ρ = (p − q)/(p + q). */
    @ParameterizedTest
    @ValueSource(doubles = {-0.4, -0.1, 0, 0.03, 0.2})
    void isTheHyperbolaOfThePaper(double k) {
        double b = 0.021 / 0.16;
        double rho = -0.019 / 0.021;
        double raw = 0.002 + b * (rho * (k - 0.03) + Math.sqrt((k - 0.03) * (k - 0.03) + 0.0064));

        assertThat(STEEP.totalVariance(k)).isCloseTo(raw, within(1e-15));
        assertThat(STEEP.volatility(k, YEARS)).isCloseTo(Math.sqrt(raw / YEARS), within(1e-14));
    }

    /** The price of a butterfly over the square of its width is the density, g·φ(d₂)/(K·√w) by the paper. */
    @ParameterizedTest
    @ValueSource(doubles = {-0.3, -0.1, -0.02, 0, 0.05, 0.12})
    void weighsTheDensityAsButterfliesDo(double k) {
        double strike = Math.exp(k);
        double width = 1e-4;
        double butterfly = call(strike - width) - 2 * call(strike) + call(strike + width);
        double w = STEEP.totalVariance(k);
        double d2 = -k / Math.sqrt(w) - Math.sqrt(w) / 2;
        double lognormal = Math.exp(-d2 * d2 / 2) / Math.sqrt(2 * Math.PI * w) / strike;

        assertThat(STEEP.densityFactor(k)).isCloseTo(butterfly / (width * width) / lognormal, within(2e-5));
    }

    private static double call(double strike) {
        double volatility = STEEP.volatility(Math.log(strike), YEARS);
        return Black.price(PutCall.CALL, 1, strike, YEARS, volatility);
    }
}
