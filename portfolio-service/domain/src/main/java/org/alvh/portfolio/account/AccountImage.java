package org.alvh.portfolio.account;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alvh.portfolio.ledger.LedgerAccount;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.money.Money;
import org.alvh.quant.time.Stage;
import org.alvh.quant.trade.AccountState;
import org.alvh.quant.trade.Position;

/**
 * Everything that a {@link TradingAccount} is between two stages, so that it can be kept as rows and restored. The
 * journal is not in it: entries never change, their number and the balances that follow from them suffice.
 *
 * @param pending deposits above zero and withdrawals below that wait for an OPEN, in order of acceptance
 * @param last the stage that was booked last; empty before the first
 * @param unpostedInterest fraction of a cent that waits for the next posting of interest; to be kept bit for bit
 * @param entries how many journal entries were booked
 * @param balances of every ledger account that was ever posted to
 * @param held in order of opening
 * @param groups in order of opening
 */
public record AccountImage(
        MarketId market,
        String account,
        AccountState state,
        String mandateHash,
        List<Money> pending,
        Optional<Done> last,
        long version,
        Optional<LocalDate> lastClose,
        Money cashAtLastClose,
        double unpostedInterest,
        long entries,
        SortedMap<LedgerAccount, Money> balances,
        List<Held> held,
        List<GroupResult> groups) {

    public AccountImage {
        Objects.requireNonNull(market, "market");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(mandateHash, "mandateHash");
        Objects.requireNonNull(lastClose, "lastClose");
        Objects.requireNonNull(cashAtLastClose, "cashAtLastClose");
        pending = List.copyOf(pending);
        balances = Collections.unmodifiableSortedMap(new TreeMap<>(balances));
        held = List.copyOf(held);
        groups = List.copyOf(groups);
        if (version < 0 || last.isPresent() != version > 0) {
            throw new IllegalArgumentException(account + " has version " + version + " after " + last);
        }
    }

    /** A stage of a session that is booked. */
    public record Done(LocalDate session, Stage stage) {

        public Done {
            Objects.requireNonNull(session, "session");
            Objects.requireNonNull(stage, "stage");
        }

        /** The stage that comes next: an OPEN is of a later session, any other of the same. */
        public Stage following() {
            return AccountImage.following(stage);
        }
    }

    /**
     * A position with what a forced seller gets, or a forced buyer pays.
     *
     * @param liquidationHundredths as of the last close that quoted the position, until then its fill
     */
    public record Held(Position position, long liquidationHundredths) {

        public Held {
            Objects.requireNonNull(position, "position");
        }
    }

    public Money cash() {
        Money cash = balances.get(LedgerAccount.CASH);
        return cash == null ? Money.ZERO : cash;
    }

    /** Cash that no requirement ties up and no withdrawal has asked for yet. */
    public Money withdrawable() {
        Money free = cash().minus(
                        Margin.requirement(held.stream().map(Held::position).toList()));
        for (Money flow : pending) {
            free = flow.isNegative() ? free.plus(flow) : free;
        }
        return free;
    }

    static Stage following(Stage stage) {
        Stage[] stages = Stage.values();
        return stages[(stage.ordinal() + 1) % stages.length];
    }
}
