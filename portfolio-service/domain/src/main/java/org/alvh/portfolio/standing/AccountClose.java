package org.alvh.portfolio.standing;

import java.time.LocalDate;
import java.util.Objects;
import org.alvh.portfolio.account.TradingAccount;
import org.alvh.portfolio.account.Valuation;
import org.alvh.portfolio.ledger.LedgerAccount;
import org.alvh.quant.money.Money;

/**
 * What is kept of an account's CLOSE, so that later books can say what has changed since.
 *
 * @param navMid cash plus positions at mid
 * @param navLiquidation cash plus longs at bid and shorts at ask
 * @param capital deposits less withdrawals so far
 * @param staleMarks positions that kept an older mark because nothing quoted them
 */
public record AccountClose(LocalDate session, Money navMid, Money navLiquidation, Money capital, int staleMarks) {

    public AccountClose {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(navMid, "navMid");
        Objects.requireNonNull(navLiquidation, "navLiquidation");
        Objects.requireNonNull(capital, "capital");
        if (staleMarks < 0) {
            throw new IllegalArgumentException(session + " closed with " + staleMarks + " stale marks");
        }
    }

    /** The CLOSE that an account has just booked. */
    public static AccountClose of(TradingAccount account, Valuation valuation) {
        return new AccountClose(
                valuation.session(),
                valuation.navMid(),
                valuation.navLiquidation(),
                account.ledger().balance(LedgerAccount.CAPITAL).negated(),
                valuation.staleMarks());
    }
}
