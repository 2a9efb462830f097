package org.alvh.local.talk;

import com.google.protobuf.ByteString;
import io.grpc.Channel;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.alvh.local.state.DemoBook;
import org.alvh.portfolio.ledger.JournalEntry;
import org.alvh.portfolio.ledger.LedgerAccount;
import org.alvh.portfolio.ledger.Posting;
import org.alvh.proto.common.v1.MarketKind;
import org.alvh.proto.portfolio.v1.Account;
import org.alvh.proto.portfolio.v1.GetLedgerRequest;
import org.alvh.proto.portfolio.v1.GetLedgerResponse;
import org.alvh.proto.portfolio.v1.ListAccountsRequest;
import org.alvh.proto.portfolio.v1.Mode;
import org.alvh.proto.portfolio.v1.OpenAccountRequest;
import org.alvh.proto.portfolio.v1.PortfolioServiceGrpc;
import org.alvh.proto.portfolio.v1.RetryRequest;
import org.alvh.proto.trading.v1.AccountState;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.money.Money;

/** The accounts of the platform, as portfolio keeps them. */
public final class Accounts {

    private static final String SERVICE = "portfolio";
    private static final long ANSWER_SECONDS = 30;
    private static final long LEDGER_SECONDS = 600;

    private final Channel channel;

    Accounts(Channel channel) {
        this.channel = channel;
    }

    /** Opens a book in a market; one that is open already stays as it is. */
    public void open(DemoBook book, MarketId market) {
        OpenAccountRequest request = OpenAccountRequest.newBuilder()
                .setDesk(book.desk())
                .setName(book.name())
                .setMarket(market.name())
                .setMarketKind(kind(market))
                .setMode(Mode.MODE_PAPER)
                .setCapitalCents(book.capital().cents())
                .setMandate(ByteString.copyFrom(book.mandate().document().canonicalBytes()))
                .build();
        Conversation.ask(SERVICE, () -> stub(ANSWER_SECONDS).openAccount(request));
    }

    public List<Account> list() {
        return Conversation.ask(
                SERVICE,
                () -> stub(ANSWER_SECONDS)
                        .listAccounts(ListAccountsRequest.getDefaultInstance())
                        .getAccountsList());
    }

    /** Takes up a stopped account again, and gives the state that it has then. */
    public AccountState retry(String account) {
        RetryRequest request = RetryRequest.newBuilder().setAccount(account).build();
        return Conversation.ask(SERVICE, () -> stub(ANSWER_SECONDS).retry(request))
                .getState();
    }

    /** The ledger journal of an account, in booking order. */
    public List<JournalEntry> journal(String account) {
        GetLedgerRequest request =
                GetLedgerRequest.newBuilder().setAccount(account).build();
        return Conversation.ask(SERVICE, () -> {
            List<JournalEntry> journal = new ArrayList<>();
            stub(LEDGER_SECONDS).getLedger(request).forEachRemaining(entry -> journal.add(entry(entry)));
            return journal;
        });
    }

    private PortfolioServiceGrpc.PortfolioServiceBlockingStub stub(long seconds) {
        return PortfolioServiceGrpc.newBlockingStub(channel).withDeadlineAfter(seconds, TimeUnit.SECONDS);
    }

    static JournalEntry entry(GetLedgerResponse entry) {
        List<Posting> postings = entry.getPostingsList().stream()
                .map(posting -> new Posting(
                        LedgerAccount.ofPath(posting.getLedgerAccount()),
                        Money.ofCents(posting.getAmountCents()),
                        posting.getMemo()))
                .toList();
        return new JournalEntry(
                entry.getNumber(),
                LocalDate.parse(entry.getSession()),
                ZonedDateTime.parse(entry.getAt()),
                entry.getDescription(),
                postings);
    }

    private static MarketKind kind(MarketId market) {
        return switch (market.kind()) {
            case SIM -> MarketKind.MARKET_KIND_SIM;
            case REPLAY -> MarketKind.MARKET_KIND_REPLAY;
            case LIVE -> MarketKind.MARKET_KIND_LIVE;
        };
    }
}
