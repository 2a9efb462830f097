package org.alvh.marketdata.service.endpoint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alvh.marketdata.intraday.SessionBars;
import org.alvh.proto.marketdata.v1.GetIntradayBarsResponse;
import org.alvh.proto.marketdata.v1.IntradayBar;
import org.alvh.quant.market.MarketId;
import org.alvh.wire.MarketWire;

/** Bars within a session as messages. */
final class BarsWire {

    private static final int BARS_A_MESSAGE = 100;

    private BarsWire() {}

    /** In the order of their time; one message without bars where there are none yet. */
    static List<GetIntradayBarsResponse> write(MarketId market, LocalDate session, SessionBars bars) {
        List<IntradayBar> messages = bars.bars().stream().map(BarsWire::message).toList();
        List<GetIntradayBarsResponse> parts = new ArrayList<>();
        int from = 0;
        do {
            int to = Math.min(from + BARS_A_MESSAGE, messages.size());
            parts.add(GetIntradayBarsResponse.newBuilder()
                    .setMarket(MarketWire.write(market))
                    .setSession(session.toString())
                    .addAllBars(messages.subList(from, to))
                    .build());
            from = to;
        } while (from < messages.size());
        return parts;
    }

    private static IntradayBar message(org.alvh.marketdata.intraday.IntradayBar bar) {
        return IntradayBar.newBuilder()
                .setFrom(bar.from().toString())
                .setTo(bar.to().toString())
                .setOpen(bar.open())
                .setHigh(bar.high())
                .setLow(bar.low())
                .setClose(bar.close())
                .build();
    }
}
