package org.alvh.portfolio.service.command;

import io.grpc.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.failure.Refused;
import org.alvh.chassis.identity.DeskRole;
import org.alvh.portfolio.account.TradingAccount;
import org.alvh.portfolio.service.account.AccountRow;
import org.alvh.portfolio.service.account.AccountRows;
import org.alvh.portfolio.service.account.AccountStates;
import org.alvh.portfolio.service.account.AccountStates.Change;
import org.alvh.portfolio.service.account.AccountStore;
import org.alvh.portfolio.service.account.Standing;
import org.alvh.portfolio.service.session.AccountSessions;
import org.alvh.portfolio.service.session.MarketTimes;
import org.alvh.proto.portfolio.v1.FundRequest;
import org.alvh.quant.money.Money;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.trade.AccountState;

/**
 * Commands to an account that there is. Each is authorised, applied and logged in one transaction with the account
 * locked, so that it stands in one order with the stages that are booked. None makes a book.
 */
@ApplicationScoped
class AccountCommands {

    private final AccountDesk desks;
    private final Transactions transactions;
    private final AccountRows rows;
    private final AccountStore store;
    private final AccountStates states;
    private final AccountSessions sessions;
    private final MarketTimes times;
    private final CommandLog log;

    AccountCommands(
            AccountDesk desks,
            Transactions transactions,
            AccountRows rows,
            AccountStore store,
            AccountStates states,
            AccountSessions sessions,
            MarketTimes times,
            CommandLog log) {
        this.desks = desks;
        this.transactions = transactions;
        this.rows = rows;
        this.store = store;
        this.states = states;
        this.sessions = sessions;
        this.times = times;
        this.log = log;
    }

    AccountSessions.Due fund(FundRequest request) {
        AccountDesk.Permitted permitted = desks.require(request.getAccount(), DeskRole.TRADER);
        Money amount = Money.ofCents(request.getAmountCents());
        if (amount.isZero() || request.getCommandId().isBlank()) {
            throw new Refused(
                    Status.Code.INVALID_ARGUMENT,
                    "invalid flow",
                    "amount is " + amount + " under the command id '" + request.getCommandId()
                            + "', expected an amount other than 0 and an id");
        }
        return transactions.inDesk(permitted.desk(), () -> fund(permitted, request.getCommandId(), amount));
    }

    private AccountSessions.Due fund(AccountDesk.Permitted permitted, String commandId, Money amount) {
        AccountRow row = rows.locked(permitted.account());
        Optional<CommandRow> before = log.find(permitted.account(), commandId);
        if (before.isPresent()) {
            return answered(before.get(), commandId, amount);
        }
        requireFree(row, amount);
        AccountSessions.Due due = sessions.nextOpen(row);
        store.work(row, ExchangeCalendar.newYork(), Set.of(), account -> funded(account, amount));
        log.persist(CommandRow.fund(permitted.account(), commandId, amount, permitted.actor(), due));
        return due;
    }

    private static boolean funded(TradingAccount account, Money amount) {
        account.fund(amount);
        return true;
    }

    private static AccountSessions.Due answered(CommandRow before, String commandId, Money amount) {
        if (!before.funds(amount)) {
            throw new Refused(
                    Status.Code.ALREADY_EXISTS,
                    "command id used",
                    "command '" + commandId + "' was another one: give each command its own id");
        }
        return before.takesForce();
    }

    private void requireFree(AccountRow row, Money amount) {
        Money free = store.image(row).withdrawable();
        if (amount.isNegative() && free.plus(amount).isNegative()) {
            throw new Refused(
                    Status.Code.FAILED_PRECONDITION,
                    "not enough free cash",
                    "a withdrawal of " + amount.negated() + " is more than the free cash of " + free
                            + " after pending withdrawals");
        }
    }

    AccountSessions.Due pause(String account) {
        return pausing(account, CommandRow.Kind.PAUSE, true);
    }

    AccountSessions.Due resume(String account) {
        return pausing(account, CommandRow.Kind.RESUME, false);
    }

    private AccountSessions.Due pausing(String account, CommandRow.Kind kind, boolean paused) {
        AccountDesk.Permitted permitted = desks.require(account, DeskRole.TRADER);
        return transactions.inDesk(permitted.desk(), () -> {
            AccountRow row = rows.locked(account);
            if (row.pause(paused)) {
                states.tell(row, change(permitted));
            }
            return logged(row, kind, permitted, sessions.nextBook(row));
        });
    }

    /** Takes a stopped account up again; the work itself is done by who hears of it. */
    AccountState retry(String account) {
        AccountDesk.Permitted permitted = desks.require(account, DeskRole.TRADER);
        return transactions.inDesk(permitted.desk(), () -> {
            AccountRow row = rows.locked(account);
            if (row.standing() != Standing.STOPPED) {
                throw new Refused(
                        Status.Code.FAILED_PRECONDITION,
                        "not stopped",
                        "account '" + account + "' is " + row.told() + "; only one that is STOPPED is taken up again");
            }
            states.catchUp(row, change(permitted));
            logged(row, CommandRow.Kind.RETRY, permitted, sessions.nextBook(row));
            return row.told();
        });
    }

    private Change change(AccountDesk.Permitted permitted) {
        return new Change(permitted.actor(), times.now(permitted.market()));
    }

    private AccountSessions.Due logged(
            AccountRow row, CommandRow.Kind kind, AccountDesk.Permitted permitted, AccountSessions.Due due) {
        log.persist(new CommandRow(row.account(), kind, permitted.actor(), due));
        return due;
    }
}
