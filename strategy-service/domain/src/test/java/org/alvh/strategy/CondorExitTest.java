package org.alvh.strategy;

import static org.alvh.quant.instrument.PutCall.CALL;
import static org.alvh.quant.instrument.PutCall.PUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.money.Money;
import org.alvh.quant.trade.AccountState;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.Trade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A condor of one lot, sold for ten points; quotes are 0.40 wide, of which the package gives up 0.10 a leg. */
class CondorExitTest {

    /** Half the credit is five points; 21 days are 21 days. Where both hold, the profit gives the reason. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // days | previous VIX | mids of long put, short put, short call, long call | exit
                "30 | 14 | 1.10 3.40 3.40 1.10 | PROFIT_TARGET -1P4595@1 +1P4775@3.5 +1C5250@3.5 -1C5440@1",
                "30 | 14 | 1.10 3.41 3.40 1.10 | -",
                "30 | 14 | 1.11 3.41 3.40 1.10 | PROFIT_TARGET -1P4595@1.01 +1P4775@3.51 +1C5250@3.5 -1C5440@1",
                "22 | 14 | 1.10 3.41 3.40 1.10 | -",
                "21 | 14 | 1.10 3.41 3.40 1.10 | TIME_EXIT -1P4595@1 +1P4775@3.51 +1C5250@3.5 -1C5440@1",
                "20 | 14 | 1.10 9.40 9.40 1.10 | TIME_EXIT -1P4595@1 +1P4775@9.5 +1C5250@9.5 -1C5440@1",
                "21 | 14 | 1.10 3.40 3.40 1.10 | PROFIT_TARGET -1P4595@1 +1P4775@3.5 +1C5250@3.5 -1C5440@1",
                // above 30 a package pays all of its half-spread, and what paid before does not any more
                "30 | 30 | 1.10 3.40 3.40 1.10 | PROFIT_TARGET -1P4595@1 +1P4775@3.5 +1C5250@3.5 -1C5440@1",
                "30 | 31 | 1.10 3.40 3.40 1.10 | -",
                "30 | 31 | 1.20 3.30 3.30 1.20 | PROFIT_TARGET -1P4595@1 +1P4775@3.5 +1C5250@3.5 -1C5440@1",
                // without a close there is no stress, and levels are not asked for
                "30 | -  | 1.10 3.40 3.40 1.10 | PROFIT_TARGET -1P4595@1 +1P4775@3.5 +1C5250@3.5 -1C5440@1"
            })
    void profitIsTestedBeforeTime(int days, String previousVix, String mids, String exit) {
        Decision decision = held(days, mids)
                .previousVix(previousVix)
                .state(AccountState.PAUSED)
                .decide(CondorParameters.seed45());

        assertThat(exit(decision)).isEqualTo(exit);
    }

    /** A long leg of 0.20 has a bid of nothing: it is kept, and its worth is missed in the debit. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30 | 0.20 3.40 3.40 1.10 | -                                             | 4595 4775 5250 5440",
                "21 | 0.20 3.40 3.40 1.10 | TIME_EXIT +1P4775@3.5 +1C5250@3.5 -1C5440@1   | 4595",
                "21 | 0.20 3.40 3.40 0.20 | TIME_EXIT +1P4775@3.5 +1C5250@3.5             | 4595 5440",
                "30 | 0.20 2.40 2.40 0.20 | PROFIT_TARGET +1P4775@2.5 +1C5250@2.5         | 4595 5440",
                "30 | 1.10 0.20 0.20 1.10 | PROFIT_TARGET -1P4595@1 +1P4775@0.3 +1C5250@0.3 -1C5440@1 | -"
            })
    void aBoughtLegWithoutABidStays(int days, String mids, String exit, String kept) {
        Decision decision = held(days, mids).state(AccountState.PAUSED).decide(CondorParameters.seed45());

        assertThat(exit(decision)).isEqualTo(exit);
        assertThat(decision.holdings().stream()
                        .map(holding -> holding.contract().symbol().replaceAll(".* ", ""))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(kept.equals("-") ? "" : kept);
    }

    /** Paused accounts close but do not open; an exit needs neither gate nor week. */
    @ParameterizedTest
    @CsvSource({"ACTIVE", "PAUSED", "CATCHING_UP"})
    void exitsNeedNoLeaveToOpen(AccountState state) {
        Decision decision = held(21, "1.10 3.41 3.40 1.10")
                .state(state)
                .previousVix("40")
                .lastEntry(Scene.MONDAY)
                .decide(CondorParameters.seed45());

        assertThat(decision.trades()).extracting(Trade::cause).containsExactly("TIME_EXIT");
    }

    @ParameterizedTest
    @CsvSource({"NO_VIX_CLOSE", "STALE_VIX3M", "NO_RATE"})
    void withoutAChainTheExitAbstains(String absence) {
        Decision decision =
                new Scene().holdingCondor("condor-0", 20).withoutChain(absence).decide(CondorParameters.seed45());

        assertThat(decision.trades()).isEmpty();
        assertThat(exitRules(decision)).isEqualTo("EXIT " + absence);
    }

    @Test
    void aShortThatNobodyQuotesCannotBeBoughtBack() {
        Decision decision = new Scene()
                .holdingCondor("condor-0", 20)
                .chain(FlatSlice.fine(OptionRoot.SPXW, Scene.MONDAY, 20).withoutQuote(CALL, 5250))
                .decide(CondorParameters.seed45());

        assertThat(exitRules(decision)).isEqualTo("EXIT NO_QUOTE");
    }

    /** {@code STATIC45} asks for no price at all. */
    @ParameterizedTest
    @CsvSource({"30", "21", "1"})
    void theControlHoldsToExpiry(int days) {
        Decision decision =
                held(days, "1.10 0.30 0.30 1.10").state(AccountState.PAUSED).decide(CondorParameters.static45());
        Decision blind = new Scene()
                .holdingCondor("condor-0", days)
                .withoutChain("NO_VIX_CLOSE")
                .decide(CondorParameters.static45());

        assertThat(decision.trades()).isEmpty();
        assertThat(exitRules(decision)).isEqualTo("HOLD_TO_EXPIRY");
        assertThat(exitRules(blind)).isEqualTo("HOLD_TO_EXPIRY");
    }

    @Test
    void bothRulesSayWhatTheySaw() {
        Decision decision =
                held(21, "1.10 3.41 3.40 1.10").state(AccountState.PAUSED).decide(CondorParameters.seed45());

        assertThat(exitRules(decision))
                .isEqualTo("PROFIT_TARGET HOLD debitHundredths=501 atMost=500; TIME_EXIT days=21 atMost=21");
        assertThat(decision.transitions())
                .extracting(move -> move.subject() + " " + move.from() + " " + move.to() + " " + move.cause() + " "
                        + move.value() + " " + move.threshold())
                .containsExactly("condor-0 OPEN CLOSED TIME_EXIT 21.0 21.0");
    }

    /** Fees: 0.50 for the two shorts bought and the long put sold at 1.00, 0.41 for the call sold at 0.99. */
    @Test
    void anExitClosesAsAPackageWithTheFeesOfItsLegs() {
        Decision decision =
                held(30, "1.10 3.40 3.39 1.09").state(AccountState.PAUSED).decide(CondorParameters.seed45());

        Trade exit = decision.trades().getFirst();
        assertThat(exit.effect()).isEqualTo(Trade.Effect.CLOSE);
        assertThat(exit.group()).isEqualTo("condor-0");
        assertThat(exit.cost()).isEqualTo(Money.parse("500.00"));
        assertThat(exit.fees()).isEqualTo(Money.parse("1.91"));
    }

    /** Each condor is judged by its own credit and expiry, in the order in which they were opened. */
    @Test
    void condorsAreJudgedOneByOne() {
        Scene scene = new Scene()
                .chain(
                        FlatSlice.fine(OptionRoot.SPXW, Scene.MONDAY, 10),
                        FlatSlice.fine(OptionRoot.SPXW, Scene.MONDAY, 30))
                .state(AccountState.PAUSED)
                .holdingCondor("condor-0", 30)
                .holdingCondor("condor-1", 10)
                .holding("condor-2", 10, PUT, 4595, +1, 4);

        assertThat(scene.decide(CondorParameters.seed45()).trades())
                .extracting(Trade::group)
                .containsExactly("condor-1");
    }

    private static Scene held(int days, String mids) {
        String[] prices = mids.split(" ", -1);
        FlatSlice slice = FlatSlice.fine(OptionRoot.SPXW, Scene.MONDAY, days);
        double[] strikes = {4595, 4775, 5250, 5440};
        for (int i = 0; i < strikes.length; i++) {
            double mid = Double.parseDouble(prices[i]);
            slice.quoting(i < 2 ? PUT : CALL, strikes[i], mid - 0.2, mid + 0.2);
        }
        return new Scene().chain(slice).holdingCondor("condor-0", days);
    }

    private static String exit(Decision decision) {
        return decision.trades().isEmpty()
                ? "-"
                : decision.trades().getFirst().cause() + " "
                        + Scene.fills(decision.trades().getFirst());
    }

    private static String exitRules(Decision decision) {
        return decision.outcomes().stream()
                .filter(outcome -> outcome.subject().equals("condor-0"))
                .map(Scene::text)
                .collect(Collectors.joining("; "));
    }
}
