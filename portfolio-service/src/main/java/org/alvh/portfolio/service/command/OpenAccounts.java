package org.alvh.portfolio.service.command;

import io.grpc.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alvh.chassis.desk.AccountDirectory;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.failure.Refused;
import org.alvh.chassis.identity.Caller;
import org.alvh.chassis.identity.Callers;
import org.alvh.chassis.identity.DeskRole;
import org.alvh.portfolio.account.TradingAccount;
import org.alvh.portfolio.service.account.AccountRow;
import org.alvh.portfolio.service.account.AccountRows;
import org.alvh.portfolio.service.account.AccountStates;
import org.alvh.portfolio.service.account.AccountStates.Change;
import org.alvh.portfolio.service.account.AccountStore;
import org.alvh.portfolio.service.mandate.MandateReading;
import org.alvh.portfolio.service.mandate.MandateRows;
import org.alvh.portfolio.service.mandate.NamedMandate;
import org.alvh.portfolio.service.session.AccountSessions;
import org.alvh.portfolio.service.session.MarketTimes;
import org.alvh.proto.portfolio.v1.Mode;
import org.alvh.proto.portfolio.v1.OpenAccountRequest;
import org.alvh.proto.portfolio.v1.OpenAccountResponse;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.money.Money;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.wire.MarketWire;

/** Opens accounts. The same request again finds the account and changes nothing. */
@ApplicationScoped
class OpenAccounts {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    private final Callers callers;
    private final Transactions transactions;
    private final AccountDirectory directory;
    private final AccountRows rows;
    private final AccountStore store;
    private final AccountStates states;
    private final MandateReading mandates;
    private final MandateRows mandateRows;
    private final AccountSessions sessions;
    private final MarketTimes times;
    private final CommandLog log;

    OpenAccounts(
            Callers callers,
            Transactions transactions,
            AccountDirectory directory,
            AccountRows rows,
            AccountStore store,
            AccountStates states,
            MandateReading mandates,
            MandateRows mandateRows,
            AccountSessions sessions,
            MarketTimes times,
            CommandLog log) {
        this.callers = callers;
        this.transactions = transactions;
        this.directory = directory;
        this.rows = rows;
        this.store = store;
        this.states = states;
        this.mandates = mandates;
        this.mandateRows = mandateRows;
        this.sessions = sessions;
        this.times = times;
        this.log = log;
    }

    OpenAccountResponse open(OpenAccountRequest request) {
        Caller caller = callers.current();
        String desk = name("desk", request.getDesk());
        caller.require(desk, DeskRole.STEWARD);
        String name = name("name", request.getName());
        MarketId market = market(request);
        Money capital = capital(request);
        if (request.getMode() != Mode.MODE_PAPER) {
            throw invalid("mode", "mode is " + request.getMode() + ", expected MODE_PAPER");
        }
        NamedMandate mandate = mandates.read(request.getMandate());
        String mandateHash = mandate.document().hash();
        AccountRow.Opening opening = new AccountRow.Opening(
                desk + "." + name, desk, name, market, request.getMode().name(), capital, mandateHash);
        transactions.inDesk(desk, () -> open(opening, mandate, caller.name()));
        return OpenAccountResponse.newBuilder()
                .setAccount(opening.account())
                .setMandateHash(mandateHash)
                .build();
    }

    private void open(AccountRow.Opening opening, NamedMandate mandate, String actor) {
        if (directory.find(opening.account()).isEmpty()) {
            // Of two that open it at the same time the second waits here and then finds it.
            directory.put(new AccountDirectory.Entry(
                    opening.account(), opening.desk(), opening.market().name(), "OPENING"));
        }
        Optional<AccountRow> existing = rows.findByIdOptional(opening.account());
        if (existing.isPresent()) {
            requireSame(existing.get().opening(), opening);
            return;
        }
        Change change = new Change(actor, times.now(opening.market().name()));
        mandateRows.keep(mandate, actor, change.at());
        AccountRow row = store.add(
                opening,
                new TradingAccount(opening.market(), opening.account(), ExchangeCalendar.newYork(), opening.capital()));
        states.tell(row, change);
        log.persist(new CommandRow(opening.account(), CommandRow.Kind.OPEN_ACCOUNT, actor, sessions.nextOpen(row)));
    }

    private static void requireSame(AccountRow.Opening existing, AccountRow.Opening asked) {
        if (!existing.equals(asked)) {
            throw new Refused(
                    Status.Code.ALREADY_EXISTS,
                    "account exists",
                    "account '" + asked.account() + "' was opened as " + existing + ", not as " + asked);
        }
    }

    private static String name(String field, String value) {
        if (!NAME.matcher(value).matches()) {
            throw invalid(
                    field, field + " is '" + value + "', expected a lower-case letter, then letters, digits, hyphens");
        }
        return value;
    }

    private static MarketId market(OpenAccountRequest request) {
        try {
            return new MarketId(MarketWire.KIND.read(request.getMarketKindValue()), request.getMarket());
        } catch (IllegalArgumentException malformed) {
            throw invalid("market", String.valueOf(malformed.getMessage()));
        }
    }

    private static Money capital(OpenAccountRequest request) {
        Money capital = Money.ofCents(request.getCapitalCents());
        if (!capital.isPositive()) {
            throw invalid("capital", "capital is " + capital + ", expected an amount above 0");
        }
        return capital;
    }

    private static Refused invalid(String field, String detail) {
        return new Refused(Status.Code.INVALID_ARGUMENT, "invalid " + field, detail);
    }
}
