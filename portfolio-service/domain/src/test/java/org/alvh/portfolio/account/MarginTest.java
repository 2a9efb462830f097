package org.alvh.portfolio.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alvh.quant.instrument.FuturesContract;
import org.alvh.quant.instrument.FuturesRoot;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.money.Money;
import org.alvh.quant.trade.Position;
import org.alvh.quant.trade.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarginTest {

    private static final LocalDate OPENED = LocalDate.of(2024, 3, 4);
    private static final LocalDate EXPIRY = LocalDate.of(2024, 4, 17);

    /** The three condors of the project's goals, two lots each. */
    @ParameterizedTest
    @CsvSource({"50, 160, 32000", "95, 95, 19000", "145, 95, 29000"})
    void requiresTheWiderWingOfACondor(double putWing, double callWing, long dollars) {
        assertThat(Margin.requirement(condor(putWing, callWing))).isEqualTo(Money.ofDollars(dollars));
    }

    /** A quarter of the contract's value, at least $5,000 for a VX and a tenth of it for a VXM, long or short. */
    @ParameterizedTest
    @CsvSource({
        "VX,  1,  1525, 5000.00",
        "VX,  1,  2000, 5000.00",
        "VX,  1,  2001, 5002.50",
        "VX,  2,  2400, 12000.00",
        "VX,  -1, 2400, 6000.00",
        "VXM, 3,  1525, 1500.00",
        "VXM, 1,  2401, 600.25",
    })
    void requiresFuturesMarginByTheLarger(FuturesRoot root, long lots, long markHundredths, String dollars) {
        assertThat(Margin.requirement(List.of(future(root, lots, markHundredths))))
                .isEqualTo(Money.parse(dollars));
    }

    @Test
    void addsCondorsAndFuturesButNoPaidOption() {
        List<Position> positions = new ArrayList<>(condor(50, 160));
        positions.add(future(FuturesRoot.VX, 1, 2_400));
        positions.add(option("layer-1", Role.HEDGE, OptionRoot.VIX, PutCall.CALL, 20, 5));
        positions.add(option("layer-2", Role.HEDGE, OptionRoot.VIX, PutCall.CALL, 20, 5));
        positions.add(option("layer-2", Role.HEDGE, OptionRoot.VIX, PutCall.CALL, 30, -5));
        assertThat(Margin.requirement(positions)).isEqualTo(Money.ofDollars(38_000));
    }

    @Test
    void requiresNothingForABidlessRemainder() {
        assertThat(Margin.requirement(List.of(option("c", Role.STRATEGY, OptionRoot.SPXW, PutCall.PUT, 4_650, 2))))
                .isEqualTo(Money.ZERO);
    }

    private static List<Position> condor(double putWing, double callWing) {
        return List.of(
                option("c", Role.STRATEGY, OptionRoot.SPXW, PutCall.PUT, 4_700 - putWing, 2),
                option("c", Role.STRATEGY, OptionRoot.SPXW, PutCall.PUT, 4_700, -2),
                option("c", Role.STRATEGY, OptionRoot.SPXW, PutCall.CALL, 5_200, -2),
                option("c", Role.STRATEGY, OptionRoot.SPXW, PutCall.CALL, 5_200 + callWing, 2));
    }

    private static Position option(
            String group, Role owner, OptionRoot root, PutCall putCall, double strike, long quantity) {
        return new Position(
                owner, group, new OptionContract(root, EXPIRY, putCall, strike), quantity, OPENED, 500, 1_000);
    }

    private static Position future(FuturesRoot root, long quantity, long markHundredths) {
        return new Position(
                Role.HEDGE, "layer-3", new FuturesContract(root, EXPIRY), quantity, OPENED, 1_500, 2 * markHundredths);
    }
}
