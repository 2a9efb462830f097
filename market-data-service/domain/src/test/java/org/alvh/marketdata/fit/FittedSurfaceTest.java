package org.alvh.marketdata.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.alvh.marketdata.fit.FittedSurface.Reason;
import org.alvh.marketdata.fit.FittedSurface.Refusal;
import org.alvh.marketdata.fit.StrikeQuotes.Side;
import org.junit.jupiter.api.Test;

/** Chains made from smiles that are known, or that admit arbitrage by construction. */
class FittedSurfaceTest {

    private static final double FORWARD = 4_500;
    private static final SviSmile MONTH = new SviSmile(0.0008, 0.0009, 0.0062, 0.02, 0.06);
    private static final SviSmile QUARTER = new SviSmile(0.003, 0.003, 0.0190, 0.04, 0.11);

    @Test
    void findsTheSmilesThatTheQuotesWereMadeFrom() {
        FittedSurface surface = FittedSurface.of(List.of(
                expiry("quarter", 0.25, 0.99, QUARTER, 3_000, 5_200),
                expiry("month", 0.08, 0.996, MONTH, 3_600, 4_950)));

        assertThat(surface.refusals()).isEmpty();
        assertThat(surface.findings()).isEmpty();
        assertThat(surface.smiles()).extracting(FittedSmile::expiry).containsExactly("month", "quarter");
        for (FittedSmile fitted : surface.smiles()) {
            SviSmile made = fitted.expiry().equals("month") ? MONTH : QUARTER;
            for (SmilePoint point : fitted.points()) {
                double volatility = made.volatility(point.logMoneyness(), fitted.years());
                assertThat(fitted.smile().volatility(point.logMoneyness(), fitted.years()))
                        .isCloseTo(volatility, within(2e-4));
            }
            assertThat(fitted.shareWithinQuotes()).isEqualTo(1);
        }
    }

    @Test
    void fitsNoSmileThatPaysForAButterfly() {
        // A volatility that falls by 5 points in half a percent of moneyness makes farther puts dearer than nearer
        // ones.
        QuotedChain chain = new QuotedChain(FORWARD, 0.99, 0.1, 0.05);
        List<StrikeQuotes> quotes =
                chain.quotes(4_000, 4_900, 10, strike -> 0.15 + 0.05 / (1 + Math.exp((strike - 4_300) / 4)));

        FittedSurface surface = FittedSurface.of(List.of(new ExpiryQuotes("kinked", 0.1, quotes)));

        assertThat(surface.findings()).isEmpty();
        FittedSmile fitted = surface.smiles().getFirst();
        assertThat(fitted.shareWithinQuotes()).isLessThan(0.9);
        for (double k = -0.11; k < 0.08; k += 0.001) {
            assertThat(fitted.smile().densityFactor(k)).isNotNegative();
        }
    }

    @Test
    void raisesALaterExpiryThatQuotesLessVarianceThanTheOneBefore() {
        FittedSurface surface = FittedSurface.of(List.of(
                expiry("near", 0.10, 0.99, new SviSmile(0.003, 0.001, 0.006, 0, 0.06), 3_800, 5_000),
                expiry("later", 0.12, 0.99, new SviSmile(0.0029, 0.001, 0.006, 0, 0.06), 3_800, 5_000)));

        SviSmile near = surface.smiles().get(0).smile();
        SviSmile later = surface.smiles().get(1).smile();
        assertThat(surface.findings()).isEmpty();
        for (double k = -0.16; k < 0.1; k += 0.01) {
            assertThat(later.totalVariance(k)).isBetween(near.totalVariance(k) - 1e-7, near.totalVariance(k) + 2e-4);
        }
    }

    @Test
    void refusesAnExpiryThatSaysTooLittle() {
        QuotedChain chain = new QuotedChain(FORWARD, 0.99, 0.1, 0.05);
        List<StrikeQuotes> quotes = chain.quotes(4_490, 4_520, 10, strike -> 0.2);
        List<StrikeQuotes> askedOnly = quotes.stream()
                .map(each -> new StrikeQuotes(
                        each.strike(),
                        new Side(0, each.put().ask()),
                        new Side(0, each.call().ask())))
                .toList();

        FittedSurface surface = FittedSurface.of(
                List.of(new ExpiryQuotes("few", 0.1, quotes), new ExpiryQuotes("bidless", 0.2, askedOnly)));

        assertThat(surface.smiles()).isEmpty();
        assertThat(surface.refusals())
                .containsExactly(new Refusal("few", Reason.TOO_FEW_QUOTES), new Refusal("bidless", Reason.NO_PARITY));
    }

    private static ExpiryQuotes expiry(
            String name, double years, double discountFactor, SviSmile smile, double from, double to) {
        QuotedChain chain = new QuotedChain(FORWARD, discountFactor, years, 0.05);
        return new ExpiryQuotes(
                name, years, chain.quotes(from, to, 25, strike -> smile.volatility(Math.log(strike / FORWARD), years)));
    }
}
