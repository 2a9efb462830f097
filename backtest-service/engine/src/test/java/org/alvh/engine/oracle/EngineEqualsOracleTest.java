package org.alvh.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alvh.engine.Backtest;
import org.alvh.engine.BacktestSpec;
import org.alvh.engine.HedgePreset;
import org.alvh.engine.Mandate;
import org.alvh.engine.MandatePreset;
import org.alvh.engine.RunResult;
import org.alvh.engine.SessionRecord;
import org.alvh.engine.oracle.OracleResult.SessionLine;
import org.alvh.engine.oracle.OracleResult.TradeLine;
import org.alvh.engine.oracle.OracleSettings.StrategyPreset;
import org.alvh.engine.statistics.RunStatistics;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.recorded.MarketRecord;
import org.alvh.marketdata.replay.ReplayedMarket;
import org.alvh.quant.instrument.Contract;
import org.alvh.quant.instrument.Listing;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.market.MarketAssumptions;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.SmileForm;
import org.alvh.quant.money.Money;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.Fill;
import org.alvh.quant.trade.Trade;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The engine and the oracle, which share nothing but calendar and pricing mathematics, hold the same book: every
 * session's cash, margin, net liquidation and counts to the cent, and every fill.
 */
class EngineEqualsOracleTest {

    private static final LocalDate FROM = LocalDate.of(1990, 1, 2);
    private static final LocalDate TO = LocalDate.of(2026, 6, 9);

    private static OracleHistory history;

    @BeforeAll
    static void read() throws IOException {
        history = OracleHistory.read();
    }

    @Test
    void seedUnderTheLadderOverTheWholeHistory() {
        compare(StrategyPreset.SEED45, OracleSettings.HedgePreset.LADDER, Listing.AS_TODAY, FROM, TO);
    }

    /** From before VVIX begins, on smiles that follow it. */
    @Test
    void seedUnderTheLadderOnSmilesThatFollowVvix() {
        OracleSettings bySkew = OracleSettings.of(
                StrategyPreset.SEED45, OracleSettings.HedgePreset.LADDER, OracleSettings.Listing.AS_TODAY);
        compare(bySkew.withVvixSmiles(), FROM, TO);
    }

    /** The control is always exposed, so this stretch triggers, rolls and disarms every layer, futures included. */
    @Test
    void controlUnderTheLadderAsListed() {
        LocalDate from = LocalDate.of(2004, 6, 1);
        LocalDate to = LocalDate.of(2010, 12, 31);
        compare(StrategyPreset.STATIC45, OracleSettings.HedgePreset.LADDER, Listing.AS_LISTED, from, to);
    }

    /** Every preset under every listing over the whole history. */
    @Tag("slow")
    @ParameterizedTest
    @CsvSource({
        "SEED45, LADDER, AS_LISTED",
        "SEED45, NONE, AS_TODAY",
        "SEED45, NONE, AS_LISTED",
        "STATIC45, LADDER, AS_TODAY",
        "STATIC45, LADDER, AS_LISTED",
        "STATIC45, NONE, AS_TODAY",
        "STATIC45, NONE, AS_LISTED"
    })
    void everyPresetOverTheWholeHistory(StrategyPreset strategy, OracleSettings.HedgePreset hedge, Listing listing) {
        compare(strategy, hedge, listing, FROM, TO);
    }

    private static void compare(
            StrategyPreset strategy, OracleSettings.HedgePreset hedge, Listing listing, LocalDate from, LocalDate to) {
        compare(OracleSettings.of(strategy, hedge, OracleSettings.Listing.valueOf(listing.name())), from, to);
    }

    private static void compare(OracleSettings settings, LocalDate from, LocalDate to) {
        OracleResult oracle = Oracle.run(history.days(), from, to, history.calendar(), settings);
        RunResult engine = runEngine(settings, from, to);
        assertThat(sessionLines(engine)).containsExactlyElementsOf(oracleSessionLines(oracle));
        assertThat(fillLines(engine)).containsExactlyElementsOf(oracleFillLines(oracle));
        assertSameStatistics(RunStatistics.of(engine), oracle.statistics());
    }

    private static RunResult runEngine(OracleSettings settings, LocalDate from, LocalDate to) {
        Mandate mandate = MandatePreset.valueOf(settings.strategy().name())
                .mandate()
                .withHedge(HedgePreset.valueOf(settings.hedge().name()).parameters())
                .withMarket(new MarketAssumptions(
                        Listing.valueOf(settings.listing().name()),
                        settings.dividendYield(),
                        settings.vvixSmiles() ? SmileForm.SKEW_AND_VVIX : SmileForm.SKEW));
        ReplayedMarket market = new ReplayedMarket(
                new MarketId(MarketId.Kind.REPLAY, "reference"),
                MarketRecord.of(new MarketHistory(history.days())),
                mandate.market());
        return Backtest.run(market, new BacktestSpec("oracle", mandate, from, to, Money.ofDollars(1_000_000)))
                .orElseThrow();
    }

    private static List<String> sessionLines(RunResult run) {
        List<String> lines = new ArrayList<>();
        for (SessionRecord session : run.sessions()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s mid %d liquidation %d cash %d margin %d condors %d layers %d",
                    session.date(),
                    session.valuation().navMid().cents(),
                    session.valuation().navLiquidation().cents(),
                    session.valuation().cash().cents(),
                    session.valuation().margin().cents(),
                    session.valuation().condorsOpen(),
                    session.layersOn()));
        }
        return lines;
    }

    private static List<String> oracleSessionLines(OracleResult oracle) {
        List<String> lines = new ArrayList<>();
        for (SessionLine session : oracle.sessions()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s mid %d liquidation %d cash %d margin %d condors %d layers %d",
                    session.date(),
                    session.navMidCents(),
                    session.navLiquidationCents(),
                    session.cashCents(),
                    session.marginCents(),
                    session.condorsOpen(),
                    session.layersOn()));
        }
        return lines;
    }

    private static List<String> fillLines(RunResult run) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < run.sessions().size(); i++) {
            addFills(run.strategyDecisions().get(i), lines);
            addFills(run.hedgeDecisions().get(i).decision(), lines);
        }
        return lines;
    }

    private static void addFills(Decision decision, List<String> lines) {
        for (Trade trade : decision.trades()) {
            for (Fill fill : trade.fills()) {
                lines.add(String.format(
                        Locale.ROOT,
                        "%s %s %s strike %d: %d @ %d fee %d",
                        decision.key().session(),
                        trade.cause(),
                        fill.contract().expiry(),
                        strikeHundredths(fill.contract()),
                        fill.quantity(),
                        fill.priceHundredths(),
                        fill.fee().cents()));
            }
        }
    }

    /** A future has none, which the oracle writes as zero. */
    private static long strikeHundredths(Contract contract) {
        return contract instanceof OptionContract option ? Math.round(option.strike() * 100) : 0;
    }

    private static List<String> oracleFillLines(OracleResult oracle) {
        List<String> lines = new ArrayList<>();
        for (TradeLine trade : oracle.trades()) {
            if (trade.cause() != OracleResult.Cause.SETTLEMENT) {
                lines.add(String.format(
                        Locale.ROOT,
                        "%s %s %s strike %d: %d @ %d fee %d",
                        trade.date(),
                        trade.cause(),
                        trade.contract().expiry(),
                        (long) trade.contract().strikeHundredths(),
                        trade.quantity(),
                        trade.priceHundredths(),
                        trade.feeCents()));
            }
        }
        return lines;
    }

    private static void assertSameStatistics(RunStatistics engine, OracleResult.Statistics oracle) {
        double[] figures = {
            engine.performance().cagr(),
            engine.performance().volatility(),
            engine.performance().sharpe(),
            engine.performance().maxDrawdown(),
            engine.performance().cvar95(),
            engine.campaigns().winRate().orElseThrow()
        };
        double[] expected = {
            oracle.cagr(), oracle.volatility(), oracle.sharpe(), oracle.maxDrawdown(), oracle.cvar95(), oracle.winRate()
        };
        assertThat(figures).containsExactly(expected, Offset.offset(1e-12));
        assertThat(engine.campaigns().hedgeSpend().cents()).isEqualTo(oracle.hedgeSpendCents());
        assertThat(engine.campaigns().hedgeRealised().cents()).isEqualTo(oracle.hedgeRealisedCents());
    }
}
