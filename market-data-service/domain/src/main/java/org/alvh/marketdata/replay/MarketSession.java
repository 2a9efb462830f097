package org.alvh.marketdata.replay;

import java.lang.ref.Reference;
import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.Series;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.OfficialCloses;
import org.alvh.quant.market.OptionChain;
import org.alvh.quant.market.Points;
import org.alvh.quant.market.SettlementValue;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.market.SnapshotId;
import org.alvh.quant.market.VixMarket;
import org.alvh.quant.time.SessionPhase;

/**
 * One session of a replayed market, phase by phase: settlement values at OPEN, the closing index at SETTLE, the
 * snapshot at DECISION, closing chains at CLOSE. The snapshot's chain is the recorded one of the day, or on daily
 * history that of the closing levels; it only prices orders, rules read the closes of the session before.
 */
public final class MarketSession {

    private final MarketId market;
    private final SessionLevels levels;
    private final Optional<MarketSession> before;
    private final MarketTerms terms;
    private final EarlierStrikes earlierStrikes;

    /** Held while there is room for it: a recorded chain is large, and read again it is the same. */
    private Optional<Reference<Snapshot>> snapshot = Optional.empty();

    MarketSession(MarketId market, SessionLevels levels, Optional<MarketSession> before, MarketTerms terms) {
        this.market = market;
        this.levels = levels;
        this.before = before;
        this.terms = terms;
        this.earlierStrikes = new EarlierStrikes(levels.date(), levels.spxClose(), before, terms.chains());
    }

    public LocalDate date() {
        return levels.date();
    }

    Optional<MarketSession> before() {
        return before;
    }

    /**
     * What AM-settled SPX options settle on; empty where no value and no proxy is known. Published opens are sound
     * from 2008; most of those before repeat the close of the session before, so their label says less.
     */
    public Optional<SettlementValue> spxOpening() {
        MarketDay day = levels.day();
        if (day.has(Series.SPX_SET)) {
            return value(day.find(Series.SPX_SET), SettlementValue.Source.OFFICIAL);
        }
        if (day.has(Series.SPX_OPEN)) {
            return value(day.find(Series.SPX_OPEN), SettlementValue.Source.OPEN_PROXY);
        }
        return before.flatMap(session ->
                value(OptionalDouble.of(session.levels.spxClose()), SettlementValue.Source.PREVIOUS_CLOSE_PROXY));
    }

    /** What VIX options and futures settle on; empty where no value and no proxy is known. */
    public Optional<SettlementValue> vixOpening() {
        MarketDay day = levels.day();
        if (day.has(Series.VIX_VRO)) {
            return value(day.find(Series.VIX_VRO), SettlementValue.Source.OFFICIAL);
        }
        if (day.has(Series.VIX_OPEN) && !isCloseOnly(day)) {
            return value(day.find(Series.VIX_OPEN), SettlementValue.Source.OPEN_PROXY);
        }
        return before.flatMap(
                session -> value(session.levels.lastVixClose(), SettlementValue.Source.PREVIOUS_CLOSE_PROXY));
    }

    /** A bar without any range was made from a close: its open would be that day's close, known too early. */
    private static boolean isCloseOnly(MarketDay day) {
        OptionalDouble open = day.find(Series.VIX_OPEN);
        return open.equals(day.find(Series.VIX_HIGH))
                && open.equals(day.find(Series.VIX_LOW))
                && open.equals(day.find(Series.VIX_CLOSE));
    }

    /** The closing index, on which PM-settled options settle. */
    public SettlementValue spxClosing() {
        return value(OptionalDouble.of(levels.spxClose()), SettlementValue.Source.OFFICIAL)
                .orElseThrow();
    }

    public double spxClose() {
        return levels.spxClose();
    }

    public OptionalDouble vixClose() {
        return levels.vixClose();
    }

    /** Three-month bill yield of this session in percent, carried over missing days; empty where none is known. */
    public OptionalDouble billYieldPercent() {
        return levels.current(Series.RF_3M);
    }

    /** The same of the session before, which is what earns interest up to this session. */
    public OptionalDouble previousBillYieldPercent() {
        return before.map(MarketSession::billYieldPercent).orElseGet(OptionalDouble::empty);
    }

    /** The snapshot of DECISION; CLOSE values positions on the same chains. */
    public Snapshot snapshot() {
        Optional<Snapshot> kept = snapshot.flatMap(reference -> Optional.ofNullable(reference.get()));
        if (kept.isPresent()) {
            return kept.get();
        }
        Snapshot made = makeSnapshot();
        snapshot = Optional.of(new SoftReference<>(made));
        return made;
    }

    /**
     * Forgets what was priced: a market that plays on without end would else keep every price it ever made. The
     * snapshot is the same when it is asked for again.
     */
    public void forgetPrices() {
        snapshot = Optional.empty();
    }

    /** What prices its options; nothing is priced for it. */
    public PriceSources sources() {
        return PriceSources.of(levels, terms);
    }

    /** Why no SPX chain can be modelled, told without pricing one; empty where one can. */
    String spxModelAbsence() {
        return levels.spxAbsence(terms.assumptions().smile());
    }

    /**
     * Strikes of a series that were listed or quoted on an earlier session and still trade, in points, ascending; some
     * may be listed now as well. Of use where a model prices the chain: one that was quoted holds all that trades.
     */
    public double[] earlierStrikes(OptionRoot root, LocalDate expiry) {
        return expiry.isAfter(date()) ? earlierStrikes.of(new SeriesKey(root, expiry)) : new double[0];
    }

    private Snapshot makeSnapshot() {
        SessionChains chains = new SessionChains(levels, terms);
        Offer<OptionChain> spx = chains.spx();
        Offer<VixMarket> vix = chains.vix();
        return new Snapshot(
                market,
                date(),
                SnapshotId.of(market, date(), SessionPhase.DECISION),
                levels.spxClose(),
                before.map(MarketSession::officialCloses).orElseGet(OfficialCloses::none),
                spx.chain(),
                vix.chain(),
                spx.absence(),
                vix.absence());
    }

    private OfficialCloses officialCloses() {
        return new OfficialCloses(
                Optional.of(date()), levels.vixClose(), ReplayedMarket.vxRatio(levels, terms.listing()));
    }

    private static Optional<SettlementValue> value(OptionalDouble points, SettlementValue.Source source) {
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new SettlementValue(Points.toHundredths(points.getAsDouble()), source));
    }
}
