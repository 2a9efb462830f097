package org.alvh.marketdata.service.endpoint;

import io.grpc.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.failure.Refused;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.intraday.IntradayAnswer;
import org.alvh.marketdata.intraday.IntradayMarket;
import org.alvh.marketdata.intraday.IntradaySeries;
import org.alvh.marketdata.intraday.SessionBars;
import org.alvh.marketdata.service.market.MarketRow;
import org.alvh.marketdata.service.market.MarketRows;
import org.alvh.marketdata.service.market.Markets;
import org.alvh.marketdata.service.market.PlayedMarket;
import org.alvh.proto.marketdata.v1.GetIntradayBarsRequest;
import org.alvh.proto.marketdata.v1.GetIntradayBarsResponse;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.SessionPhase;
import org.alvh.wire.EnumWire;

/** Bars within sessions that were opened, as far as the market's time has come. */
@ApplicationScoped
class IntradayAnswers {

    private static final int DEFAULT_MINUTES = 5;
    private static final EnumWire<IntradaySeries, org.alvh.proto.marketdata.v1.IntradaySeries> SERIES =
            EnumWire.of("INTRADAY_SERIES_", IntradaySeries.class, org.alvh.proto.marketdata.v1.IntradaySeries.class);

    private final Transactions transactions;
    private final MarketRows rows;
    private final Markets markets;

    IntradayAnswers(Transactions transactions, MarketRows rows, Markets markets) {
        this.transactions = transactions;
        this.rows = rows;
        this.markets = markets;
    }

    /**
     * A session and how far it has come.
     *
     * @param phase the phase that it has reached
     */
    record Reached(LocalDate session, SessionPhase phase) {

        /** The market time of it. */
        ZonedDateTime moment() {
            return phase.at(session, ExchangeCalendar.newYork());
        }
    }

    List<GetIntradayBarsResponse> answer(GetIntradayBarsRequest question) {
        int minutes = minutes(question.getMinutes());
        IntradaySeries series = series(question.getSeriesValue());
        PlayedMarket market = markets.require(question.getMarket());
        IntradayMarket within =
                market.intraday().orElseThrow(() -> unrecorded(market.id().name()));
        Optional<LocalDate> asked = question.getSession().isEmpty()
                ? Optional.empty()
                : Optional.of(Asked.date("session", question.getSession()));
        Reached reached = reached(market.id().name(), asked, open(market));
        if (!market.holds(reached.session())) {
            throw Asked.wrong("session", reached.session(), "a session of the market");
        }
        MarketDay day = market.historyTo(reached.session()).days().getLast();
        return BarsWire.write(
                market.id(), reached.session(), bars(within.minutes(day, series), minutes, reached.moment()));
    }

    private Optional<Reached> open(PlayedMarket market) {
        MarketRow row = transactions.untenanted(() -> rows.require(market.id().name()));
        return row.openedSession()
                .map(session -> new Reached(session, row.phase().orElseThrow()));
    }

    /** Nothing of a session that is not open yet is given: it would tell the day's range. */
    static Reached reached(String market, Optional<LocalDate> asked, Optional<Reached> open) {
        Reached last = open.orElseThrow(() -> notOpen(market + " has not opened a session yet: let it play"));
        LocalDate session = asked.orElse(last.session());
        if (session.isAfter(last.session())) {
            throw notOpen("session " + session + " of " + market + " is not open yet");
        }
        return session.equals(last.session()) ? last : new Reached(session, SessionPhase.CLOSE);
    }

    /** The bars that are complete at a market time. */
    static SessionBars bars(IntradayAnswer answer, int minutes, ZonedDateTime moment) {
        return switch (answer) {
            case IntradayAnswer.Drawn(SessionBars drawn) -> drawn.every(minutes).completeAt(moment);
            case IntradayAnswer.Refused(String reason) ->
                throw new Refused(Status.Code.FAILED_PRECONDITION, "no range", reason);
        };
    }

    static int minutes(int asked) {
        int minutes = asked == 0 ? DEFAULT_MINUTES : asked;
        if (!SessionBars.WIDTHS.contains(minutes)) {
            throw Asked.wrong("minutes", asked, "one of " + SessionBars.WIDTHS + ", or 0 for " + DEFAULT_MINUTES);
        }
        return minutes;
    }

    static IntradaySeries series(int asked) {
        try {
            return SERIES.read(asked);
        } catch (IllegalArgumentException unknown) {
            throw Asked.wrong("series", asked, "INTRADAY_SERIES_SPX or INTRADAY_SERIES_VIX", unknown);
        }
    }

    static Refused unrecorded(String market) {
        return new Refused(
                Status.Code.FAILED_PRECONDITION,
                "no intraday record",
                market + " holds daily levels: of what went on within its sessions nothing is recorded,"
                        + " and nothing is made up");
    }

    private static Refused notOpen(String detail) {
        return new Refused(Status.Code.FAILED_PRECONDITION, "session not open", detail);
    }
}
