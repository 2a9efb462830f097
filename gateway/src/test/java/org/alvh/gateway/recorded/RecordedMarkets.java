package org.alvh.gateway.recorded;

import io.grpc.stub.StreamObserver;
import java.util.List;
import org.alvh.proto.marketdata.v1.GetCoverageRequest;
import org.alvh.proto.marketdata.v1.GetCoverageResponse;
import org.alvh.proto.marketdata.v1.GetEventsRequest;
import org.alvh.proto.marketdata.v1.GetEventsResponse;
import org.alvh.proto.marketdata.v1.GetLevelsRequest;
import org.alvh.proto.marketdata.v1.GetLevelsResponse;
import org.alvh.proto.marketdata.v1.GetPriceSourcesRequest;
import org.alvh.proto.marketdata.v1.GetPriceSourcesResponse;
import org.alvh.proto.marketdata.v1.GetVerdictsRequest;
import org.alvh.proto.marketdata.v1.GetVerdictsResponse;
import org.alvh.proto.marketdata.v1.ImportStatusRequest;
import org.alvh.proto.marketdata.v1.ImportStatusResponse;
import org.alvh.proto.marketdata.v1.MarketDataServiceGrpc.MarketDataServiceImplBase;
import org.alvh.proto.marketdata.v1.QualityVerdict;
import org.alvh.proto.marketdata.v1.SessionPrices;
import org.alvh.proto.marketdata.v1.VerdictSeverity;

/** Market-data with one market to trade in, and a recorded one. */
final class RecordedMarkets extends MarketDataServiceImplBase {

    @Override
    public void getLevels(GetLevelsRequest request, StreamObserver<GetLevelsResponse> answer) {
        Recording.answer("levels", request.getMarket(), GetLevelsResponse.newBuilder(), answer);
    }

    @Override
    public void getEvents(GetEventsRequest request, StreamObserver<GetEventsResponse> answer) {
        Recording.answer("events", request.getMarket(), GetEventsResponse.newBuilder(), answer);
    }

    /** A year a message. A market without a recording has not begun. */
    @Override
    public void getCoverage(GetCoverageRequest request, StreamObserver<GetCoverageResponse> answer) {
        String market = request.getMarket();
        if (!Recording.isThere("verdicts", market)) {
            answer.onError(Recording.unknown(market));
            return;
        }
        for (String question : List.of("coverage-2025", "coverage-2026")) {
            GetCoverageResponse.Builder year = GetCoverageResponse.newBuilder();
            if (Recording.isThere(question, market)) {
                Recording.read(question, market, year);
                answer.onNext(year.build());
            }
        }
        answer.onCompleted();
    }

    @Override
    public void getVerdicts(GetVerdictsRequest request, StreamObserver<GetVerdictsResponse> answer) {
        if (!Recording.isThere("verdicts", request.getMarket())) {
            answer.onError(Recording.unknown(request.getMarket()));
            return;
        }
        GetVerdictsResponse.Builder all = GetVerdictsResponse.newBuilder();
        Recording.read("verdicts", request.getMarket(), all);
        List<QualityVerdict> asked = all.getVerdictsList().stream()
                .filter(verdict -> isAsked(request, verdict))
                .toList();
        int left = Math.max(asked.size() - request.getVerdicts(), 0);
        answer.onNext(all.clearVerdicts()
                .addAllVerdicts(asked.subList(left, asked.size()))
                .setMore(left > 0)
                .build());
        answer.onCompleted();
    }

    private static boolean isAsked(GetVerdictsRequest request, QualityVerdict verdict) {
        boolean early = verdict.getDate().compareTo(request.getFrom()) < 0;
        boolean late = !request.getTo().isEmpty() && verdict.getDate().compareTo(request.getTo()) > 0;
        boolean named = request.getName().isEmpty() || request.getName().equals(verdict.getName());
        boolean severe = request.getSeverity() == VerdictSeverity.VERDICT_SEVERITY_UNSPECIFIED
                || request.getSeverity() == verdict.getSeverity();
        return !early && !late && named && severe;
    }

    @Override
    public void getPriceSources(GetPriceSourcesRequest request, StreamObserver<GetPriceSourcesResponse> answer) {
        String market = request.getMarket();
        if (!Recording.isThere("price-sources", market)) {
            answer.onError(Recording.unknown(market));
            return;
        }
        GetPriceSourcesResponse.Builder all = GetPriceSourcesResponse.newBuilder();
        Recording.read("price-sources", market, all);
        List<SessionPrices> asked = all.getSessionsList().stream()
                .filter(session -> request.getSessionsList().contains(session.getSession()))
                .toList();
        answer.onNext(all.clearSessions().addAllSessions(asked).build());
        answer.onCompleted();
    }

    @Override
    public void importStatus(ImportStatusRequest request, StreamObserver<ImportStatusResponse> answer) {
        Recording.answer("imports", "all", ImportStatusResponse.newBuilder(), answer);
    }
}
