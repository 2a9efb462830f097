package org.alvh.marketdata.simulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.Series;
import org.alvh.quant.time.ExpiryCalendar;
import org.alvh.quant.time.SessionCalendar;

/** Makes a published day of each step of the model, in order: levels, ranges, term structure, bill, dividends. */
final class DailyLevels {

    private static final double SPX_AT_START = 3_800;
    private static final double TOTAL_RETURN_AT_START = 8_000;
    private static final double LOG_VIX_DEVIATION = 0.068;
    private static final double OVERNIGHT_CORRELATION = -0.7;
    private static final double DIVIDEND_YIELD = 0.018;
    private static final double DAYS_A_YEAR = 365;

    private final RandomStream random;
    private final TermStructure termStructure;
    private final BillRate bill = new BillRate();
    private double logSpx = StrictMath.log(SPX_AT_START);
    private double totalReturn = TOTAL_RETURN_AT_START;
    private Optional<MarketDay> before = Optional.empty();
    private double logVixBefore;

    DailyLevels(SessionCalendar calendar, RandomStream random) {
        this.random = random;
        this.termStructure = new TermStructure(new ExpiryCalendar(calendar), random);
    }

    MarketDay day(LocalDate date, VolatilityModel.Step step) {
        double logVix = step.state().logVix();
        MarketDay.Builder day = MarketDay.on(date);
        writeRanges(day, step, before.isPresent() ? logVixBefore : logVix);
        termStructure.write(day, date, logVix);
        day.with(Series.RF_3M, Published.hundredths(bill.next(random.gaussian())));
        double close = Published.hundredths(StrictMath.exp(logSpx));
        before.ifPresent(yesterday -> reinvest(yesterday, date, close));
        day.with(Series.SPX_TOTAL_RETURN, Published.hundredths(totalReturn));
        logVixBefore = logVix;
        MarketDay built = day.build();
        before = Optional.of(built);
        return built;
    }

    /** What stretches the index down stretches the VIX up, and their opens move against each other. */
    private void writeRanges(MarketDay.Builder day, VolatilityModel.Step step, double logVixYesterday) {
        double up = random.exponential();
        double down = random.exponential();
        double spxOpen = random.gaussian();
        double vixOpen = OVERNIGHT_CORRELATION * spxOpen
                + Math.sqrt(1 - OVERNIGHT_CORRELATION * OVERNIGHT_CORRELATION) * random.gaussian();
        double close = logSpx + step.logReturn();
        SessionRange.SPX
                .bar(logSpx, close, step.sessionVolatility(), new SessionRange.Draw(spxOpen, up, down))
                .writeSpx(day);
        SessionRange.VIX
                .bar(
                        logVixYesterday,
                        step.state().logVix(),
                        LOG_VIX_DEVIATION,
                        new SessionRange.Draw(vixOpen, down, up))
                .writeVix(day);
        logSpx = close;
    }

    /** Dividends accrue evenly by calendar days at the yield that the forwards assume, and are reinvested. */
    private void reinvest(MarketDay yesterday, LocalDate date, double close) {
        double closeBefore = yesterday.require(Series.SPX_CLOSE);
        double years = ChronoUnit.DAYS.between(yesterday.date(), date) / DAYS_A_YEAR;
        totalReturn *= close / closeBefore + DIVIDEND_YIELD * years;
    }
}
