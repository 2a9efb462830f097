package org.alvh.marketdata.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.surface.Ema250;
import org.alvh.marketdata.surface.VxCurve;
import org.alvh.marketdata.surface.VxSettlement;
import org.alvh.quant.time.DayCount;
import org.alvh.quant.time.ExpiryCalendar;

/**
 * A VIX future at the close of a session.
 *
 * @param expiry the morning of its final settlement
 * @param days calendar days to it
 * @param points its settlement price, or the model's
 * @param modelled true where no settlement is recorded
 */
public record VxPoint(LocalDate expiry, int days, double points, boolean modelled) {

    /** Months ahead that the curve is told of. */
    static final int MONTHS = 8;

    /** The settlements that a day records of futures that trade on, by expiry. */
    static Map<LocalDate, VxPoint> recorded(MarketDay day) {
        Map<LocalDate, VxPoint> points = new TreeMap<>();
        add(points, day, Series.VX1, Series.VX1_EXPIRY);
        add(points, day, Series.VX2, Series.VX2_EXPIRY);
        return points;
    }

    private static void add(Map<LocalDate, VxPoint> points, MarketDay day, Series price, Series expiry) {
        day.findDate(expiry)
                .filter(settles -> day.has(price) && settles.isAfter(day.date()))
                .ifPresent(settles -> points.put(
                        settles,
                        new VxPoint(settles, DayCount.calendarDays(day.date(), settles), day.require(price), false)));
    }

    /** The months ahead along the modelled curve, which passes through what is recorded. */
    static List<VxPoint> curve(MarketDay day, Ema250 slowMean, ExpiryCalendar expiries) {
        Map<LocalDate, VxPoint> points = recorded(day);
        VxCurve curve = new VxCurve(
                day.require(Series.VIX_CLOSE),
                slowMean,
                points.values().stream()
                        .map(point -> new VxSettlement(point.days, point.points))
                        .toList());
        for (LocalDate expiry : expiries.vixMonthlyExpiries(day.date(), MONTHS)) {
            int days = DayCount.calendarDays(day.date(), expiry);
            points.putIfAbsent(expiry, new VxPoint(expiry, days, curve.price(days), true));
        }
        return new ArrayList<>(points.values());
    }
}
