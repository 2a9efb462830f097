package org.alvh.quant.trade;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.money.Money;
import org.alvh.quant.time.Stage;

/**
 * Everything that an account's decisions may know of it after one stage of a session. Both roles decide on a book;
 * only the five stages of a session make a new version.
 *
 * @param version raised by one at each stage since the account was opened
 * @param nav cash plus marks; before CLOSE at the marks of the last CLOSE
 * @param margin requirement of all positions
 * @param mandateHash the mandate pinned for this session
 */
public record Book(
        MarketId market,
        String account,
        LocalDate session,
        Stage stage,
        long version,
        AccountState state,
        Money cash,
        Money nav,
        Money margin,
        String mandateHash,
        List<Position> positions) {

    public Book {
        Objects.requireNonNull(market, "market");
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(mandateHash, "mandateHash");
        positions = List.copyOf(positions);
        if (account.isBlank() || version < 1) {
            throw new IllegalArgumentException("book of account '" + account + "' has version " + version);
        }
    }

    /** Cash that no requirement ties up. */
    public Money freeCash() {
        return cash.minus(margin);
    }

    /** Net liquidation less the requirement: what the next position may require. */
    public Money excessLiquidity() {
        return nav.minus(margin);
    }

    /** Cash over requirement; infinite where nothing is required. */
    public double liquidityRatio() {
        return margin.isZero() ? Double.POSITIVE_INFINITY : cash.dollars() / margin.dollars();
    }
}
