package org.alvh.portfolio.service.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alvh.chassis.desk.AccountDirectory;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.identity.Caller;
import org.alvh.chassis.identity.Callers;
import org.alvh.chassis.identity.DeskRole;
import org.alvh.portfolio.account.AccountImage;
import org.alvh.portfolio.service.account.AccountRow;
import org.alvh.portfolio.service.account.AccountRows;
import org.alvh.portfolio.service.account.AccountStore;
import org.alvh.portfolio.service.mandate.MandateNames;
import org.alvh.portfolio.service.mandate.MandateRows;
import org.alvh.portfolio.service.standing.CloseTables;
import org.alvh.portfolio.service.standing.StandingWire;
import org.alvh.portfolio.service.standing.Standings;
import org.alvh.portfolio.standing.AccountStanding;
import org.alvh.portfolio.standing.GroupTotal;
import org.alvh.portfolio.standing.HeldGroup;
import org.alvh.proto.portfolio.v1.Account;
import org.alvh.proto.portfolio.v1.GetPortfolioResponse;
import org.alvh.quant.money.Money;
import org.alvh.quant.trade.Role;
import org.alvh.wire.BookWire;

/** Questions about accounts, each answered from one desk's rows at a time. */
@ApplicationScoped
class AccountQuestions {

    private final Callers callers;
    private final AccountDesk desks;
    private final Transactions transactions;
    private final AccountDirectory directory;
    private final AccountRows rows;
    private final AccountStore store;
    private final MandateRows mandates;
    private final Standings standings;
    private final CloseTables closes;

    AccountQuestions(
            Callers callers,
            AccountDesk desks,
            Transactions transactions,
            AccountDirectory directory,
            AccountRows rows,
            AccountStore store,
            MandateRows mandates,
            Standings standings,
            CloseTables closes) {
        this.callers = callers;
        this.desks = desks;
        this.transactions = transactions;
        this.directory = directory;
        this.rows = rows;
        this.store = store;
        this.mandates = mandates;
        this.standings = standings;
        this.closes = closes;
    }

    /** The accounts of a desk, or where none is named of every desk that the caller sees. */
    List<Account> accounts(String desk) {
        Caller caller = callers.current();
        if (!desk.isEmpty()) {
            caller.require(desk, DeskRole.VIEWER);
        }
        SortedSet<String> seen = new TreeSet<>();
        for (AccountDirectory.Entry entry : transactions.untenanted(directory::all)) {
            if (caller.sees(entry.desk()) && (desk.isEmpty() || entry.desk().equals(desk))) {
                seen.add(entry.desk());
            }
        }
        List<Account> accounts = new ArrayList<>();
        for (String each : seen) {
            accounts.addAll(transactions.inDesk(each, this::ofDesk));
        }
        return accounts;
    }

    /** Three statements for a desk, however many accounts it has. */
    private List<Account> ofDesk() {
        List<AccountRow> accounts = rows.ofDesk();
        SortedMap<String, MandateNames> names = mandates.names(
                accounts.stream().map(AccountRow::mandateHash).collect(Collectors.toCollection(TreeSet::new)));
        SortedMap<String, AccountStanding> standing = standings.ofDesk();
        return accounts.stream()
                .map(row ->
                        AccountWire.write(row, namesOf(row, names), Optional.ofNullable(standing.get(row.account()))))
                .toList();
    }

    private static MandateNames namesOf(AccountRow row, SortedMap<String, MandateNames> names) {
        return names.getOrDefault(row.mandateHash(), MandateNames.NONE);
    }

    /** Asked with the account locked, so that its book and its groups are of one stage. */
    GetPortfolioResponse portfolio(String account) {
        AccountDesk.Permitted permitted = desks.require(account, DeskRole.VIEWER);
        return transactions.inDesk(permitted.desk(), () -> {
            AccountRow row = rows.locked(account);
            AccountImage image = store.image(row);
            Optional<AccountStanding> standing = standings.of(account);
            GetPortfolioResponse.Builder response = GetPortfolioResponse.newBuilder()
                    .setAccount(
                            AccountWire.write(row, namesOf(row, mandates.names(Set.of(row.mandateHash()))), standing));
            image.pending().forEach(flow -> response.addPendingCents(flow.cents()));
            standing.ifPresent(stands -> held(response, image, stands));
            return response.build();
        });
    }

    private void held(GetPortfolioResponse.Builder response, AccountImage image, AccountStanding standing) {
        SortedMap<String, Money> before = standing.before()
                .map(close -> closes.groups(image.account(), close.session()))
                .orElseGet(TreeMap::new);
        List<HeldGroup> groups = HeldGroup.of(image.groups(), standing.book().positions(), before);
        response.setBook(BookWire.write(standing.book()))
                .setCondors(StandingWire.write(GroupTotal.of(Role.STRATEGY, groups)))
                .setHedges(StandingWire.write(GroupTotal.of(Role.HEDGE, groups)));
        groups.forEach(group ->
                response.addGroups(StandingWire.write(group, standing.book().session())));
    }
}
