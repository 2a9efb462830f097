package org.alvh.portfolio.service.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.alvh.portfolio.account.ClosingPrices;
import org.alvh.portfolio.account.TradingAccount;
import org.alvh.portfolio.account.Valuation;
import org.alvh.portfolio.service.account.AccountRow;
import org.alvh.portfolio.service.account.AccountRows;
import org.alvh.portfolio.service.account.AccountStates;
import org.alvh.portfolio.service.account.AccountStates.Change;
import org.alvh.portfolio.service.account.AccountStore;
import org.alvh.portfolio.service.account.Standing;
import org.alvh.portfolio.service.standing.CloseTables;
import org.alvh.portfolio.standing.AccountClose;
import org.alvh.portfolio.standing.HeldGroup;
import org.alvh.quant.money.Money;
import org.alvh.quant.trade.Book;
import org.alvh.wire.OptionSeries;

/** Books the stage that is due, if what it waits for is there: account, ledger and book in one transaction. */
@ApplicationScoped
class StageWork {

    private static final ClosingPrices NOTHING_HELD = new ClosingPrices(Optional.empty(), Optional.empty());

    private final AccountRows rows;
    private final AccountStore store;
    private final AccountStates states;
    private final StageInputs inputs;
    private final Books books;
    private final CloseTables closes;
    private final MarketClock clock;
    private final MarketTimes times;

    StageWork(
            AccountRows rows,
            AccountStore store,
            AccountStates states,
            StageInputs inputs,
            Books books,
            CloseTables closes,
            MarketClock clock,
            MarketTimes times) {
        this.rows = rows;
        this.store = store;
        this.states = states;
        this.inputs = inputs;
        this.books = books;
        this.closes = closes;
        this.clock = clock;
        this.times = times;
    }

    /**
     * One step, within a transaction of the account's desk.
     *
     * @param quotes fetched before, where the step before asked for them
     */
    Progress next(String account, Optional<ClosingQuotes.Fetched> quotes) {
        AccountRow row = rows.locked(account);
        if (row.standing() == Standing.STOPPED) {
            return new Progress.Waits();
        }
        Optional<StageInput> input = inputs.find(row);
        if (input.isEmpty()) {
            if (row.standing() == Standing.CATCHING_UP && inputs.isLevel(row)) {
                states.run(row, new Change("portfolio", times.now(row.market().name())));
            }
            return new Progress.Waits();
        }
        return input.get() instanceof StageInput.Closing closing
                ? close(row, closing, quotes)
                : book(row, input.get(), NOTHING_HELD);
    }

    private Progress close(AccountRow row, StageInput.Closing closing, Optional<ClosingQuotes.Fetched> quotes) {
        Optional<ClosingPrices> prices = quotes.filter(
                        fetched -> fetched.session().equals(closing.session()))
                .map(ClosingQuotes.Fetched::prices);
        if (prices.isPresent()) {
            return book(row, closing, prices.get());
        }
        Set<OptionSeries> held = new TreeSet<>();
        store.image(row)
                .held()
                .forEach(each -> held.add(OptionSeries.of(each.position().contract())));
        return held.isEmpty()
                ? book(row, closing, NOTHING_HELD)
                : new Progress.NeedsQuotes(row.market().name(), closing.session(), closing.snapshotId(), held);
    }

    /** A book, and what a CLOSE has left. */
    private record Booking(Book book, Optional<Closed> closed) {}

    /** The valuation that is told, and what is kept to compare later books with. */
    private record Closed(Valuation valuation, AccountClose close, SortedMap<String, Money> pnlByGroup) {

        static Closed of(TradingAccount account, Valuation valuation) {
            List<HeldGroup> held = HeldGroup.of(account.groups(), account.book().positions(), Map.of());
            return new Closed(valuation, AccountClose.of(account, valuation), HeldGroup.pnlByGroup(held));
        }
    }

    private Progress book(AccountRow row, StageInput input, ClosingPrices prices) {
        Booking booking = store.work(
                row,
                SessionTimes.calendar(input.session()),
                input.groups(),
                account -> booking(account, input, prices));
        books.made(row.desk(), booking.book());
        if (booking.closed().isEmpty()) {
            return new Progress.Booked();
        }
        Closed closed = booking.closed().get();
        books.valued(row.desk(), booking.book(), closed.valuation());
        closes.add(row.desk(), row.account(), closed.close(), closed.pnlByGroup());
        clock.done(row.market().name(), input.session(), row.account());
        return new Progress.SessionClosed(row.market().name());
    }

    private static Booking booking(TradingAccount account, StageInput input, ClosingPrices prices) {
        return switch (input) {
            case StageInput.Opening opening ->
                new Booking(account.open(opening.open(), opening.mandateHash()), Optional.empty());
            case StageInput.Settling settling -> new Booking(account.settle(settling.spx()), Optional.empty());
            case StageInput.Deciding deciding -> new Booking(account.apply(deciding.decision()), Optional.empty());
            case StageInput.Closing closing -> {
                Valuation valuation = account.close(prices, closing.previousBillYieldPercent());
                yield new Booking(account.book(), Optional.of(Closed.of(account, valuation)));
            }
        };
    }
}
