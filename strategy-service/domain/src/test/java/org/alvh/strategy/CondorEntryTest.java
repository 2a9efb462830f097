package org.alvh.strategy;

import static org.alvh.quant.instrument.PutCall.CALL;
import static org.alvh.quant.instrument.PutCall.PUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.alvh.quant.execution.FillModel;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.money.Money;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.Fill;
import org.alvh.quant.trade.Trade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many lots of the condor found are sold, and at what. Its call wing, the wider, is 190 points: 19,000 a lot. */
class CondorEntryTest {

    /** floor(share · NAV / 19,000), to the cent; where it is none, SIZE is the only reason. */
    @ParameterizedTest
    @CsvSource({
        "1000000.00, 0.03, 1",
        "633333.34, 0.03, 1",
        "633333.33, 0.03, 0",
        "1266666.67, 0.03, 2",
        "1266666.66, 0.03, 1",
        "500000.00, 0.03, 0",
        "190000.00, 0.10, 1",
        "189999.99, 0.10, 0",
        "1900000.00, 0.10, 10",
        "0.00, 0.03, 0",
        "-1000000.00, 0.03, 0"
    })
    void lotsAreWholeAndRoundedDown(String nav, double share, long lots) {
        Decision decision = new Scene().nav(nav).decide(risking(share));

        if (lots == 0) {
            assertThat(Scene.entry(decision))
                    .isEqualTo("SIZE nav=" + Double.valueOf(nav).longValue() + fraction(nav) + " riskOfNav="
                            + (share == 0.1 ? "0.1" : "0.03") + " requirementOfOneLot=19000 lots=0");
        } else {
            assertThat(decision.trades().getFirst().fills())
                    .extracting(Fill::quantity)
                    .containsExactly(lots, -lots, -lots, lots);
        }
    }

    private static String fraction(String nav) {
        return nav.endsWith(".00") ? "" : nav.substring(nav.indexOf('.'));
    }

    /** What one lot requires must be there beyond what is already required. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0         | ENTRY +1P4595@7.88 -1P4775@31.82 -1C5250@30.56 +1C5440@8.61",
                "981000    | ENTRY +1P4595@7.88 -1P4775@31.82 -1C5250@30.56 +1C5440@8.61",
                "981000.01 | MARGIN requirement=19000 excessLiquidity=18999.99",
                "1200000   | MARGIN requirement=19000 excessLiquidity=-200000"
            })
    void marginIsNotExceeded(String margin, String outcome) {
        assertThat(Scene.entry(new Scene().margin(margin).decide(CondorParameters.seed45())))
                .isEqualTo(outcome);
    }

    /**
     * Both shorts bring in 62.38. Fees: four legs of 0.45 + 0.025 + 0.02, on sales 0.00329 more, each rounded
     * half-even to 0.50: 2.00 dollars, which 0.02 points a lot just cover.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31.80 | 30.55 | ENTRY +1P4595@31.8 -1P4775@31.82 -1C5250@30.56 +1C5440@30.55",
                "31.80 | 30.56 | CREDIT CREDIT_NOT_ABOVE_FEES credit=2 fees=2",
                "31.82 | 30.56 | CREDIT CREDIT_NOT_ABOVE_FEES credit=0 fees=2",
                "31.83 | 30.57 | CREDIT CREDIT_NOT_ABOVE_FEES credit=-2 fees=2"
            })
    void theCreditMustExceedTheFees(double longPut, double longCall, String outcome) {
        FlatSlice slice = FlatSlice.fine(OptionRoot.SPXW, Scene.MONDAY, 45)
                .quoting(PUT, 4595, longPut, longPut)
                .quoting(CALL, 5440, longCall, longCall);

        assertThat(Scene.entry(new Scene().chain(slice).decide(CondorParameters.seed45())))
                .isEqualTo(outcome);
    }

    /** Share of the half-spread given up by the package: none, half, all; all of it above a previous VIX of 30. */
    @ParameterizedTest
    @CsvSource({
        "0,   14, +1P4595@7.83 -1P4775@31.87 -1C5250@30.61 +1C5440@8.56",
        "0.5, 14, +1P4595@7.88 -1P4775@31.82 -1C5250@30.56 +1C5440@8.61",
        "0.5, 30, +1P4595@7.88 -1P4775@31.82 -1C5250@30.56 +1C5440@8.61",
        "0.5, 30.01, +1P4595@7.93 -1P4775@31.77 -1C5250@30.51 +1C5440@8.66",
        "0.25, 14, +1P4595@7.86 -1P4775@31.84 -1C5250@30.58 +1C5440@8.59"
    })
    void everyLegIsFilledAgainstTheAccount(double share, String previousVix, String fills) {
        Decision decision = new Scene()
                .previousVix(previousVix)
                .decide(CondorParameters.static45(), new FillModel(share, 1, 1, 30));

        assertThat(Scene.fills(decision.trades().getFirst())).isEqualTo(fills);
    }

    /** 45.89 points, and 2.00 dollars of fees by the schedule of 2024-11-01. */
    @Test
    void anEntryIsOneTradeNamedByItsSession() {
        Trade trade = new Scene().decide(CondorParameters.seed45()).trades().getFirst();

        assertThat(trade.group()).isEqualTo("condor-2024-01-08");
        assertThat(trade.effect()).isEqualTo(Trade.Effect.OPEN);
        assertThat(trade.cost()).isEqualTo(Money.parse("-4589.00"));
        assertThat(trade.fees()).isEqualTo(Money.parse("2.00"));
    }

    @Test
    void aWingThatNobodyQuotesIsNotBought() {
        FlatSlice slice = FlatSlice.fine(OptionRoot.SPXW, Scene.MONDAY, 45).withoutQuote(PUT, 4595);

        assertThat(Scene.entry(new Scene().chain(slice).decide(CondorParameters.seed45())))
                .isEqualTo("QUOTES NO_QUOTE strike=4595");
    }

    private static CondorParameters risking(double share) {
        CondorParameters seed = CondorParameters.seed45();
        return new CondorParameters(
                seed.tenor(),
                seed.shorts(),
                seed.wings(),
                OptionalDouble.of(15),
                6,
                share,
                seed.profitShare(),
                seed.exitDays());
    }
}
