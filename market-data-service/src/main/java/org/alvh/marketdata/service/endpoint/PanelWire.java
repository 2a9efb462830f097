package org.alvh.marketdata.service.endpoint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.alvh.marketdata.asof.Answer;
import org.alvh.marketdata.asof.PointInTime;
import org.alvh.marketdata.asof.ReleaseDays;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.proto.marketdata.v1.GetMacroPanelResponse;
import org.alvh.proto.marketdata.v1.PanelValue;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.RecordedCalendar;
import org.alvh.quant.time.SessionPhase;
import org.alvh.wire.MarketWire;

/** The slow series of a market's days as messages, each as it was known. */
final class PanelWire {

    private static final List<Series> SERIES =
            List.of(Series.RF_3M, Series.DGS2, Series.DGS10, Series.FED_FUNDS, Series.SOFR, Series.ECB_DFR);

    private PanelWire() {}

    /**
     * The panel at the close of a session.
     *
     * @param history the days to the session, which is one of them
     */
    static GetMacroPanelResponse write(MarketId market, MarketHistory history, LocalDate session) {
        RecordedCalendar calendar = new RecordedCalendar(List.of(session), ExchangeCalendar.newYork());
        Instant close = SessionPhase.CLOSE.at(session, calendar).toInstant();
        PointInTime known = PointInTime.with(ReleaseDays.of(List.of()))
                .addHistory(history, SERIES)
                .build();
        var response = GetMacroPanelResponse.newBuilder()
                .setMarket(MarketWire.write(market))
                .setAsOf(session.toString());
        SERIES.forEach(series -> response.addValues(value(series.column(), known.asOf(series.column(), close))));
        return response.build();
    }

    private static PanelValue value(String series, Answer answer) {
        PanelValue.Builder value = PanelValue.newBuilder().setSeries(series);
        return switch (answer) {
            case Answer.Known(var known) ->
                value.setValue(known.value())
                        .setPeriod(known.period().first().toString())
                        .setPublished(known.published().toString())
                        .build();
            case Answer.NotYet _ ->
                value.setAbsence("nothing was published by then").build();
            case Answer.Refused(var _, String reason) ->
                value.setAbsence(reason).build();
        };
    }
}
