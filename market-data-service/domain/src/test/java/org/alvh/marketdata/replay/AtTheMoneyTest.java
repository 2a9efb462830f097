package org.alvh.marketdata.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.surface.SpxSmile;
import org.alvh.quant.market.SmileForm;
import org.alvh.quant.pricing.Elementary;
import org.alvh.quant.testkit.Reference;
import org.alvh.quant.time.DayCount;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The modelled surface at the money on 63 days of May to August 2026, by a vendor's volatilities: the mean of call and
 * put, which leaves the vendor's forward out of it. Days nobody had when the model was made.
 */
@ParameterizedClass
@EnumSource
class AtTheMoneyTest {

    /** Farther from the close the row is of another time. */
    private static final double SAME_TIME = 5e-4;

    private static final double DIVIDEND_YIELD = 0.018;

    private final SmileForm form;
    private final ClosingLevels levels;

    AtTheMoneyTest(SmileForm form) {
        this.form = form;
        this.levels = ClosingLevels.read(form);
    }

    /** One row of the file. */
    private record AtTheMoney(LocalDate day, LocalDate expiry, double spot, double strike, double call, double put) {

        static AtTheMoney of(String line) {
            String[] fields = line.split(",", -1);
            return new AtTheMoney(
                    LocalDate.parse(fields[0]),
                    LocalDate.parse(fields[1]),
                    Double.parseDouble(fields[3]),
                    Double.parseDouble(fields[4]),
                    fields[6].isEmpty() ? Double.NaN : Double.parseDouble(fields[6]),
                    fields[7].isEmpty() ? Double.NaN : Double.parseDouble(fields[7]));
        }

        int days() {
            return DayCount.calendarDays(day, expiry);
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 10, 0.75, 2.3", "25, 36, 0.60, 1.3", "38, 52, 0.45, 1.3", "75, 105, 0.55, 1.3"})
    void aSummerLaterItIsAsNearAsAsked(int from, int to, double median, double ninetieth) throws IOException {
        List<Double> errors = new ArrayList<>();
        long days = rows().stream()
                .filter(row -> row.days() >= from && row.days() <= to && isOfTheClose(row))
                .peek(row -> errors.add(error(row)))
                .map(AtTheMoney::day)
                .distinct()
                .count();
        System.out.printf(
                Locale.ROOT,
                "%s at the money, %d to %d days: %d days, %d expiries: median %.2f, nine in ten %.2f, bias %+.2f%n",
                form,
                from,
                to,
                days,
                errors.size(),
                Quantile.of(errors, 0.5, Math::abs),
                Quantile.of(errors, 0.9, Math::abs),
                Quantile.of(errors, 0.5, error -> error));

        assertThat(days).isGreaterThan(55);
        assertThat(Quantile.of(errors, 0.5, Math::abs)).isLessThanOrEqualTo(median);
        assertThat(Quantile.of(errors, 0.9, Math::abs)).isLessThanOrEqualTo(ninetieth);
    }

    private static List<AtTheMoney> rows() throws IOException {
        return Files.readAllLines(
                        Reference.file("data/spx_options/drhoades_SPX_atm_iv_term_2026.csv"), StandardCharsets.UTF_8)
                .stream()
                .skip(1)
                .map(AtTheMoney::of)
                .filter(row -> !Double.isNaN(row.call()) && !Double.isNaN(row.put()))
                .toList();
    }

    private boolean isOfTheClose(AtTheMoney row) {
        return levels.has(row.day())
                && Math.abs(row.spot() / levels.on(row.day()).spxClose() - 1) < SAME_TIME;
    }

    private double error(AtTheMoney row) {
        SpxSmile smile = levels.surface(row.day()).smile(row.expiry());
        double rate =
                Rates.continuous(levels.on(row.day()).current(Series.RF_3M).orElseThrow());
        double drift = (rate - DIVIDEND_YIELD) * smile.years();
        double modelled = smile.volatility(Elementary.logRatio(row.strike(), row.spot()) - drift);
        return 100 * (modelled - 0.5 * (row.call() + row.put()));
    }
}
