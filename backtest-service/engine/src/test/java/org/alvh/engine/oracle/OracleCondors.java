package org.alvh.engine.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.alvh.engine.oracle.OracleAccount.Holding;
import org.alvh.engine.oracle.OracleChain.Quote;
import org.alvh.engine.oracle.OracleContract.Kind;
import org.alvh.engine.oracle.OracleResult.Cause;
import org.alvh.engine.oracle.OracleResult.CondorLine;
import org.alvh.engine.oracle.OracleSettings.StrategyPreset;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.pricing.Elementary;
import org.alvh.quant.time.IsoWeek;

/** SEED45 and STATIC45: 6.5–6.8, 7.4 and the conventions' section on the condor. */
final class OracleCondors {

    /** A condor from its entry until its last leg is gone. */
    static final class Condor {
        final CondorLine line;
        final List<Holding> legs;
        boolean exited;

        Condor(CondorLine line, List<Holding> legs) {
            this.line = line;
            this.legs = legs;
        }

        /** Closed, but a bidless long leg may still wait for its settlement. */
        boolean isOpen() {
            return !exited && legs.getFirst().isOpen();
        }

        boolean isEnded() {
            return legs.stream().noneMatch(Holding::isOpen);
        }

        /** 6.11: lots · wider width · 100, in dollars; also the Reg-T requirement (3.9). */
        long riskDollars() {
            return line.lots() * line.widerWing();
        }

        long pnlCents() {
            return legs.stream().mapToLong(leg -> leg.cashFlowCents).sum();
        }
    }

    final List<Condor> all = new ArrayList<>();
    private final OracleSettings settings;
    private final boolean seed;
    private final int mostOpen;
    private final TreeSet<IsoWeek> weeksUsed = new TreeSet<>();

    OracleCondors(OracleSettings settings) {
        this.settings = settings;
        this.seed = settings.strategy() == StrategyPreset.SEED45;
        this.mostOpen = seed ? 6 : 8;
    }

    int openCount() {
        return (int) all.stream().filter(Condor::isOpen).count();
    }

    /** Risk notional of all open condors, bidless remainders left out, in dollars. */
    long riskDollars() {
        return all.stream()
                .filter(Condor::isOpen)
                .mapToLong(Condor::riskDollars)
                .sum();
    }

    /** DECISION: exits, then at most one entry. Says what came of the entry. */
    String decide(OracleAccount account, OracleChain chain, LocalDate today, OptionalDouble previousVix) {
        long nav = account.navMidCents();
        long free = nav - account.futuresMarginCents() - riskDollars() * 100;
        BigDecimal share = packageShare(previousVix);
        if (!chain.hasSpx()) {
            return "NO_CHAIN";
        }
        if (seed) {
            for (Condor condor : all) {
                if (condor.isOpen()) {
                    considerExit(account, chain, today, condor, share);
                }
            }
        }
        return considerEntry(account, chain, today, previousVix, share, nav, free);
    }

    /** λ of a package: 0.5, 1.0 where the previous session's VIX closed above 30. */
    private BigDecimal packageShare(OptionalDouble previousVix) {
        boolean stress = previousVix.isPresent() && previousVix.getAsDouble() > 30;
        return stress ? BigDecimal.ONE : settings.packageShare();
    }

    // Exit: 50 % of the credit, else 21 days

    private static void considerExit(
            OracleAccount account, OracleChain chain, LocalDate today, Condor condor, BigDecimal share) {
        long debit = 0;
        for (Holding leg : condor.legs) {
            Quote quote = chain.quote(leg.contract);
            if (leg.quantity < 0) {
                debit += OracleAccount.fill(quote, true, share);
            } else if (quote.bid() > 0) {
                debit -= OracleAccount.fill(quote, false, share);
            }
        }
        if (2 * debit <= condor.line.creditHundredths()) {
            exit(account, chain, today, condor, share, Cause.PROFIT_TARGET);
        } else if (chain.daysTo(condor.line.expiry()) <= 21) {
            exit(account, chain, today, condor, share, Cause.TIME_EXIT);
        }
    }

    /** Buys back both shorts and sells what has a bid; a bidless long stays until it settles. */
    private static void exit(
            OracleAccount account, OracleChain chain, LocalDate today, Condor condor, BigDecimal share, Cause cause) {
        for (Holding leg : condor.legs) {
            Quote quote = chain.quote(leg.contract);
            boolean buys = leg.quantity < 0;
            if (buys || quote.bid() > 0) {
                long fill = OracleAccount.fill(quote, buys, share);
                long fee = OracleAccount.feeCents(leg.contract, true, buys, fill, Math.abs(leg.quantity));
                account.close(today, cause, leg, fill, fee);
            }
        }
        condor.exited = true;
    }

    // Entry

    private String considerEntry(
            OracleAccount account,
            OracleChain chain,
            LocalDate today,
            OptionalDouble previousVix,
            BigDecimal share,
            long nav,
            long free) {
        // A gate whose close is missing does not pass.
        if (seed && (previousVix.isEmpty() || previousVix.getAsDouble() >= 15)) {
            return "GATE";
        }
        if (weeksUsed.contains(IsoWeek.of(today))) {
            return "WEEK_USED";
        }
        if (openCount() >= mostOpen) {
            return "MOST_OPEN";
        }
        Optional<LocalDate> expiry = expiry(chain, today);
        if (expiry.isEmpty()) {
            return "NO_EXPIRY";
        }
        List<Integer> strikes = strikes(chain, expiry.get());
        if (strikes.isEmpty()) {
            return "NO_STRIKES";
        }
        // lots = floor(0.03·NAV/(100·wider width)), width in points
        int wider = Math.max(strikes.get(1) - strikes.get(0), strikes.get(3) - strikes.get(2));
        long lots = new BigDecimal("0.03")
                .multiply(BigDecimal.valueOf(nav))
                .divide(BigDecimal.valueOf(wider * 100L), 0, RoundingMode.FLOOR)
                .longValueExact();
        if (lots < 1) {
            return "SIZE";
        }
        if (wider * 100L * lots > free) {
            return "MARGIN";
        }
        return enter(account, chain, today, expiry.get(), strikes, lots, share);
    }

    /** Fills the four legs, if the credit exceeds the fees. */
    private String enter(
            OracleAccount account,
            OracleChain chain,
            LocalDate today,
            LocalDate expiry,
            List<Integer> strikes,
            long lots,
            BigDecimal share) {
        Kind put = put(chain);
        Kind call = call(chain);
        Kind[] kinds = {put, put, call, call};
        long[] quantities = {lots, -lots, -lots, lots};
        long[] fills = new long[4];
        long[] fees = new long[4];
        long credit = 0;
        long feeTotal = 0;
        for (int i = 0; i < 4; i++) {
            OracleContract contract = new OracleContract(kinds[i], expiry, strikes.get(i));
            boolean buys = quantities[i] > 0;
            fills[i] = OracleAccount.fill(chain.quote(contract), buys, share);
            fees[i] = OracleAccount.feeCents(contract, true, buys, fills[i], lots);
            credit += buys ? -fills[i] : fills[i];
            feeTotal += fees[i];
        }
        if (credit * 100 * lots <= feeTotal) {
            return "CREDIT";
        }
        List<Holding> legs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            OracleContract contract = new OracleContract(kinds[i], expiry, strikes.get(i));
            legs.add(account.open(today, Cause.ENTRY, 0, contract, quantities[i], fills[i], fees[i]));
        }
        CondorLine line = new CondorLine(
                today, expiry, strikes.get(0), strikes.get(1), strikes.get(2), strikes.get(3), lots, credit);
        all.add(new Condor(line, legs));
        weeksUsed.add(IsoWeek.of(today));
        return "OPEN";
    }

    private static Kind put(OracleChain chain) {
        return chain.listsOnlyThirdFridays() ? Kind.SPX_PUT : Kind.SPXW_PUT;
    }

    private static Kind call(OracleChain chain) {
        return chain.listsOnlyThirdFridays() ? Kind.SPX_CALL : Kind.SPXW_CALL;
    }

    /** The listed expiry in 38–52 days nearest 45, tie later. */
    private static Optional<LocalDate> expiry(OracleChain chain, LocalDate today) {
        Optional<LocalDate> best = Optional.empty();
        long bestDistance = Long.MAX_VALUE;
        for (int days = 38; days <= 52; days++) {
            LocalDate expiry = today.plusDays(days);
            if (chain.listsSpx(expiry) && Math.abs(days - 45) <= bestDistance) {
                best = Optional.of(expiry);
                bestDistance = Math.abs(days - 45);
            }
        }
        return best;
    }

    /** Long put, short put, short call, long call; empty where one of them can't be found. */
    private static List<Integer> strikes(OracleChain chain, LocalDate expiry) {
        List<Integer> listed = chain.spxStrikes(expiry);
        double forward = chain.spxForward(expiry);
        int shortPut = shortStrike(chain, expiry, listed, forward, put(chain));
        int shortCall = shortStrike(chain, expiry, listed, forward, call(chain));
        double atTheMoney = atTheMoneyVolatility(chain, expiry, listed, forward);
        if (shortPut == 0 || shortCall == 0 || Double.isNaN(atTheMoney)) {
            return List.of();
        }
        // 1.5 SD: K = F·exp(±1.5·σ_ATM·√T)
        double reach = 1.5 * atTheMoney * Math.sqrt(chain.years(expiry));
        double cap = 0.10 * chain.spxClose() * 100;
        int longPut = longPut(listed, shortPut, forward * Elementary.exp(-reach) * 100, cap);
        int longCall = longCall(listed, shortCall, forward * Elementary.exp(reach) * 100, cap);
        boolean zeroWidth = longPut == shortPut || longCall == shortCall;
        return zeroWidth ? List.of() : List.of(longPut, shortPut, shortCall, longCall);
    }

    /** The strike with a bid nearest 0.20 delta, tie (1e-12) farther out; 0 where none is within 0.15–0.25. */
    private static int shortStrike(
            OracleChain chain, LocalDate expiry, List<Integer> strikes, double forward, Kind kind) {
        List<Integer> outward = new ArrayList<>();
        for (int strike : strikes) {
            boolean isPut = new OracleContract(kind, expiry, strike).putCall() == PutCall.PUT;
            if (isPut && strike <= forward * 100) {
                outward.addFirst(strike);
            } else if (!isPut && strike >= forward * 100) {
                outward.addLast(strike);
            }
        }
        int best = 0;
        double bestDelta = Double.NaN;
        for (int strike : outward) {
            OracleContract contract = new OracleContract(kind, expiry, strike);
            double delta = chain.absoluteDelta(contract);
            if (chain.quote(contract).bid() == 0 || Double.isNaN(delta)) {
                continue;
            }
            if (best == 0 || Math.abs(delta - 0.20) <= Math.abs(bestDelta - 0.20) + 1e-12) {
                best = strike;
                bestDelta = delta;
            }
        }
        return bestDelta >= 0.15 && bestDelta <= 0.25 ? best : 0;
    }

    /** Mean of the volatilities of call and put at the listed strike nearest F, tie lower. */
    private static double atTheMoneyVolatility(
            OracleChain chain, LocalDate expiry, List<Integer> strikes, double forward) {
        int nearest = strikes.getFirst();
        for (int strike : strikes) {
            if (Math.abs(strike / 100.0 - forward) < Math.abs(nearest / 100.0 - forward)) {
                nearest = strike;
            }
        }
        double call = chain.midVolatility(new OracleContract(call(chain), expiry, nearest));
        double put = chain.midVolatility(new OracleContract(put(chain), expiry, nearest));
        return (call + put) / 2;
    }

    /** Outward to the grid, out to the second listed strike beyond the short, in to the cap (all hundredths). */
    private static int longPut(List<Integer> strikes, int shortPut, double wanted, double cap) {
        List<Integer> below = new ArrayList<>();
        for (int strike : strikes) {
            if (strike < shortPut) {
                below.addFirst(strike);
            }
        }
        int chosen = 0;
        for (int i = 0; i < below.size(); i++) {
            boolean farEnough = i >= 1 && below.get(i) <= wanted;
            if (chosen == 0 && farEnough) {
                chosen = below.get(i);
            }
        }
        return capped(below, shortPut, chosen, cap);
    }

    private static int longCall(List<Integer> strikes, int shortCall, double wanted, double cap) {
        List<Integer> above = new ArrayList<>();
        for (int strike : strikes) {
            if (strike > shortCall) {
                above.addLast(strike);
            }
        }
        int chosen = 0;
        for (int i = 0; i < above.size(); i++) {
            boolean farEnough = i >= 1 && above.get(i) >= wanted;
            if (chosen == 0 && farEnough) {
                chosen = above.get(i);
            }
        }
        return capped(above, shortCall, chosen, cap);
    }

    /** The farthest strike from the short up to the chosen one that the cap allows; the short itself if none. */
    private static int capped(List<Integer> outward, int shortStrike, int chosen, double cap) {
        int best = shortStrike;
        for (int strike : outward) {
            boolean beyondChosen = chosen != 0 && Math.abs(strike - shortStrike) > Math.abs(chosen - shortStrike);
            if (!beyondChosen && Math.abs(strike - shortStrike) <= cap) {
                best = strike;
            }
        }
        return best;
    }
}
