package org.alvh.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.surface.BusinessClock;
import org.alvh.marketdata.surface.Ema250;
import org.alvh.marketdata.surface.Ma21;
import org.alvh.marketdata.surface.SpxSurface;
import org.alvh.marketdata.surface.VixSurface;
import org.alvh.marketdata.surface.VolatilityLevels;
import org.alvh.marketdata.surface.VxCurve;
import org.alvh.marketdata.surface.VxSettlement;
import org.alvh.quant.market.SmileForm;
import org.alvh.quant.pricing.Elementary;
import org.alvh.quant.time.ExpiryCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The naive surface against the worked values of the surface page and against the platform's own. */
class NaiveDayModelTest {

    /** The last row is printed 0.0001 and 0.00002 below what a trapezoid rule of 20,000 nodes gives as well. */
    @ParameterizedTest
    @CsvSource({
        "0.18, 18, 125, 30, 0.4805,  0, 0.15209",
        "0.18, 18, 125, 30, 0.4805, -3, 0.29195",
        "0.18, 18, 125, 30, 0.4805, -1, 0.19618",
        "0.18, 18, 125, 30, 0.4805,  1, 0.12671",
        "0.12, 12, 140, 45, 0.4911,  0, 0.09507",
        "0.40, 40, 120, 21, 0.3962,  0, 0.34290"
    })
    void meetsTheWorkedValues(double vs, double vix, double skew, int days, double level, double z, double volatility) {
        double x = (skew - 125) / 10;
        double p = 0.275 * Elementary.exp(0.07 * x);
        double m = 1.08 - 0.085 * x + 0.43 * Elementary.log(vix / 18);
        double s = 0.71 * Elementary.exp(-0.51 * Elementary.log(days / 30.0));
        double deviation = vs * Math.sqrt(days / 365.0);
        double a = NaiveDayModel.bisect(0.2, 0.9, one -> NaiveDayModel.spxStrip(one, p, m, s, deviation));
        assertThat(a).isCloseTo(level, within(1e-4));
        assertThat(vs * NaiveDayModel.hyperbola(a, p, m, s, z)).isCloseTo(volatility, within(2.5e-5));
    }

    @ParameterizedTest
    @EnumSource
    void agreesWithThePlatformsSurfaces(SmileForm form) throws IOException {
        OracleHistory history = OracleHistory.read();
        List<SessionFacts> sessions = SessionFacts.of(history.days());
        BusinessClock clock =
                new BusinessClock(history.calendar(), LocalDate.of(1990, 1, 2), LocalDate.of(2027, 12, 31));
        double worst = 0;
        for (int i = 0; i < sessions.size(); i += 41) {
            SessionFacts facts = sessions.get(i);
            if (facts.vixClose().isPresent()) {
                worst = Math.max(worst, spxDifference(form, facts, history, clock));
                worst = Math.max(worst, vixDifference(facts, history));
            }
        }
        assertThat(worst).isLessThan(1e-12);
    }

    private static double spxDifference(
            SmileForm form, SessionFacts facts, OracleHistory history, BusinessClock clock) {
        VolatilityLevels levels = new VolatilityLevels(
                facts.vixClose().getAsDouble(),
                facts.value(Series.VIX9D),
                facts.value(Series.VIX3M),
                facts.value(Series.VIX6M),
                facts.value(Series.SKEW),
                facts.value(Series.VVIX));
        SpxSurface surface = new SpxSurface(form, clock, facts.date(), levels, new Ema250(facts.logVixMean()));
        NaiveDayModel naive = new NaiveDayModel(facts, history.calendar(), form == SmileForm.SKEW_AND_VVIX);
        double worst = 0;
        for (int days : new int[] {1, 3, 4, 10, 25, 45, 90}) {
            LocalDate expiry = facts.date().plusDays(days);
            for (double strike : new double[] {60, 85, 97, 100, 104, 125}) {
                double platform = surface.smile(expiry).volatility(Elementary.log(strike / 100));
                double own = naive.spxVolatility(expiry, 100, strike);
                worst = Math.max(worst, Math.abs(own / platform - 1));
            }
        }
        return worst;
    }

    private static double vixDifference(SessionFacts facts, OracleHistory history) {
        double vix = facts.vixClose().getAsDouble();
        List<VxSettlement> settlements = new ArrayList<>();
        for (Series series : new Series[] {Series.VX1, Series.VX2}) {
            Optional<LocalDate> expiry = series == Series.VX1 ? facts.vx1Expiry() : facts.vx2Expiry();
            facts.value(series)
                    .ifPresent(price -> settlements.add(new VxSettlement(
                            (int) ChronoUnit.DAYS.between(facts.date(), expiry.orElseThrow()), price)));
        }
        VxCurve curve = new VxCurve(vix, new Ema250(facts.logVixMean()), settlements);
        VixSurface surface = VixSurface.of(facts.value(Series.VVIX), vix, new Ma21(List.of(facts.vixMean21())));
        NaiveDayModel naive = new NaiveDayModel(facts, history.calendar(), false);
        double worst = 0;
        for (int month = 1; month <= 4; month++) {
            LocalDate expiry = new ExpiryCalendar(history.calendar())
                    .vixExpiry(YearMonth.from(facts.date()).plusMonths(month));
            int days = (int) ChronoUnit.DAYS.between(facts.date(), expiry);
            double vx = curve.price(days);
            worst = Math.max(worst, Math.abs(naive.vx(expiry) / vx - 1));
            for (double strike : new double[] {10, 20, 35, 80}) {
                double platform = surface.smile(days, vx).volatility(Elementary.log(strike / vx));
                worst = Math.max(worst, Math.abs(naive.vixVolatility(expiry, strike) / platform - 1));
            }
        }
        return worst;
    }
}
