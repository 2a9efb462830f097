package org.alvh.portfolio.service.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.identity.DeskRole;
import org.alvh.portfolio.ledger.JournalEntry;
import org.alvh.portfolio.service.account.LedgerTables;
import org.alvh.proto.portfolio.v1.GetLedgerResponse;
import org.alvh.proto.portfolio.v1.Posting;

/** Questions about an account's journal, answered page by page, so that a long one is never held whole. */
@ApplicationScoped
class LedgerQuestions {

    private static final int ENTRIES_A_PAGE = 500;

    private final AccountDesk desks;
    private final Transactions transactions;
    private final LedgerTables ledger;

    LedgerQuestions(AccountDesk desks, Transactions transactions, LedgerTables ledger) {
        this.desks = desks;
        this.transactions = transactions;
        this.ledger = ledger;
    }

    /** Every entry from a number on. */
    void entries(String account, long fromEntry, Consumer<GetLedgerResponse> answer) {
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
