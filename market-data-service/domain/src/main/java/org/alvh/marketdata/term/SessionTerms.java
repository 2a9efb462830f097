package org.alvh.marketdata.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.plan.EventKind;
import org.alvh.marketdata.plan.ReleaseSchedule;
import org.alvh.marketdata.surface.Ema250;
import org.alvh.marketdata.term.BetweenNodes.Clocks;
import org.alvh.quant.instrument.Listing;
import org.alvh.quant.instrument.ListingRules;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.ExpiryCalendar;
import org.alvh.quant.time.MacroRelease;

/**
 * The variance to come as a session's close sees it. Levels are those published that day, none is carried.
 *
 * @param curve VX futures, nearest first
 * @param nodes constant-maturity indices, nearest first
 * @param between of each two neighbouring nodes that have a level
 * @param realised volatility that is forecast of the index, annual, in percent
 */
public record SessionTerms(
        LocalDate session,
        Known<List<VxPoint>> curve,
        List<VolatilityNode> nodes,
        List<BetweenNodes> between,
        Known<Double> realised) {

    private static final ExchangeCalendar EXCHANGE = ExchangeCalendar.newYork();
    private static final ListingRules LISTINGS = new ListingRules(Listing.AS_LISTED, EXCHANGE);
    private static final Map<EventKind, MacroRelease.Kind> WEIGHTED = new EnumMap<>(EventKind.class);

    static {
        WEIGHTED.put(EventKind.FOMC, MacroRelease.Kind.FOMC);
        WEIGHTED.put(EventKind.CPI, MacroRelease.Kind.CPI);
    }

    public SessionTerms {
        nodes = List.copyOf(nodes);
        between = List.copyOf(between);
    }

    /**
     * Of the last session of a history.
     *
     * @param history ends with a session
     * @param schedule releases to come; of those that have a weight the days ahead count
     */
    public static SessionTerms of(MarketHistory history, ReleaseSchedule schedule) {
        if (history.days().isEmpty() || !history.days().getLast().isSession()) {
            throw new IllegalArgumentException("the last day of the history is no session: hand in the days to one");
        }
        MarketDay day = history.days().getLast();
        List<VolatilityNode> nodes = VolatilityNode.of(day);
        return new SessionTerms(
                day.date(),
                curve(day, history),
                nodes,
                between(nodes, new Clocks(day.date(), EXCHANGE, releases(schedule, day.date()))),
                RealisedForecast.after(history));
    }

    private static Known<List<VxPoint>> curve(MarketDay day, MarketHistory history) {
        if (!LISTINGS.vxFuturesListed(day.date())) {
            return Known.absent("VX futures were not listed on " + day.date());
        }
        Optional<Ema250> slowMean = slowMean(history);
        if (slowMean.isPresent() && day.has(Series.VIX_CLOSE)) {
            return Known.of(VxPoint.curve(day, slowMean.get(), new ExpiryCalendar(EXCHANGE)));
        }
        Map<LocalDate, VxPoint> recorded = VxPoint.recorded(day);
        return recorded.isEmpty()
                ? Known.absent(day.date() + " has neither a VIX close nor a VX settlement that may be used")
                : Known.of(List.copyOf(recorded.values()));
    }

    private static Optional<Ema250> slowMean(MarketHistory history) {
        Optional<Ema250> mean = Optional.empty();
        for (MarketDay day : history.days()) {
            if (day.isSession() && day.has(Series.VIX_CLOSE)) {
                double close = day.require(Series.VIX_CLOSE);
                mean = Optional.of(mean.map(before -> before.next(close)).orElseGet(() -> Ema250.first(close)));
            }
        }
        return mean;
    }

    private static List<BetweenNodes> between(List<VolatilityNode> nodes, Clocks clocks) {
        List<BetweenNodes> between = new ArrayList<>();
        for (int i = 1; i < nodes.size(); i++) {
            VolatilityNode near = nodes.get(i - 1);
            VolatilityNode far = nodes.get(i);
            if (near.level().value().isPresent() && far.level().value().isPresent()) {
                between.add(BetweenNodes.of(near, far, clocks));
            }
        }
        return between;
    }

    private static List<MacroRelease> releases(ReleaseSchedule schedule, LocalDate session) {
        List<MacroRelease> releases = new ArrayList<>();
        schedule.byDate().forEach((date, kinds) -> {
            if (date.isAfter(session) && !date.isAfter(session.plusDays(VolatilityNode.MOST_DAYS))) {
                kinds.forEach(kind -> Optional.ofNullable(WEIGHTED.get(kind))
                        .ifPresent(weighted -> releases.add(new MacroRelease(date, weighted))));
            }
        });
        return releases;
    }
}
