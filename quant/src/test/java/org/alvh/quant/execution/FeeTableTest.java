package org.alvh.quant.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alvh.quant.execution.FeeRates.FuturesFees;
import org.alvh.quant.execution.FeeRates.OptionFees;
import org.alvh.quant.execution.FeeRates.Surcharges;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published schedule is tested tier by tier in {@link FeeScheduleTest}; here two invented ones stand by date. */
class FeeTableTest {

    private static final LocalDate MARCH = LocalDate.of(2030, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2030, 5, 1);

    private final FeeTable table = new FeeTable(List.of(rates(MARCH, 10_000), rates(MAY, 20_000)));

    /** A thousand lots at a flat fee of 0.10 or 0.20 and surcharges of 0.01 + 0.02. */
    @ParameterizedTest
    @CsvSource({"2030-03-01, 130.00", "2030-04-30, 130.00", "2030-05-01, 230.00", "2099-12-31, 230.00"})
    void chargesBySchedulesOfTheirDates(LocalDate date, String fee) {
        var call = new OptionContract(OptionRoot.SPX, LocalDate.of(2030, 6, 21), PutCall.CALL, 6_000);
        assertThat(table.inForceOn(date).map(rates -> rates.fee(call, 1_000, 250, false)))
                .contains(Money.parse(fee));
    }

    @Test
    void knowsNoFeesBeforeItsFirstSchedule() {
        assertThat(table.inForceOn(MARCH.minusDays(1))).isEmpty();
        assertThat(new FeeTable(List.of()).inForceOn(MARCH)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"2024-10-31, false", "2024-11-01, true", "2026-11-27, true"})
    void publishesTheScheduleOfNovember2024(LocalDate date, boolean known) {
        assertThat(FeeTable.published().inForceOn(date).isPresent()).isEqualTo(known);
    }

    @Test
    void refusesSchedulesOutOfOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeeTable(List.of(rates(MAY, 1), rates(MAY, 2))))
                .withMessage("fee schedule of 2030-05-01 does not come after 2030-05-01");
    }

    /** A premium on a bound belongs to the tier above. */
    @ParameterizedTest
    @CsvSource({"0, 1", "10, 1", "11, 2", "99, 2", "100, 3", "199, 3", "200, 4", "100000, 4"})
    void tiersEndBeforeTheirBounds(long priceHundredths, long fee) {
        assertThat(new PremiumTiers(new long[] {11, 100, 200}, 1, 2, 3, 4).fee(priceHundredths))
                .isEqualTo(fee);
    }

    @Test
    void refusesTiersThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PremiumTiers(new long[] {100}, 1, 2, 3))
                .withMessage("1 bounds make 2 tiers, not 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PremiumTiers(new long[] {100, 100}, 1, 2, 3))
                .withMessage("bounds [100, 100] do not ascend");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FuturesFees(-1, 0))
                .withMessage("-1 units is no fee: expected a number from 0");
    }

    private static FeeRates rates(LocalDate effective, long units) {
        PremiumTiers flat = new PremiumTiers(new long[0], units);
        return new FeeRates(
                effective,
                new OptionFees(flat, flat, flat),
                new FuturesFees(units, units),
                new Surcharges(1_000, 2_000, 300));
    }
}
