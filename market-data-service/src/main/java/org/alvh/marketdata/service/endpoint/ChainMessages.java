package org.alvh.marketdata.service.endpoint;

import java.util.ArrayList;
import java.util.List;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.quality.Subject;
import org.alvh.marketdata.quality.Verdicts;
import org.alvh.marketdata.service.store.ChainSnapshot;
import org.alvh.proto.marketdata.v1.ChainExpiry;
import org.alvh.proto.marketdata.v1.ChainHeader;
import org.alvh.proto.marketdata.v1.GetChainResponse;
import org.alvh.proto.marketdata.v1.ListChainsResponse;
import org.alvh.proto.marketdata.v1.RecordedChain;
import org.alvh.quant.market.MarketId;
import org.alvh.wire.ChainWire;
import org.alvh.wire.MarketWire;
import org.alvh.wire.VerdictWire;

/** Recorded chains as messages. */
final class ChainMessages {

    private ChainMessages() {}

    static ListChainsResponse list(List<ChainSnapshot> chains, Verdicts verdicts) {
        var list = ListChainsResponse.newBuilder();
        chains.forEach(chain -> list.addChains(recorded(chain, verdicts)));
        return list.build();
    }

    static GetChainResponse header(MarketId market, ChainSnapshot chain, Verdicts verdicts) {
        var header =
                ChainHeader.newBuilder().setMarket(MarketWire.write(market)).setChain(recorded(chain, verdicts));
        chain.underlying().ifPresent(header::setUnderlying);
        return GetChainResponse.newBuilder().setHeader(header).build();
    }

    private static RecordedChain recorded(ChainSnapshot chain, Verdicts verdicts) {
        var message = RecordedChain.newBuilder()
                .setDate(chain.date().toString())
                .setContentHash(chain.contentHash())
                .setRows(chain.rows());
        verdicts.on(chain.date()).stream()
                .filter(verdict -> verdict.subject() instanceof Subject.OfChain)
                .filter(verdict -> verdict.known().equals(chain.date()))
                .forEach(verdict -> message.addVerdicts(VerdictWire.write(verdict)));
        return message.build();
    }

    /** One message for each root and expiry of rows in the order of their series. */
    static List<GetChainResponse> expiries(List<ChainRow> rows) {
        List<GetChainResponse> expiries = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= rows.size(); end++) {
            if (end == rows.size() || !isOfOneExpiry(rows.get(start), rows.get(end))) {
                expiries.add(expiry(rows.subList(start, end)));
                start = end;
            }
        }
        return expiries;
    }

    private static boolean isOfOneExpiry(ChainRow row, ChainRow other) {
        return row.series().expiry().equals(other.series().expiry())
                && row.series().root().equals(other.series().root());
    }

    private static GetChainResponse expiry(List<ChainRow> rows) {
        return GetChainResponse.newBuilder()
                .setExpiry(ChainExpiry.newBuilder()
                        .setRoot(rows.getFirst().series().root())
                        .setExpiry(rows.getFirst().series().expiry().toString())
                        .addAllRuns(ChainWire.write(rows)))
                .build();
    }
}
