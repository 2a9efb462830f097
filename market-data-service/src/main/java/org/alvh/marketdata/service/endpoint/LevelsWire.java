package org.alvh.marketdata.service.endpoint;

import java.util.List;
import java.util.function.DoubleConsumer;
import org.alvh.marketdata.expected.ExpectedMove;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.proto.marketdata.v1.GetLevelsResponse;
import org.alvh.proto.marketdata.v1.SessionLevels;
import org.alvh.quant.market.MarketId;
import org.alvh.wire.MarketWire;

/** Levels as messages: what was published on a session, nothing carried from days before. */
final class LevelsWire {

    private LevelsWire() {}

    /**
     * The last sessions of a history, and the move to expect after it.
     *
     * @param most sessions told; those before only count for the expected move
     */
    static GetLevelsResponse write(MarketId market, MarketHistory history, int most) {
        List<MarketDay> sessions =
                history.days().stream().filter(MarketDay::isSession).toList();
        var response = GetLevelsResponse.newBuilder().setMarket(MarketWire.write(market));
        sessions.subList(Math.max(sessions.size() - most, 0), sessions.size())
                .forEach(day -> response.addSessions(levels(day)));
        ExpectedMove.after(history).ifPresent(move -> response.setExpectedMove(message(move)));
        return response.build();
    }

    private static SessionLevels levels(MarketDay day) {
        SessionLevels.Builder levels =
                SessionLevels.newBuilder().setSession(day.date().toString()).setSpx(day.require(Series.SPX_CLOSE));
        set(day, Series.VIX_CLOSE, levels::setVix);
        set(day, Series.VIX9D, levels::setVix9D);
        set(day, Series.VIX3M, levels::setVix3M);
        set(day, Series.VX1, levels::setVx1);
        day.findDate(Series.VX1_EXPIRY).ifPresent(expiry -> levels.setVx1Expiry(expiry.toString()));
        return levels.build();
    }

    private static void set(MarketDay day, Series series, DoubleConsumer field) {
        day.find(series).ifPresent(field);
    }

    private static org.alvh.proto.marketdata.v1.ExpectedMove message(ExpectedMove move) {
        return org.alvh.proto.marketdata.v1.ExpectedMove.newBuilder()
                .setPoints(move.points())
                .setPercent(move.percent())
                .setDefinition(move.definition().name())
                .build();
    }
}
