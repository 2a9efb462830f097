package org.alvh.quant.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alvh.quant.instrument.Contract;
import org.alvh.quant.instrument.FuturesContract;
import org.alvh.quant.instrument.FuturesRoot;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every amount is worked by hand from the schedule: exchange fee + 0.025 clearing + 0.02 regulatory, on sales
 * + 0.00329 trading activity, times lots, half-even to the cent.
 */
class FeeScheduleTest {

    private static final FeeSchedule SCHEDULE = FeeSchedule.CBOE_2024_11_01;

    private static final LocalDate EXPIRY = LocalDate.of(2024, 12, 18);

    /** A thousand lots show the rate to a tenth of a cent: 0.10 + 0.045 is $145.00, sold $148.29. */
    @ParameterizedTest
    @CsvSource({
        "10,  145.00, 148.29,  95.00,  98.29",
        "11,  295.00, 298.29, 215.00, 218.29",
        "99,  295.00, 298.29, 215.00, 218.29",
        "100, 445.00, 448.29, 345.00, 348.29",
        "199, 445.00, 448.29, 345.00, 348.29",
        "200, 495.00, 498.29, 495.00, 498.29",
        "5,   145.00, 148.29,  95.00,  98.29",
        "0,   145.00, 148.29,  95.00,  98.29",
    })
    void chargesVixOptionsByPremium(
            long hundredths, String simple, String simpleSold, String complex, String complexSold) {
        Contract call = option(OptionRoot.VIX);
        assertThat(SCHEDULE.fee(call, 1_000, hundredths, false)).isEqualTo(Money.parse(simple));
        assertThat(SCHEDULE.fee(call, -1_000, hundredths, false)).isEqualTo(Money.parse(simpleSold));
        assertThat(SCHEDULE.fee(call, 1_000, hundredths, true)).isEqualTo(Money.parse(complex));
        assertThat(SCHEDULE.fee(call, -1_000, hundredths, true)).isEqualTo(Money.parse(complexSold));
    }

    @ParameterizedTest
    @CsvSource({
        "SPX,  99,  405.00, 408.29",
        "SPX,  100, 495.00, 498.29",
        "SPXW, 99,  405.00, 408.29",
        "SPXW, 100, 495.00, 498.29",
        "SPXW, 0,   405.00, 408.29",
    })
    void chargesSpxOptionsByPremiumAloneOrInAPackage(OptionRoot root, long hundredths, String bought, String sold) {
        for (boolean complex : new boolean[] {false, true}) {
            assertThat(SCHEDULE.fee(option(root), 1_000, hundredths, complex)).isEqualTo(Money.parse(bought));
            assertThat(SCHEDULE.fee(option(root), -1_000, hundredths, complex)).isEqualTo(Money.parse(sold));
        }
    }

    /** VX 1.51 and VXM 0.20 a side, whatever the price. */
    @ParameterizedTest
    @CsvSource({"VX, 1555.00, 1558.29", "VXM, 245.00, 248.29"})
    void chargesFuturesByTheContract(FuturesRoot root, String bought, String sold) {
        Contract future = new FuturesContract(root, EXPIRY);
        assertThat(SCHEDULE.fee(future, 1_000, 1_500, false)).isEqualTo(Money.parse(bought));
        assertThat(SCHEDULE.fee(future, -1_000, 8_000, false)).isEqualTo(Money.parse(sold));
    }

    /**
     * One lot bought at 1.00 costs 0.495, a tie; three cost 1.485, another; two and four need no rounding. The
     * tie goes to the even cent: 0.50 and 1.48. Sold, 0.49829 and 1.49487 are nearer to 0.50 and 1.49.
     */
    @ParameterizedTest
    @CsvSource({
        "1,  0.50",
        "2,  0.99",
        "3,  1.48",
        "4,  1.98",
        "5,  2.48",
        "7,  3.46",
        "-1, 0.50",
        "-2, 1.00",
        "-3, 1.49",
    })
    void roundsALegOverItsLotsHalfEven(long lots, String fee) {
        assertThat(SCHEDULE.fee(option(OptionRoot.SPXW), lots, 100, true)).isEqualTo(Money.parse(fee));
    }

    /** Two legs at 0.49829 sold and two at 0.495 bought, each leg rounded: 4 × 0.50 for what is 1.99 together. */
    @Test
    void chargesACondorLegByLeg() {
        Money fees = Money.ZERO;
        for (long lots : new long[] {1, -1, -1, 1}) {
            fees = fees.plus(SCHEDULE.fee(option(OptionRoot.SPX), lots, 400, true));
        }
        assertThat(fees).isEqualTo(Money.parse("2.00"));
    }

    private static Contract option(OptionRoot root) {
        return new OptionContract(root, EXPIRY, PutCall.CALL, 25);
    }
}
