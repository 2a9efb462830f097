package org.alvh.marketdata.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alvh.marketdata.fit.SmilePoint;
import org.alvh.marketdata.history.Series;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.pricing.Elementary;
import org.alvh.quant.pricing.ImpliedVolatility;
import org.alvh.quant.testkit.Reference;
import org.alvh.quant.time.DayCount;

/**
 * Puts on SPY, without calls, so without a forward of their own: F = (S − dividends to come)·e^{rT} with what SPY did
 * pay, as the closes and the adjusted closes of its price history say, and the bill rate of the day.
 */
final class SpyPuts {

    private static final Pattern MONTH = Pattern.compile(
            "\"entry_date\":\"(.{10})\",\"expiry_date\":\"(.{10})\",\"mid_date\":\"(.{10})\".*?\"puts\":\\[(.*?)]");
    private static final String QUOTE = "\\{\"bid\":([0-9.]+),\"ask\":([0-9.]+),[^}]*\"spot\":([0-9.]+)}";
    private static final double LEAST_DIVIDEND = 0.05;

    private final ClosingLevels levels = ClosingLevels.read();
    private final NavigableMap<LocalDate, Double> dividends = dividends();
    private final List<RealSlice> slices = new ArrayList<>();

    private SpyPuts() {}

    static List<RealSlice> read(String file) {
        SpyPuts puts = new SpyPuts();
        Matcher month = MONTH.matcher(String.join("", lines(file)));
        while (month.find()) {
            LocalDate expiry = LocalDate.parse(month.group(2));
            puts.add(RealSet.SPY_PUTS, LocalDate.parse(month.group(1)), expiry, "entry", month.group(4));
            puts.add(RealSet.SPY_PUTS_LATER, LocalDate.parse(month.group(3)), expiry, "mid", month.group(4));
        }
        return puts.slices;
    }

    private void add(RealSet set, LocalDate day, LocalDate expiry, String moment, String puts) {
        double years = DayCount.years(DayCount.calendarDays(day, expiry));
        double rate = Rates.continuous(levels.on(day).current(Series.RF_3M).orElseThrow());
        double growth = Elementary.exp(rate * years);
        double paid = dividends.subMap(day, false, expiry, true).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        List<SmilePoint> points = new ArrayList<>();
        double forward = 0;
        Matcher put = Pattern.compile("\"strike\":([0-9.]+),[^}]*?(?:}[^}]*?)?\"" + moment + "\":" + QUOTE)
                .matcher(puts);
        while (put.find()) {
            forward = (number(put, 4) - paid) * growth;
            double strike = number(put, 1);
            if (number(put, 2) > 0 && strike < forward) {
                double mid = 0.5 * (number(put, 2) + number(put, 3)) * growth;
                double volatility = ImpliedVolatility.blackOrNaN(PutCall.PUT, forward, strike, years, mid);
                points.add(new SmilePoint(Elementary.logRatio(strike, forward), volatility, 0));
            }
        }
        slices.add(new RealSlice(set.name(), day, expiry, forward, 1 / growth, points, List.of()));
    }

    private static double number(Matcher matcher, int group) {
        return Double.parseDouble(matcher.group(group));
    }

    /** By ex-date. The ratio of adjusted to plain close rises on it by the share of the price that was paid. */
    private static NavigableMap<LocalDate, Double> dividends() {
        NavigableMap<LocalDate, Double> dividends = new TreeMap<>();
        double close = 0;
        double adjusted = 0;
        for (String line :
                lines("data/spx/SPY_eodhd_1993_2024.csv").stream().skip(1).toList()) {
            String[] fields = line.split(",", -1);
            double nextClose = Double.parseDouble(fields[4]);
            double nextAdjusted = Double.parseDouble(fields[6]);
            double paid = close - adjusted * nextClose / nextAdjusted;
            if (close > 0 && paid > LEAST_DIVIDEND) {
                dividends.put(LocalDate.parse(fields[0]), paid);
            }
            close = nextClose;
            adjusted = nextAdjusted;
        }
        return dividends;
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Reference.file(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
