package org.alvh.portfolio.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZonedDateTime;
import org.alvh.chassis.desk.Transactions;
import org.alvh.portfolio.account.TradingAccount;
import org.alvh.portfolio.mandate.MandateDocument;
import org.alvh.portfolio.service.account.AccountRow;
import org.alvh.portfolio.service.account.AccountStates;
import org.alvh.portfolio.service.account.AccountStates.Change;
import org.alvh.portfolio.service.account.AccountStore;
import org.alvh.portfolio.service.mandate.MandateNames;
import org.alvh.portfolio.service.mandate.MandateRows;
import org.alvh.portfolio.service.mandate.NamedMandate;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.money.Money;
import org.alvh.quant.time.ExchangeCalendar;

/** Accounts of 100,000 dollars on the desk north, opened without asking the services that obey their mandate. */
@ApplicationScoped
public class Openings {

    public static final String DESK = "north";
    public static final Change CHANGE =
            new Change("test", ZonedDateTime.parse("2024-03-11T08:30:00-05:00[America/Chicago]"));

    public static final MandateNames NAMES = new MandateNames("TEST", "LADDER");

    private static final Money CAPITAL = Money.parse("100000.00");

    private final Transactions transactions;
    private final MandateRows mandates;
    private final AccountStore store;
    private final AccountStates states;

    Openings(Transactions transactions, MandateRows mandates, AccountStore store, AccountStates states) {
        this.transactions = transactions;
        this.mandates = mandates;
        this.store = store;
        this.states = states;
    }

    public static MandateDocument mandate() {
        return new MandateDocument(DocumentValue.section().with("name", "TEST").build());
    }

    public static TradingAccount inMemory(MarketId market, String account) {
        return new TradingAccount(market, account, ExchangeCalendar.newYork(), CAPITAL);
    }

    public String open(String name, MarketId market) {
        String account = DESK + "." + name;
        transactions.inDesk(DESK, () -> {
            mandates.keep(new NamedMandate(mandate(), NAMES), CHANGE.actor(), CHANGE.at());
            AccountRow row = store.add(
                    new AccountRow.Opening(
                            account,
                            DESK,
                            name,
                            market,
                            "MODE_PAPER",
                            CAPITAL,
                            mandate().hash()),
                    inMemory(market, account));
            states.tell(row, CHANGE);
        });
        return account;
    }
}
