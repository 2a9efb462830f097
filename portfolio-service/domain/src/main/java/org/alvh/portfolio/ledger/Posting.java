package org.alvh.portfolio.ledger;

import java.util.Objects;
import org.alvh.quant.money.Money;

/**
 * One line of an entry: a debit above zero, a credit below.
 *
 * @param memo what it was for, in words; may be empty
 */
public record Posting(LedgerAccount account, Money amount, String memo) {

    public Posting {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(memo, "memo");
    }
}
