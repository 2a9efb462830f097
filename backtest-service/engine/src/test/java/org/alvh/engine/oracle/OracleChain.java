package org.alvh.engine.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.engine.oracle.OracleSettings.Listing;
import org.alvh.marketdata.history.Series;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.pricing.Black;
import org.alvh.quant.pricing.Elementary;
import org.alvh.quant.pricing.ImpliedVolatility;
import org.alvh.quant.time.ExpiryCalendar;
import org.alvh.quant.time.SessionCalendar;

/** The modelled chain of one session: what is listed, and at which bid and ask. */
final class OracleChain {

    /** Bid and ask in hundredths of a point; bid 0 is no bid. */
    record Quote(long bid, long ask) {}

    private static final double TICK_TOLERANCE = 1e-9;
    private static final LocalDate FRIDAY_WEEKLYS = LocalDate.of(2005, 10, 28);
    private static final LocalDate VIX_OPTIONS = LocalDate.of(2006, 2, 24);

    private final SessionFacts facts;
    private final SessionCalendar calendar;
    private final OracleSettings settings;
    private final boolean spx;
    private final boolean vix;
    private final double rate;
    private final Optional<DayModel> model;

    OracleChain(SessionFacts facts, SessionCalendar calendar, OracleSettings settings) {
        this.facts = facts;
        this.calendar = calendar;
        this.settings = settings;
        // No VIX close: no chain. A series that has begun and missed more than five sessions: no chain that needs it.
        OptionalDouble yield = facts.value(Series.RF_3M);
        boolean priced = facts.vixClose().isPresent() && yield.isPresent();
        this.spx = priced
                && noneLost(Series.VIX9D, Series.VIX3M, Series.VIX6M, Series.SKEW)
                && !(settings.vvixSmiles() && facts.standing(Series.VVIX) == SessionFacts.Standing.LOST);
        this.vix = priced && noneLost(Series.VVIX, Series.VX1, Series.VX2);
        // r = 2·ln(1 + y/2)
        this.rate = priced ? 2 * Elementary.log(1 + yield.getAsDouble() / 100 / 2) : Double.NaN;
        this.model = priced ? Optional.of(new NaiveDayModel(facts, calendar, settings.vvixSmiles())) : Optional.empty();
    }

    private boolean noneLost(Series... series) {
        for (Series one : series) {
            if (facts.standing(one) == SessionFacts.Standing.LOST) {
                return false;
            }
        }
        return true;
    }

    boolean hasSpx() {
        return spx;
    }

    boolean hasVix() {
        return vix;
    }

    boolean has(OracleContract contract) {
        return contract.isSpx() ? spx : vix;
    }

    // Listings

    /** AS_LISTED: only the AM third Friday before Friday weeklys came; afterwards a PM series is in every band. */
    boolean listsOnlyThirdFridays() {
        return settings.listing() == Listing.AS_LISTED && facts.date().isBefore(FRIDAY_WEEKLYS);
    }

    boolean listsVixOptions() {
        return settings.listing() == Listing.AS_TODAY || !facts.date().isBefore(VIX_OPTIONS);
    }

    boolean listsSpx(LocalDate expiry) {
        if (listsOnlyThirdFridays()) {
            LocalDate third = new ExpiryCalendar(calendar).thirdFriday(YearMonth.from(expiry));
            return expiry.equals(third);
        }
        return listsSpxw(expiry);
    }

    /** SPXW: every session up to 35 calendar days ahead, beyond it Fridays or the session before a closed one. */
    private boolean listsSpxw(LocalDate expiry) {
        if (!calendar.isSession(expiry) || daysTo(expiry) < 1) {
            return false;
        }
        if (daysTo(expiry) <= 35) {
            return true;
        }
        LocalDate day = expiry;
        while (day.getDayOfWeek() != DayOfWeek.FRIDAY) {
            day = day.plusDays(1);
            if (calendar.isSession(day)) {
                return false;
            }
        }
        return true;
    }

    /** Ascending, in hundredths: 5 apart within ±12 % of the close up to 60 days, else 25; all within ±60 %. */
    List<Integer> spxStrikes(LocalDate expiry) {
        double close = facts.spxClose();
        List<Integer> strikes = new ArrayList<>();
        for (int strike = 5; strike <= 1.6 * close; strike += 5) {
            boolean near = daysTo(expiry) <= 60 && Math.abs(strike - close) <= 0.12 * close;
            if (strike >= 0.4 * close && (near || strike % 25 == 0)) {
                strikes.add(strike * 100);
            }
        }
        return strikes;
    }

    /** Ascending, in hundredths: 0.50 apart below 15, 1 below 200, 5 above; from 5 to 300. */
    List<Integer> vixStrikes() {
        List<Integer> strikes = new ArrayList<>();
        for (int strike = 500; strike <= 30_000; strike += strike < 1_500 ? 50 : strike < 20_000 ? 100 : 500) {
            strikes.add(strike);
        }
        return strikes;
    }

    /** The monthly VIX expiry in 30–60 days nearest 45 (tie later); none: the first beyond 60. */
    LocalDate hedgeExpiry() {
        List<LocalDate> inBand = new ArrayList<>();
        List<LocalDate> beyond = new ArrayList<>();
        for (LocalDate expiry : new ExpiryCalendar(calendar).vixMonthlyExpiries(facts.date(), 6)) {
            if (daysTo(expiry) > 60) {
                beyond.add(expiry);
            } else if (daysTo(expiry) >= 30) {
                inBand.add(expiry);
            }
        }
        if (inBand.isEmpty()) {
            return beyond.getFirst();
        }
        LocalDate best = inBand.getFirst();
        for (LocalDate expiry : inBand) {
            best = Math.abs(daysTo(expiry) - 45) <= Math.abs(daysTo(best) - 45) ? expiry : best;
        }
        return best;
    }

    // Prices

    /** F = S·e^{(r − q)T} */
    double spxForward(LocalDate expiry) {
        return facts.spxClose() * Elementary.exp((rate - settings.dividendYield()) * years(expiry));
    }

    double spxClose() {
        return facts.spxClose();
    }

    double vx(LocalDate expiry) {
        return model.orElseThrow().vx(expiry);
    }

    private double forward(OracleContract contract) {
        return contract.isSpx() ? spxForward(contract.expiry()) : vx(contract.expiry());
    }

    /** Model price ∓ half-spread of 3.10, bid down and ask up to the tick of that side's own price. */
    Quote quote(OracleContract contract) {
        if (contract.isFuture()) {
            double price = vx(contract.expiry());
            return new Quote(roundDown(price - 0.025, 5), roundUp(price + 0.025, 5));
        }
        double forward = forward(contract);
        double volatility = contract.isSpx()
                ? model.orElseThrow().spxVolatility(contract.expiry(), forward, contract.strike())
                : model.orElseThrow().vixVolatility(contract.expiry(), contract.strike());
        double years = years(contract.expiry());
        double price = Elementary.exp(-rate * years)
                * Black.price(contract.putCall(), forward, contract.strike(), years, volatility);
        double half = Math.max(0.05, (contract.isSpx() ? 0.02 : 0.04) * price);
        if (contract.isSpx() && facts.vixClose().orElseThrow() > 30) {
            half = 2 * half;
        }
        double bid = price - half;
        double ask = price + half;
        return new Quote(Math.max(roundDown(bid, bid < 3 ? 5 : 10), 0), roundUp(ask, ask < 3 ? 5 : 10));
    }

    private static long roundDown(double points, int tick) {
        return (long) Math.floor(points * 100 / tick + TICK_TOLERANCE) * tick;
    }

    private static long roundUp(double points, int tick) {
        return (long) Math.ceil(points * 100 / tick - TICK_TOLERANCE) * tick;
    }

    /** Black volatility of a contract's own mid; NaN where the mid has no time value. */
    double midVolatility(OracleContract contract) {
        Quote quote = quote(contract);
        double years = years(contract.expiry());
        double undiscounted = (quote.bid() + quote.ask()) / 200.0 * Elementary.exp(rate * years);
        return ImpliedVolatility.blackOrNaN(
                contract.putCall(), forward(contract), contract.strike(), years, undiscounted);
    }

    /** |Δ| by Black on the forward, undiscounted, from the contract's own mid; NaN where there is none. */
    double absoluteDelta(OracleContract contract) {
        double volatility = midVolatility(contract);
        if (Double.isNaN(volatility)) {
            return Double.NaN;
        }
        double years = years(contract.expiry());
        PutCall putCall = contract.putCall();
        return Math.abs(Black.delta(putCall, forward(contract), contract.strike(), years, volatility));
    }

    /** Calendar days to an expiry. */
    long daysTo(LocalDate expiry) {
        return ChronoUnit.DAYS.between(facts.date(), expiry);
    }

    double years(LocalDate expiry) {
        return daysTo(expiry) / 365.0;
    }
}
