package org.alvh.engine;

import java.time.LocalDate;
import java.util.Objects;
import org.alvh.quant.money.Money;

/**
 * One run: a mandate with a capital over a range of dates, which need not be sessions.
 *
 * @param account the name that decisions and books carry
 */
public record BacktestSpec(String account, Mandate mandate, LocalDate from, LocalDate to, Money capital) {

    public BacktestSpec {
        Objects.requireNonNull(mandate, "mandate");
        if (account.isBlank()) {
            throw new IllegalArgumentException("a run's account has no name");
        }
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the range " + from + " to " + to + " is inverted");
        }
        if (!capital.isPositive()) {
            throw new IllegalArgumentException("capital is " + capital + ", expected an amount above 0");
        }
    }

    public BacktestSpec withMandate(Mandate other) {
        return new BacktestSpec(account, other, from, to, capital);
    }
}
