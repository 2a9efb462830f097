package org.alvh.local.system;

import java.time.LocalDate;
import java.util.List;
import org.alvh.engine.Backtest;
import org.alvh.engine.BacktestSpec;
import org.alvh.local.state.DemoBook;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.recorded.MarketRecord;
import org.alvh.marketdata.replay.ReplayedMarket;
import org.alvh.marketdata.simulation.SimulatedMarket;
import org.alvh.portfolio.ledger.PlainTextJournal;
import org.alvh.quant.market.MarketAssumptions;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.time.ExchangeCalendar;

/** The same sessions in the engine, which joins the domains by method calls. */
final class EngineBooks {

    private final ReplayedMarket market;
    private final List<LocalDate> played;

    private EngineBooks(ReplayedMarket market, List<LocalDate> played) {
        this.market = market;
        this.played = played;
    }

    /** A simulated market up to so many sessions after its warm-up. */
    static EngineBooks simulated(long seed, int sessions) {
        SimulatedMarket simulated = new SimulatedMarket(seed, ExchangeCalendar.newYork());
        List<MarketDay> days = simulated.days(sessions);
        ReplayedMarket market = market(MarketId.simulated(SimulatedMarket.VERSION, seed), new MarketHistory(days));
        return new EngineBooks(
                market,
                market.dates()
                        .subList(
                                SimulatedMarket.WARM_UP_SESSIONS, market.dates().size()));
    }

    /** So many sessions of a history from a date on. */
    static EngineBooks recorded(MarketHistory history, LocalDate from, int sessions) {
        ReplayedMarket market = market(MarketId.replayOf(history.contentHash()), history);
        List<LocalDate> later =
                market.dates().stream().filter(date -> !date.isBefore(from)).toList();
        return new EngineBooks(market, later.subList(0, sessions));
    }

    private static ReplayedMarket market(MarketId id, MarketHistory history) {
        return new ReplayedMarket(id, MarketRecord.of(history), MarketAssumptions.standard());
    }

    /** The journal of a book, for hledger. */
    String journal(DemoBook book) {
        BacktestSpec spec =
                new BacktestSpec("engine", book.mandate(), played.getFirst(), played.getLast(), book.capital());
        return PlainTextJournal.HLEDGER.write(
                Backtest.run(market, spec).orElseThrow().journal());
    }
}
