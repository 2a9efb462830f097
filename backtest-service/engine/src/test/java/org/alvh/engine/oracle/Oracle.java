package org.alvh.engine.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.alvh.engine.oracle.OracleAccount.Holding;
import org.alvh.engine.oracle.OracleChain.Quote;
import org.alvh.engine.oracle.OracleResult.Cause;
import org.alvh.engine.oracle.OracleResult.DecisionLine;
import org.alvh.engine.oracle.OracleResult.SessionLine;
import org.alvh.engine.oracle.OracleSettings.HedgePreset;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.Series;
import org.alvh.quant.time.ExpiryCalendar;
import org.alvh.quant.time.SessionCalendar;

/**
 * The whole rule set a second time, for tests: written from the documents alone, in straight lines, with full
 * scans. The engine has to agree with it cent for cent.
 */
final class Oracle {

    private final SessionCalendar calendar;
    private final OracleSettings settings;
    private final OracleAccount account = new OracleAccount();
    private final OracleCondors condors;
    private final OracleHedge hedge;
    private final List<SessionLine> lines = new ArrayList<>();
    private final List<DecisionLine> decisions = new ArrayList<>();

    /** Cash at the last CLOSE, and the fraction of a cent of interest not posted yet. */
    private long lastCloseCash;

    private double interestCarry;

    private Oracle(SessionCalendar calendar, OracleSettings settings) {
        this.calendar = calendar;
        this.settings = settings;
        this.condors = new OracleCondors(settings);
        this.hedge = new OracleHedge(settings, calendar);
    }

    /** @param days the whole history; the account starts at the first session on or after {@code from} */
    static OracleResult run(
            List<MarketDay> days, LocalDate from, LocalDate to, SessionCalendar calendar, OracleSettings settings) {
        Oracle oracle = new Oracle(calendar, settings);
        List<SessionFacts> sessions = SessionFacts.of(days);
        List<Double> bills = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            SessionFacts today = sessions.get(i);
            if (today.date().isBefore(from) || today.date().isAfter(to)) {
                continue;
            }
            bills.add(i == 0 ? 0.0 : billReturn(sessions.get(i - 1), today));
            oracle.session(today, i == 0 ? List.of() : List.of(sessions.get(i - 1)));
        }
        return new OracleResult(
                oracle.lines,
                oracle.account.trades,
                oracle.condors.all.stream().map(condor -> condor.line).toList(),
                oracle.decisions,
                OracleStatistics.of(oracle.lines, bills, settings.capitalCents(), oracle.condors.all, oracle.hedge));
    }

    /** The bill's simple yield over the days since the session before; 0 where no rate is known. */
    private static double billReturn(SessionFacts before, SessionFacts today) {
        OptionalDouble yield = before.value(Series.RF_3M);
        long days = ChronoUnit.DAYS.between(before.date(), today.date());
        return yield.isPresent() ? yield.getAsDouble() / 100 * days / 365 : 0;
    }

    /** Architecture §4: OPEN, SETTLE, DECISION (strategy, then hedge), CLOSE. */
    private void session(SessionFacts today, List<SessionFacts> before) {
        boolean first = lines.isEmpty();
        LocalDate date = today.date();
        if (first) {
            account.deposit(settings.capitalCents());
        }
        settleMorning(today);
        settleClose(today);

        OracleChain chain = new OracleChain(today, calendar, settings);
        OptionalDouble previousVix =
                before.isEmpty() ? OptionalDouble.empty() : before.getFirst().vixClose();
        String entry = condors.decide(account, chain, date, previousVix);
        if (settings.hedge() == HedgePreset.LADDER) {
            boolean backwardation = !before.isEmpty() && backwardation(before.getFirst());
            hedge.decide(account, chain, date, previousVix, backwardation, condors.riskDollars());
        }
        decisions.add(new DecisionLine(
                date, entry, hedge.layers.stream().map(Object::toString).toList()));

        close(today, chain, first ? List.of() : before);
    }

    /** VX1/VX2 > 1 on the previous session's settlements; before VX begins, on the modelled curve. */
    private boolean backwardation(SessionFacts before) {
        if (before.standing(Series.VX1) == SessionFacts.Standing.NOT_BEGUN) {
            if (before.vixClose().isEmpty()) {
                return false;
            }
            List<Double> curve = new ArrayList<>();
            for (LocalDate expiry : new ExpiryCalendar(calendar).vixMonthlyExpiries(before.date(), 2)) {
                curve.add(NaiveDayModel.modelledVx(
                        before.vixClose().getAsDouble(),
                        before.logVixMean(),
                        ChronoUnit.DAYS.between(before.date(), expiry)));
            }
            return curve.get(0) / curve.get(1) > 1;
        }
        OptionalDouble vx1 = before.value(Series.VX1);
        OptionalDouble vx2 = before.value(Series.VX2);
        return vx1.isPresent() && vx2.isPresent() && vx1.getAsDouble() / vx2.getAsDouble() > 1;
    }

    // OPEN and SETTLE

    /** OPEN: what expires this morning settles at VRO or SET or their proxies, rounded to 0.01; no fee. */
    private void settleMorning(SessionFacts today) {
        for (Holding holding : List.copyOf(account.holdings)) {
            OracleContract contract = holding.contract;
            if (contract.settlesInTheMorning() && !contract.expiry().isAfter(today.date())) {
                OptionalDouble value = contract.isSpx() ? today.spxSettlement() : today.vixSettlement();
                settle(today.date(), holding, hundredths(value.orElseThrow()));
            }
        }
    }

    /** SETTLE: PM expiries on the closing index rounded to 0.01; no fee. */
    private void settleClose(SessionFacts today) {
        for (Holding holding : List.copyOf(account.holdings)) {
            OracleContract contract = holding.contract;
            if (!contract.settlesInTheMorning() && !contract.expiry().isAfter(today.date())) {
                settle(today.date(), holding, hundredths(today.spxClose()));
            }
        }
    }

    private void settle(LocalDate date, Holding holding, long value) {
        if (!holding.contract.expiry().equals(date)) {
            throw new IllegalStateException(holding.contract + " missed its settlement, today is " + date);
        }
        long price = holding.contract.isFuture() ? value : holding.contract.intrinsic(value);
        account.close(date, Cause.SETTLEMENT, holding, price, 0);
    }

    // CLOSE

    private void close(SessionFacts today, OracleChain chain, List<SessionFacts> before) {
        for (Holding holding : account.holdings) {
            if (holding.contract.isFuture() && chain.hasVix()) {
                account.payVariation(holding, hundredths(chain.vx(holding.contract.expiry())));
            }
        }
        long interest = before.isEmpty() ? 0 : interestCents(today, before.getFirst());
        account.deposit(interest);
        // A day without a chain keeps yesterday's marks.
        for (Holding holding : account.holdings) {
            if (chain.has(holding.contract)) {
                Quote quote = chain.quote(holding.contract);
                holding.bid = quote.bid();
                holding.ask = quote.ask();
            }
        }
        lastCloseCash = account.cashCents();
        lines.add(new SessionLine(
                today.date(),
                account.navMidCents(),
                account.navLiquidationCents(),
                account.cashCents(),
                condors.riskDollars() * 100 + account.futuresMarginCents(),
                condors.openCount(),
                hedge.layersOn(),
                interest));
    }

    /** Cash at the previous CLOSE × the previous session's rate × days/365; the fraction of a cent is carried. */
    private long interestCents(SessionFacts today, SessionFacts before) {
        OptionalDouble yield = before.value(Series.RF_3M);
        if (yield.isEmpty()) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(before.date(), today.date());
        double interest = lastCloseCash * (yield.getAsDouble() / 100) * days / 365 + interestCarry;
        double posted = Math.rint(interest);
        interestCarry = interest - posted;
        return (long) posted;
    }

    /** Points to hundredths, half up; what lies within 1e-9 of a half counts as one. */
    private static long hundredths(double points) {
        return (long) Math.floor(points * 100 + 0.5 + 1e-9);
    }
}
