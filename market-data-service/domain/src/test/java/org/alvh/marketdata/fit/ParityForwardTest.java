package org.alvh.marketdata.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.alvh.marketdata.fit.StrikeQuotes.Side;
import org.junit.jupiter.api.Test;

/** The chains are made from a forward and a discount factor that are known. */
class ParityForwardTest {

    private static final QuotedChain CHAIN = new QuotedChain(4_512.34, 0.9931, 0.15, 0.4);

    private final List<StrikeQuotes> quotes = CHAIN.quotes(4_300, 4_700, 5, strike -> 0.2);

    @Test
    void findsTheForwardAndTheRateThatTheQuotesWereMadeFrom() {
        ParityForward parity = ParityForward.of(quotes).orElseThrow();

        assertThat(parity.forward()).isCloseTo(4_512.34, within(1e-6));
        assertThat(parity.discountFactor()).isCloseTo(0.9931, within(1e-9));
        // −ln .9931/.15, by hand: .0069239…/.15.
        assertThat(parity.rate(0.15)).isCloseTo(0.046159, within(1e-6));
        assertThat(parity.parityError()).isLessThan(1e-9);
        assertThat(parity.strikesUsed()).isEqualTo(40);
    }

    @Test
    void leavesOutAStrikeThatMissesItsQuotes() {
        List<StrikeQuotes> spoilt = new ArrayList<>(quotes);
        StrikeQuotes fair = spoilt.get(42);
        Side call = new Side(fair.call().bid() + 6, fair.call().ask() + 6);
        spoilt.set(42, new StrikeQuotes(fair.strike(), fair.put(), call));

        ParityForward parity = ParityForward.of(spoilt).orElseThrow();

        assertThat(parity.forward()).isCloseTo(4_512.34, within(1e-6));
        assertThat(parity.strikesUsed()).isEqualTo(39);
    }

    @Test
    void saysNothingWhereFewerThanThreeStrikesQuoteBothSides() {
        List<StrikeQuotes> oneSided = quotes.stream()
                .map(each -> each.strike() <= 4_305
                        ? each
                        : new StrikeQuotes(each.strike(), new Side(0, each.put().ask()), each.call()))
                .toList();

        assertThat(ParityForward.of(oneSided)).isEmpty();
    }

    @Test
    void saysNothingWherePutsAndCallsWereMistakenForEachOther() {
        List<StrikeQuotes> swapped = quotes.stream()
                .map(each -> new StrikeQuotes(each.strike(), each.call(), each.put()))
                .toList();

        assertThat(ParityForward.of(swapped)).isEmpty();
    }
}
