package org.alvh.portfolio.service.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.alvh.chassis.desk.AccountDirectory;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.identity.Caller;
import org.alvh.chassis.identity.Callers;
import org.alvh.chassis.identity.DeskRole;
import org.alvh.portfolio.ledger.JournalEntry;
import org.alvh.portfolio.service.account.AccountRow;
import org.alvh.portfolio.service.account.AccountRows;
import org.alvh.portfolio.service.account.AccountStore;
import org.alvh.portfolio.service.account.LedgerTables;
import org.alvh.portfolio.service.session.BookRows;
import org.alvh.proto.portfolio.v1.Account;
import org.alvh.proto.portfolio.v1.GetLedgerResponse;
import org.alvh.proto.portfolio.v1.GetPortfolioResponse;
import org.alvh.proto.portfolio.v1.Mode;
import org.alvh.proto.portfolio.v1.Posting;
import org.alvh.wire.BookWire;
import org.alvh.wire.MarketWire;

/** Questions about accounts, each answered from one desk's rows at a time. */
@ApplicationScoped
class AccountQuestions {

    private static final int ENTRIES_A_PAGE = 500;

    private final Callers callers;
    private final AccountDesk desks;
    private final Transactions transactions;
    private final AccountDirectory directory;
    private final AccountRows rows;
    private final AccountStore store;
    private final BookRows books;
    private final LedgerTables ledger;

    AccountQuestions(
            Callers callers,
            AccountDesk desks,
            Transactions transactions,
            AccountDirectory directory,
            AccountRows rows,
            AccountStore store,
            BookRows books,
            LedgerTables ledger) {
        this.callers = callers;
        this.desks = desks;
        this.transactions = transactions;
        this.directory = directory;
        this.rows = rows;
        this.store = store;
        this.books = books;
        this.ledger = ledger;
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
            accounts.addAll(transactions.inDesk(
                    each,
                    () -> rows.ofDesk().stream().map(AccountQuestions::account).toList()));
        }
        return accounts;
    }

    GetPortfolioResponse portfolio(String account) {
        AccountDesk.Permitted permitted = desks.require(account, DeskRole.VIEWER);
        return transactions.inDesk(permitted.desk(), () -> {
            AccountRow row = rows.require(account);
            GetPortfolioResponse.Builder response =
                    GetPortfolioResponse.newBuilder().setAccount(account(row));
            books.last(account).ifPresent(response::setBook);
            store.image(row).pending().forEach(flow -> response.addPendingCents(flow.cents()));
            return response.build();
        });
    }

    /** Every entry from a number on, page by page, so that a long journal is never held whole. */
    void ledger(String account, long fromEntry, Consumer<GetLedgerResponse> answer) {
        AccountDesk.Permitted permitted = desks.require(account, DeskRole.VIEWER);
        long from = Math.max(fromEntry, 1);
        List<JournalEntry> page = page(permitted, from);
        while (!page.isEmpty()) {
            page.forEach(entry -> answer.accept(entry(entry)));
            from = page.getLast().number() + 1;
            page = page(permitted, from);
        }
    }

    private List<JournalEntry> page(AccountDesk.Permitted permitted, long from) {
        return transactions.inDesk(permitted.desk(), () -> ledger.page(permitted.account(), from, ENTRIES_A_PAGE));
    }

    private static Account account(AccountRow row) {
        AccountRow.Opening opening = row.opening();
        Account.Builder account = Account.newBuilder()
                .setAccount(opening.account())
                .setDesk(opening.desk())
                .setName(opening.name())
                .setMarket(MarketWire.write(opening.market()))
                .setMode(Mode.valueOf(opening.mode()))
                .setState(BookWire.STATE.write(row.told()))
                .setCause(row.cause())
                .setCapitalCents(opening.capital().cents())
                .setMandateHash(opening.mandateHash());
        row.last()
                .ifPresent(done ->
                        account.setSession(done.session().toString()).setStage(BookWire.STAGE.write(done.stage())));
        return account.build();
    }

    private static GetLedgerResponse entry(JournalEntry entry) {
        GetLedgerResponse.Builder response = GetLedgerResponse.newBuilder()
                .setNumber(entry.number())
                .setSession(entry.session().toString())
                .setAt(DateTimeFormatter.ISO_ZONED_DATE_TIME.format(entry.at()))
                .setDescription(entry.description());
        entry.postings()
                .forEach(posting -> response.addPostings(Posting.newBuilder()
                        .setLedgerAccount(posting.account().path())
                        .setAmountCents(posting.amount().cents())
                        .setMemo(posting.memo())));
        return response.build();
    }
}
