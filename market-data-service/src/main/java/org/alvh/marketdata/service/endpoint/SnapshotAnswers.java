package org.alvh.marketdata.service.endpoint;

import io.grpc.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.failure.Refused;
import org.alvh.marketdata.replay.MarketSession;
import org.alvh.marketdata.replay.ReplayedMarket;
import org.alvh.marketdata.service.market.MarketRows;
import org.alvh.marketdata.service.market.Markets;
import org.alvh.marketdata.service.market.PlayedMarket;
import org.alvh.proto.marketdata.v1.ExpirySlice;
import org.alvh.proto.marketdata.v1.GetSnapshotRequest;
import org.alvh.proto.marketdata.v1.GetSnapshotResponse;
import org.alvh.proto.marketdata.v1.ListedExpiry;
import org.alvh.proto.marketdata.v1.SeriesId;
import org.alvh.proto.marketdata.v1.SnapshotHeader;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.market.OptionChain;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.market.SnapshotId;
import org.alvh.quant.market.VixMarket;
import org.alvh.wire.OptionSeries;
import org.alvh.wire.SnapshotWire;

/** Snapshots of sessions that were opened, and of each the series that are asked for. */
@ApplicationScoped
class SnapshotAnswers {

    /** A book that holds something of every expiry there is has a tenth of it. */
    private static final int MOST_SERIES = 1_000;

    private final Transactions transactions;
    private final MarketRows rows;
    private final Markets markets;

    SnapshotAnswers(Transactions transactions, MarketRows rows, Markets markets) {
        this.transactions = transactions;
        this.rows = rows;
        this.markets = markets;
    }

    /** Header and slices, in the order in which they are sent. */
    List<GetSnapshotResponse> answer(GetSnapshotRequest question) {
        PlayedMarket market = markets.require(question.getMarket());
        SnapshotName name = SnapshotName.parse(market.id(), question.getSnapshotId());
        LocalDate session = opened(market, name);
        List<OptionSeries> held = held(question, session);
        requireBand(question);
        return market.ask(session, (model, day) -> answer(question, day, name.id(), held));
    }

    /** Nothing of the future leaves this service. */
    private LocalDate opened(PlayedMarket market, SnapshotName name) {
        if (!market.holds(name.session())) {
            throw SnapshotName.unknown(name.id().value());
        }
        Optional<LocalDate> last =
                transactions.untenanted(() -> rows.require(market.id().name()).openedSession());
        if (last.filter(date -> !date.isBefore(name.session())).isEmpty()) {
            throw new Refused(
                    Status.Code.FAILED_PRECONDITION,
                    "session not open",
                    "session " + name.session() + " of " + market.id().name() + " is not open yet");
        }
        return name.session();
    }

    private static void requireBand(GetSnapshotRequest question) {
        int most = question.getSpxToDays();
        if (question.getSpxFromDays() < 0 || most > ReplayedMarket.CLOCK_MARGIN_DAYS) {
            throw Asked.wrong(
                    "the band of SPX expiries",
                    question.getSpxFromDays() + " to " + most + " days",
                    "days from 0 to " + ReplayedMarket.CLOCK_MARGIN_DAYS);
        }
    }

    private static List<OptionSeries> held(GetSnapshotRequest question, LocalDate session) {
        if (question.getSeriesCount() > MOST_SERIES) {
            throw Asked.wrong("series", question.getSeriesCount(), MOST_SERIES + " at most");
        }
        LocalDate furthest = session.plusDays(ReplayedMarket.CLOCK_MARGIN_DAYS);
        List<OptionSeries> held = new ArrayList<>();
        for (SeriesId asked : question.getSeriesList()) {
            OptionSeries series = read(asked);
            if (series.expiry().isAfter(furthest)) {
                throw Asked.wrong("series", series, "one that expires by " + furthest);
            }
            held.add(series);
        }
        return held;
    }

    private static OptionSeries read(SeriesId asked) {
        try {
            return OptionSeries.read(asked);
        } catch (IllegalArgumentException malformed) {
            throw Asked.wrong("series", String.valueOf(malformed.getMessage()), "a root and an ISO date", malformed);
        }
    }

    private static List<GetSnapshotResponse> answer(
            GetSnapshotRequest question, MarketSession day, SnapshotId id, List<OptionSeries> held) {
        Snapshot snapshot = named(day.snapshot(), id);
        SnapshotHeader header = SnapshotWire.header(snapshot, question.getSpxToDays());
        List<GetSnapshotResponse> parts = new ArrayList<>();
        parts.add(GetSnapshotResponse.newBuilder().setHeader(header).build());
        for (OptionSeries series : wanted(question, header, held)) {
            parts.add(GetSnapshotResponse.newBuilder()
                    .setSlice(slice(day, snapshot, series))
                    .build());
        }
        return parts;
    }

    /** On daily history the chains of DECISION and CLOSE are the same, under two names. */
    private static Snapshot named(Snapshot snapshot, SnapshotId id) {
        return new Snapshot(
                snapshot.market(),
                snapshot.session(),
                id,
                snapshot.spot(),
                snapshot.previous(),
                snapshot.spx(),
                snapshot.vix(),
                snapshot.spxAbsence(),
                snapshot.vixAbsence());
    }

    private static SortedSet<OptionSeries> wanted(
            GetSnapshotRequest question, SnapshotHeader header, List<OptionSeries> held) {
        SortedSet<OptionSeries> wanted = new TreeSet<>(held);
        for (ListedExpiry listed : header.getSpxExpiriesList()) {
            if (listed.getDays() >= question.getSpxFromDays()) {
                wanted.add(series(listed));
            }
        }
        if (question.getVix()) {
            header.getVixExpiriesList().forEach(listed -> wanted.add(series(listed)));
        }
        return wanted;
    }

    private static OptionSeries series(ListedExpiry listed) {
        return OptionSeries.read(SeriesId.newBuilder()
                .setRoot(listed.getRoot())
                .setExpiry(listed.getExpiry())
                .build());
    }

    static ExpirySlice slice(MarketSession day, Snapshot snapshot, OptionSeries series) {
        boolean isVix = series.root() == OptionRoot.VIX;
        Optional<VixMarket> vix = isVix ? snapshot.vix() : Optional.empty();
        Optional<? extends OptionChain> chain = isVix ? vix : snapshot.spx();
        Optional<org.alvh.quant.market.ExpirySlice> slice =
                chain.flatMap(there -> there.slice(series.root(), series.expiry()));
        if (chain.isPresent() && !chain.get().modelled()) {
            return SnapshotWire.quoted(series, slice, vix);
        }
        double[] earlier = chain.isPresent() ? day.earlierStrikes(series.root(), series.expiry()) : new double[0];
        return SnapshotWire.slice(series, slice, earlier, vix);
    }
}
