package org.alvh.marketdata.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alvh.marketdata.fit.SmilePoint;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.surface.VixSmile;
import org.alvh.marketdata.surface.VixSurface;
import org.alvh.marketdata.vendor.RowVendor;
import org.alvh.quant.testkit.Reference;
import org.junit.jupiter.api.Test;

/** VIX options beside the one chain at hand that quotes both sides, of 2016-06-01 with nine expiries to come. */
class VixOptionsTest {

    private static final LocalDate DAY = LocalDate.of(2016, 6, 1);
    private static final double LEAST_DELTA = 0.10;
    private static final double MOST_DELTA = 0.85;

    private final SessionLevels levels = ClosingLevels.read().on(DAY);
    private final List<RealSlice> slices = RealChain.of(
                    RowVendor.CBOE_OPTION_EOD,
                    "data/vix_options/datashop_eod_quotes_VIX_2016-06-01.csv",
                    Optional.empty())
            .getFirst()
            .expiries()
            .stream()
            .filter(expiry -> expiry.date().isAfter(DAY))
            .map(expiry -> RealSlice.of("VIX", DAY, expiry))
            .toList();

    /** Between 10 and 85 delta of the call, off the forward that calls and puts agree on. */
    @Test
    void theModelIsWithinFourPoints() {
        VixSurface surface =
                VixSurface.of(levels.current(Series.VVIX), levels.vixClose().orElseThrow(), levels.monthMean());
        List<Double> errors = new ArrayList<>();
        for (RealSlice slice : slices) {
            VixSmile smile = surface.smile(slice.days(), slice.forward());
            for (SmilePoint point : slice.points()) {
                double delta = slice.delta(point);
                if (delta >= LEAST_DELTA && delta <= MOST_DELTA) {
                    errors.add(100 * (smile.volatility(point.logMoneyness()) - point.volatility()));
                }
            }
        }
        double median = Quantile.of(errors, 0.5, Math::abs);
        System.out.printf(
                Locale.ROOT,
                "%d VIX options of %d expiries: median %.2f, bias %+.2f%n",
                errors.size(),
                slices.size(),
                median,
                Quantile.of(errors, 0.5, error -> error));

        assertThat(errors).hasSizeGreaterThan(100);
        assertThat(median).isLessThanOrEqualTo(4.0);
    }

    /** What the model takes for the forward: the settlement of the future, six months of them within a tick. */
    @Test
    void theForwardIsTheFutureOfTheSameExpiry() throws IOException {
        Map<LocalDate, Double> futures = futures();
        List<RealSlice> monthly = slices.stream()
                .filter(slice -> futures.containsKey(slice.expiry()))
                .toList();

        assertThat(monthly)
                .hasSize(6)
                .allSatisfy(slice -> assertThat(slice.forward())
                        .as("VX of %s", slice.expiry())
                        .isCloseTo(futures.get(slice.expiry()), within(0.05)));
    }

    private static Map<LocalDate, Double> futures() throws IOException {
        Map<LocalDate, Double> futures = new TreeMap<>();
        Files.readAllLines(Reference.file("data/vix_futures/vx_curve_1_8_settle_2004_2021.csv"), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> line.startsWith(DAY + ","))
                .map(line -> line.split(",", -1))
                .forEach(fields -> {
                    for (int i = 1; i + 1 < fields.length; i += 2) {
                        futures.put(LocalDate.parse(fields[i + 1]), Double.parseDouble(fields[i]));
                    }
                });
        return futures;
    }
}
