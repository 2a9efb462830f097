package org.alvh.portfolio.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.alvh.quant.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterestAccrualTest {

    /** Cash × yield × days / 365 in cents, by hand; 36,500 makes the year's 365 days vanish. */
    @ParameterizedTest
    @CsvSource({
        "36500.00,  5.00, 1, 5.00,  0",
        "36500.00,  5.00, 3, 15.00, 0",
        "36500.00,  0.00, 3, 0.00,  0",
        "36500.00, -0.05, 1, -0.05, 0",
        "-36500.00, 5.00, 1, -5.00, 0",
        "101206.20, 5.25, 3, 43.67, 0.116849",
        "100.00,    5.00, 1, 0.01,  0.369863",
        "10.00,     5.00, 1, 0.00,  0.136986",
        "100.00,    6.00, 1, 0.02,  -0.356164",
    })
    void postsWholeCentsAndKeepsTheRest(String cash, double yield, long days, String posted, double rest) {
        InterestAccrual.Due due = InterestAccrual.NONE.accrue(Money.parse(cash), yield, days);
        assertThat(due.posted()).isEqualTo(Money.parse(posted));
        assertThat(due.rest().unposted()).isCloseTo(rest, within(1e-6));
    }

    /** $10 at 5 % earns 0.136986 cents a day: nothing on three days, one cent on the fourth, ten in 73 days. */
    @Test
    void losesNothingOverManySmallPostings() {
        InterestAccrual accrual = InterestAccrual.NONE;
        Money posted = Money.ZERO;
        for (int day = 1; day <= 73; day++) {
            InterestAccrual.Due due = accrual.accrue(Money.ofDollars(10), 5, 1);
            accrual = due.rest();
            posted = posted.plus(due.posted());
            if (day == 3) {
                assertThat(posted).isEqualTo(Money.ZERO);
            }
            if (day == 4) {
                assertThat(posted).isEqualTo(Money.ofCents(1));
            }
        }
        assertThat(posted).isEqualTo(Money.ofCents(10));
    }
}
