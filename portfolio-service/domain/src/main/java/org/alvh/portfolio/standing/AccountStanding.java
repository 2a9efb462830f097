package org.alvh.portfolio.standing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.alvh.quant.money.Money;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.CondorRisk;

/**
 * An account's money after its last book.
 *
 * @param capital deposits less withdrawals so far
 * @param last what the last CLOSE has left, be it of the book's session or before; empty until there is one
 * @param before what the last CLOSE of an earlier session has left; empty in the first session
 */
public record AccountStanding(Book book, Money capital, Optional<AccountClose> last, Optional<AccountClose> before) {

    public AccountStanding {
        Objects.requireNonNull(capital, "capital");
        LocalDate session = book.session();
        if (last.filter(close -> close.session().isAfter(session)).isPresent()
                || before.filter(close -> !close.session().isBefore(session)).isPresent()) {
            throw new IllegalArgumentException("the book of " + session + " comes after the CLOSE " + last
                    + " and is compared with the CLOSE " + before);
        }
    }

    /** NAV with longs at bid and shorts at ask, as the last CLOSE has left it. */
    public Optional<Money> navLiquidation() {
        return last.map(AccountClose::navLiquidation);
    }

    /** Change of NAV since the CLOSE of the session before, deposits and withdrawals left out. */
    public Optional<Money> today() {
        return before.map(close -> book.nav().minus(close.navMid()).minus(capital.minus(close.capital())));
    }

    public int condorsOpen() {
        return CondorRisk.openCondors(book.positions());
    }

    /** Widest loss of all open condors before their credit. */
    public Money riskNotional() {
        return CondorRisk.riskNotional(book.positions());
    }

    /** Positions that kept an older mark at the last CLOSE; none while there was no CLOSE. */
    public int staleMarks() {
        return last.stream().mapToInt(AccountClose::staleMarks).sum();
    }
}
