package org.alvh.backtest.service.work;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.grpc.GrpcClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.alvh.marketdata.history.DailyCsv;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.recorded.ChainArchive;
import org.alvh.proto.marketdata.v1.GetBarsRequest;
import org.alvh.proto.marketdata.v1.GetBarsResponse;
import org.alvh.proto.marketdata.v1.GetChainRequest;
import org.alvh.proto.marketdata.v1.GetMarketRequest;
import org.alvh.proto.marketdata.v1.ListChainsRequest;
import org.alvh.proto.marketdata.v1.MarketDataServiceGrpc.MarketDataServiceBlockingStub;
import org.alvh.proto.marketdata.v1.RecordedChain;
import org.alvh.quant.market.MarketId;
import org.alvh.wire.ChainWire;
import org.alvh.wire.MarketWire;

/** The markets as market-data knows them. */
@ApplicationScoped
class MarketBars {

    private static final long DEADLINE_SECONDS = 60;

    private final MarketDataServiceBlockingStub marketData;

    MarketBars(@GrpcClient("market-data") MarketDataServiceBlockingStub marketData) {
        this.marketData = marketData;
    }

    MarketId market(String name) {
        return MarketWire.read(answering()
                .getMarket(GetMarketRequest.newBuilder().setMarket(name).build())
                .getMarket());
    }

    /** Every day of a market up to a date. */
    MarketHistory upTo(String market, LocalDate asOf) {
        Iterator<GetBarsResponse> chunks = answering()
                .getBars(GetBarsRequest.newBuilder()
                        .setMarket(market)
                        .setAsOf(asOf.toString())
                        .build());
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        chunks.forEachRemaining(chunk -> text.writeBytes(chunk.getHistory().toByteArray()));
        return DailyCsv.decode(text.toString(UTF_8).lines().toList());
    }

    /** The quoted chains of a market up to a date. Each is fetched when its day is asked for. */
    ChainArchive chains(String market, LocalDate asOf) {
        List<RecordedChain> listed = new ArrayList<>();
        answering()
                .listChains(ListChainsRequest.newBuilder()
                        .setMarket(market)
                        .setAsOf(asOf.toString())
                        .build())
                .forEachRemaining(part -> listed.addAll(part.getChainsList()));
        return new FetchedChains(listed, date -> rows(market, date));
    }

    private List<ChainRow> rows(String market, LocalDate date) {
        List<ChainRow> rows = new ArrayList<>();
        answering()
                .getChain(GetChainRequest.newBuilder()
                        .setMarket(market)
                        .setDate(date.toString())
                        .setAsOf(date.toString())
                        .build())
                .forEachRemaining(part -> part.getExpiry().getRunsList().stream()
                        .map(run -> ChainWire.read(date, run))
                        .forEach(rows::addAll));
        return rows;
    }

    private MarketDataServiceBlockingStub answering() {
        return marketData.withDeadlineAfter(DEADLINE_SECONDS, TimeUnit.SECONDS);
    }
}
