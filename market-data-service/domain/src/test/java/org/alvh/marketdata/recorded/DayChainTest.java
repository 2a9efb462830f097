package org.alvh.marketdata.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.quant.instrument.PutCall;
import org.junit.jupiter.api.Test;

class DayChainTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 8);
    private static final LocalDate NEAR = LocalDate.of(2024, 1, 19);
    private static final LocalDate FAR = LocalDate.of(2024, 2, 16);

    @Test
    void rowsOfAnyOrderComeByRootExpiryAndStrike() {
        DayChain chain = DayChain.of(List.of(
                row("SPXW", FAR, PutCall.PUT, 4_000, 4_990),
                row("VIX", NEAR, PutCall.CALL, 13, 13.5),
                row("SPXW", NEAR, PutCall.CALL, 5_000, 5_010),
                row("SPXW", NEAR, PutCall.PUT, 5_000, 4_990),
                row("SPXW", NEAR, PutCall.CALL, 4_900, 5_002),
                row("SPX", FAR, PutCall.CALL, 5_000, 5_001)));

        assertThat(chain.date()).isEqualTo(DAY);
        assertThat(chain.expiries())
                .extracting(expiry -> expiry.root() + " " + expiry.expiry() + " "
                        + expiry.calls().size() + " " + expiry.puts().size())
                .containsExactly(
                        "SPX 2024-02-16 1 0", "SPXW 2024-01-19 2 1", "SPXW 2024-02-16 0 1", "VIX 2024-01-19 1 0");
        QuoteColumns calls = chain.expiries().get(1).side(PutCall.CALL);
        assertThat(calls.strike(0)).isEqualTo(4_900);
        assertThat(calls.bid(1)).isEqualTo(1.25);
        assertThat(calls.ask(1)).isEqualTo(1.5);
    }

    /** Of 4990, 4990, 5001, 5002 and 5010; what VIX options stand on is another index. */
    @Test
    void theIndexIsTheMiddleOfWhatItsOptionsSay() {
        DayChain chain = DayChain.of(List.of(
                row("SPXW", FAR, PutCall.PUT, 4_000, 4_990),
                row("VIX", NEAR, PutCall.CALL, 13, 13.5),
                row("SPXW", NEAR, PutCall.CALL, 5_000, 5_010),
                row("SPXW", NEAR, PutCall.PUT, 5_000, 4_990),
                row("SPXW", NEAR, PutCall.CALL, 4_900, 5_002),
                row("SPX", FAR, PutCall.CALL, 5_000, 5_001)));

        assertThat(chain.underlying()).hasValue(5_001);
        assertThat(DayChain.of(List.of(row("VIX", NEAR, PutCall.CALL, 13, 13.5)))
                        .underlying())
                .isEmpty();
    }

    @Test
    void rowsThatMakeNoDayAreRefused() {
        ChainRow row = row("SPXW", NEAR, PutCall.CALL, 5_000, 5_010);
        ChainRow other =
                new ChainRow(DAY.plusDays(1), row.series(), row.sides(), row.activity(), row.marks(), row.source());

        assertThatIllegalArgumentException().isThrownBy(() -> DayChain.of(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayChain.of(List.of(row, other)))
                .withMessage("a day's chain is of one day, not of 2024-01-08 and 2024-01-09");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayChain.of(List.of(row, row)))
                .withMessageContaining("strike 5000.0 follows 5000.0");
    }

    private static ChainRow row(String root, LocalDate expiry, PutCall right, double strike, double underlying) {
        return new ChainRow(
                DAY,
                new OptionSeries(root, expiry, right, strike),
                ChainRow.Sides.of(1.25, 1.5),
                new ChainRow.Activity(OptionalDouble.empty(), OptionalLong.empty(), OptionalLong.empty()),
                new ChainRow.Marks(OptionalDouble.of(underlying), OptionalDouble.empty(), OptionalDouble.empty()),
                "invented");
    }
}
