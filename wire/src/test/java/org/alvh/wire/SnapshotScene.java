package org.alvh.wire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.proto.marketdata.v1.GetSnapshotRequest;
import org.alvh.proto.marketdata.v1.GetSnapshotResponse;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.OfficialCloses;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.market.SnapshotId;
import org.alvh.quant.testkit.FakeChain;
import org.alvh.quant.testkit.FakeVixMarket;
import org.alvh.quant.testkit.QuotedSlice;
import org.alvh.quant.time.SessionPhase;

/** One snapshot with two SPX expiries and a VIX expiry, and market-data's answers about it. */
final class SnapshotScene {

    static final LocalDate SESSION = LocalDate.of(2024, 3, 4);
    static final MarketId MARKET = MarketId.simulated(1, 7);
    static final SnapshotId ID = SnapshotId.of(MARKET, SESSION, SessionPhase.DECISION);
    static final int LISTED_DAYS = 60;

    static final LocalDate NEAR = LocalDate.of(2024, 3, 15);
    static final LocalDate FAR = LocalDate.of(2024, 4, 19);
    static final LocalDate VIX_EXPIRY = LocalDate.of(2024, 4, 17);

    /** Bought earlier and unlisted now, but quoted all the same. */
    static final double EARLIER_STRIKE = 4_000;

    static final QuotedSlice NEAR_SLICE = QuotedSlice.of(OptionRoot.SPXW, SESSION, NEAR, 5_130.25)
            .with(PutCall.PUT, 5_000, 310, 330)
            .with(PutCall.CALL, 5_000, 13_900, 14_120);

    static final QuotedSlice FAR_SLICE = QuotedSlice.of(OptionRoot.SPX, SESSION, FAR, 5_160.75)
            .withDiscountFactor(Math.exp(-0.0066))
            .with(PutCall.PUT, 4_900, 2_505, 2_515)
            .with(PutCall.PUT, 5_000, 0, 5)
            .with(PutCall.CALL, 5_000, 18_000, 18_300);

    static final QuotedSlice VIX_SLICE = QuotedSlice.of(OptionRoot.VIX, SESSION, VIX_EXPIRY, 14.85)
            .uncalibrated()
            .with(PutCall.CALL, 15, 120, 125);

    private SnapshotScene() {}

    static Snapshot snapshot() {
        FakeVixMarket vix = FakeVixMarket.of(VIX_SLICE)
                .withFuture(VIX_EXPIRY, 1_480, 1_485)
                .withFutureMark(VIX_EXPIRY, 1_483)
                .listing(true, true, false);
        return new Snapshot(
                MARKET,
                SESSION,
                ID,
                5_117.09,
                new OfficialCloses(
                        Optional.of(LocalDate.of(2024, 3, 1)), OptionalDouble.of(13.11), OptionalDouble.of(0.9431)),
                Optional.of(FakeChain.of(NEAR_SLICE, FAR_SLICE)),
                Optional.of(vix),
                "",
                "");
    }

    /** What market-data answers to a request. */
    static List<GetSnapshotResponse> answer(GetSnapshotRequest request) {
        Snapshot snapshot = snapshot();
        List<GetSnapshotResponse> responses = new ArrayList<>();
        responses.add(GetSnapshotResponse.newBuilder()
                .setHeader(SnapshotWire.header(snapshot, request.getSpxToDays()))
                .build());
        for (QuotedSlice slice : List.of(NEAR_SLICE, FAR_SLICE)) {
            if (slice.days() >= request.getSpxFromDays() && slice.days() <= request.getSpxToDays()) {
                responses.add(slice(snapshot, new OptionSeries(slice.root(), slice.expiry())));
            }
        }
        if (request.getVix()) {
            responses.add(slice(snapshot, new OptionSeries(OptionRoot.VIX, VIX_EXPIRY)));
        }
        request.getSeriesList().forEach(series -> responses.add(slice(snapshot, OptionSeries.read(series))));
        return responses;
    }

    private static GetSnapshotResponse slice(Snapshot snapshot, OptionSeries series) {
        boolean isVix = series.root() == OptionRoot.VIX;
        Optional<ExpirySlice> slice = isVix
                ? snapshot.vix().orElseThrow().slice(series.root(), series.expiry())
                : snapshot.spx().orElseThrow().slice(series.root(), series.expiry());
        return GetSnapshotResponse.newBuilder()
                .setSlice(SnapshotWire.slice(
                        series, slice, new double[] {EARLIER_STRIKE}, isVix ? snapshot.vix() : Optional.empty()))
                .build();
    }
}
