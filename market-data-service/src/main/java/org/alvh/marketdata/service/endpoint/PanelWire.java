package org.alvh.marketdata.service.endpoint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alvh.marketdata.asof.Answer;
import org.alvh.marketdata.asof.PointInTime;
import org.alvh.marketdata.asof.ReleaseDays;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.observed.Observation;
import org.alvh.marketdata.plan.ReleaseSchedule;
import org.alvh.marketdata.service.market.Observed;
import org.alvh.proto.marketdata.v1.GetMacroPanelResponse;
import org.alvh.proto.marketdata.v1.PanelValue;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.RecordedCalendar;
import org.alvh.quant.time.SessionPhase;
import org.alvh.wire.MarketWire;

/** The slow series of a market as messages, each as it was known. */
final class PanelWire {

    private static final List<Series> SERIES =
            List.of(Series.RF_3M, Series.DGS2, Series.DGS10, Series.FED_FUNDS, Series.SOFR, Series.ECB_DFR);

    private PanelWire() {}

    /**
     * The panel at the close of a session: the series of the days first, then the imported ones by name.
     *
     * @param history the days to the session, which is one of them
     * @param imported what was imported beside them, whatever its dates
     * @param flagged the releases that the market flags, those to come too, since they are announced ahead
     */
    static GetMacroPanelResponse write(
            MarketId market, MarketHistory history, Observed imported, ReleaseSchedule flagged, LocalDate session) {
        RecordedCalendar calendar = new RecordedCalendar(List.of(session), ExchangeCalendar.newYork());
        Instant close = SessionPhase.CLOSE.at(session, calendar).toInstant();
        PointInTime known = PointInTime.with(ReleaseDays.of(imported.releases(), flagged))
                .addHistory(history, SERIES)
                .addObservations(begun(imported.observations(), session))
                .build();
        var response = GetMacroPanelResponse.newBuilder()
                .setMarket(MarketWire.write(market))
                .setAsOf(session.toString());
        List<String> ofDays = SERIES.stream().map(Series::column).toList();
        Stream.concat(ofDays.stream(), known.series().stream().filter(series -> !ofDays.contains(series)))
                .forEach(series -> response.addValues(value(series, known.asOf(series, close))));
        return response.build();
    }

    /** A series that begins only later is not even named. */
    private static List<Observation> begun(List<Observation> observations, LocalDate session) {
        return observations.stream()
                .filter(observation -> !observation.date().isAfter(session))
                .toList();
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
