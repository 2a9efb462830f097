package org.alvh.marketdata.replay;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.quality.Verdict;
import org.alvh.marketdata.surface.Ema250;
import org.alvh.marketdata.surface.Ma21;
import org.alvh.marketdata.surface.VolatilityLevels;
import org.alvh.marketdata.surface.VxSettlement;
import org.alvh.quant.market.SmileForm;

/**
 * The levels of one session as the models need them: what was published that day, what is carried from days
 * before, and the running means of the VIX. A VIX close is never carried.
 */
final class SessionLevels {

    /** Series whose last value is carried over a missing day. */
    private static final List<Series> CARRIED = List.of(
            Series.VIX9D,
            Series.VIX3M,
            Series.VIX6M,
            Series.SKEW,
            Series.VVIX,
            Series.RF_3M,
            Series.VX1,
            Series.VX1_EXPIRY,
            Series.VX2,
            Series.VX2_EXPIRY);

    private static final List<Series> NEEDED_BY_SPX =
            List.of(Series.VIX9D, Series.VIX3M, Series.VIX6M, Series.SKEW, Series.RF_3M);
    private static final List<Series> NEEDED_WITH_VVIX =
            Stream.concat(NEEDED_BY_SPX.stream(), Stream.of(Series.VVIX)).toList();
    private static final List<Series> NEEDED_BY_VIX = List.of(Series.VVIX, Series.VX1, Series.VX2, Series.RF_3M);

    private final MarketDay day;
    private final Map<Series, CarriedSeries> carried;
    private final Optional<Ema250> slowMean;
    private final Optional<Ma21> monthMean;
    private final OptionalDouble lastVix;
    private final List<Verdict> refused;

    private SessionLevels(
            MarketDay day,
            Map<Series, CarriedSeries> carried,
            Optional<Ema250> slowMean,
            Optional<Ma21> monthMean,
            OptionalDouble lastVix,
            List<Verdict> refused) {
        this.day = day;
        this.carried = carried;
        this.slowMean = slowMean;
        this.monthMean = monthMean;
        this.lastVix = lastVix;
        this.refused = refused;
    }

    /** Before the first session nothing has begun. */
    static SessionLevels first(MarketDay day) {
        Map<Series, CarriedSeries> none = new EnumMap<>(Series.class);
        for (Series series : CARRIED) {
            none.put(series, CarriedSeries.NOT_BEGUN);
        }
        return new SessionLevels(day, none, Optional.empty(), Optional.empty(), OptionalDouble.empty(), List.of())
                .including(day);
    }

    SessionLevels next(MarketDay day) {
        return including(day);
    }

    private SessionLevels including(MarketDay next) {
        Map<Series, CarriedSeries> values = new EnumMap<>(Series.class);
        carried.forEach((series, before) -> values.put(series, before.next(next.find(series))));
        OptionalDouble vix = next.find(Series.VIX_CLOSE);
        if (vix.isEmpty()) {
            return new SessionLevels(next, values, slowMean, monthMean, lastVix, List.of());
        }
        double close = vix.getAsDouble();
        return new SessionLevels(
                next,
                values,
                Optional.of(slowMean.map(mean -> mean.next(close)).orElseGet(() -> Ema250.first(close))),
                Optional.of(monthMean.map(mean -> mean.next(close)).orElseGet(() -> Ma21.first(close))),
                vix,
                List.of());
    }

    /** These levels with the verdicts on those values of the session that may not be used. */
    SessionLevels refusing(List<Verdict> verdicts) {
        return new SessionLevels(day, carried, slowMean, monthMean, lastVix, List.copyOf(verdicts));
    }

    MarketDay day() {
        return day;
    }

    LocalDate date() {
        return day.date();
    }

    double spxClose() {
        return day.require(Series.SPX_CLOSE);
    }

    OptionalDouble vixClose() {
        return day.find(Series.VIX_CLOSE);
    }

    /** The last VIX close known, of this session or an earlier one. */
    OptionalDouble lastVixClose() {
        return lastVix;
    }

    OptionalDouble current(Series series) {
        return carried(series).current();
    }

    private CarriedSeries carried(Series series) {
        return Objects.requireNonNull(carried.get(series), () -> series + " is not carried");
    }

    /** Why no SPX chain can be modelled; empty where one can. */
    String spxAbsence(SmileForm smile) {
        return absence(neededBySpx(smile));
    }

    /** Why no VIX chain can be modelled; empty where one can. */
    String vixAbsence() {
        return absence(NEEDED_BY_VIX);
    }

    /** Whether the model of an SPX chain reads a series. */
    static boolean isReadBySpx(SmileForm smile, Series series) {
        return series == Series.SPX_CLOSE
                || series == Series.VIX_CLOSE
                || neededBySpx(smile).contains(series);
    }

    private static List<Series> neededBySpx(SmileForm smile) {
        return switch (smile) {
            case SKEW -> NEEDED_BY_SPX;
            case SKEW_AND_VVIX -> NEEDED_WITH_VVIX;
        };
    }

    private String absence(List<Series> needed) {
        if (vixClose().isEmpty()) {
            return missing(Series.VIX_CLOSE, "NO_VIX_CLOSE");
        }
        for (Series series : needed) {
            if (carried(series).isStale()) {
                return missing(series, "STALE_" + series.name());
            }
        }
        return current(Series.RF_3M).isEmpty() ? missing(Series.RF_3M, "NO_RATE") : "";
    }

    /** Why the session has no value of a series: that it was rejected, where one was published. */
    private String missing(Series series, String unpublished) {
        return refused.stream()
                .filter(verdict -> verdict.subject().name().equals(series.column()))
                .findFirst()
                .map(Rejection::of)
                .orElse(unpublished);
    }

    VolatilityLevels volatilityLevels() {
        return new VolatilityLevels(
                day.require(Series.VIX_CLOSE),
                current(Series.VIX9D),
                current(Series.VIX3M),
                current(Series.VIX6M),
                current(Series.SKEW),
                current(Series.VVIX));
    }

    Ema250 slowMean() {
        return slowMean.orElseThrow(() -> new IllegalStateException(date() + " has no VIX close before it"));
    }

    Ma21 monthMean() {
        return monthMean.orElseThrow(() -> new IllegalStateException(date() + " has no VIX close before it"));
    }

    /** VX1 and VX2 as far as they are known and not settled yet, nearest first. */
    List<VxSettlement> vxSettlements() {
        List<VxSettlement> settlements = new ArrayList<>();
        settlement(Series.VX1, Series.VX1_EXPIRY).ifPresent(settlements::add);
        settlement(Series.VX2, Series.VX2_EXPIRY)
                .filter(second -> settlements.isEmpty()
                        || second.days() > settlements.getFirst().days())
                .ifPresent(settlements::add);
        return settlements;
    }

    private Optional<VxSettlement> settlement(Series price, Series expiry) {
        OptionalDouble points = current(price);
        OptionalDouble epochDay = current(expiry);
        if (points.isEmpty() || epochDay.isEmpty()) {
            return Optional.empty();
        }
        LocalDate settles = LocalDate.ofEpochDay((long) epochDay.getAsDouble());
        long days = ChronoUnit.DAYS.between(date(), settles);
        return days > 0 ? Optional.of(new VxSettlement(Math.toIntExact(days), points.getAsDouble())) : Optional.empty();
    }
}
