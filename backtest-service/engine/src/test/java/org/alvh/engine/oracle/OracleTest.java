package org.alvh.engine.oracle;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alvh.engine.oracle.OracleResult.CondorLine;
import org.alvh.engine.oracle.OracleResult.SessionLine;
import org.alvh.engine.oracle.OracleResult.TradeLine;
import org.alvh.engine.oracle.OracleSettings.HedgePreset;
import org.alvh.engine.oracle.OracleSettings.Listing;
import org.alvh.engine.oracle.OracleSettings.StrategyPreset;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.Series;
import org.alvh.quant.time.IsoWeek;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold of the oracle's own book, and the shares that the documents expect of it. */
class OracleTest {

    private static final LocalDate FROM = LocalDate.of(1990, 1, 2);
    private static final LocalDate TO = LocalDate.of(2026, 6, 9);
    private static final OracleSettings SETTINGS =
            OracleSettings.of(StrategyPreset.SEED45, HedgePreset.LADDER, Listing.AS_TODAY);

    private static OracleHistory history;
    private static OracleResult result;

    @BeforeAll
    static void run() throws IOException {
        history = OracleHistory.read();
        result = Oracle.run(history.days(), FROM, TO, history.calendar(), SETTINGS);
        System.out.println(result.statistics());
    }

    @Test
    void everySessionHasItsLine() {
        assertThat(result.sessions())
                .extracting(SessionLine::date)
                .hasSize(9176)
                .isSorted();
    }

    /** Cash is capital, trades, settlements, fees and interest, and nothing else, whenever no future is held. */
    @Test
    void cashIsWhatTheTradesLeave() {
        Map<String, Long> futuresHeld = new TreeMap<>();
        long cash = SETTINGS.capitalCents();
        int next = 0;
        int compared = 0;
        for (SessionLine line : result.sessions()) {
            for (; next < result.trades().size() && !tradeDate(next).isAfter(line.date()); next++) {
                TradeLine trade = result.trades().get(next);
                cash -= trade.priceHundredths() * trade.contract().centsPerHundredth() * trade.quantity();
                cash -= trade.feeCents();
                if (trade.contract().isFuture()) {
                    futuresHeld.merge(trade.contract().toString(), trade.quantity(), Long::sum);
                }
            }
            cash += line.interestCents();
            if (futuresHeld.values().stream().allMatch(quantity -> quantity == 0)) {
                assertThat(line.cashCents()).as("cash of %s", line.date()).isEqualTo(cash);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(8_000);
        assertThat(next).isEqualTo(result.trades().size());
    }

    /** NAV is cash and marks: the positions that the trades leave, quoted anew, on every tenth session. */
    @Test
    void navIsCashAndMarks() {
        Map<LocalDate, SessionFacts> facts = new TreeMap<>();
        SessionFacts.of(history.days()).forEach(day -> facts.put(day.date(), day));
        Map<String, TradeLine> held = new TreeMap<>();
        int next = 0;
        for (int i = 0; i < result.sessions().size(); i++) {
            SessionLine line = result.sessions().get(i);
            for (; next < result.trades().size() && !tradeDate(next).isAfter(line.date()); next++) {
                held.merge(tradeContract(next), result.trades().get(next), OracleTest::netted);
            }
            OracleChain chain = new OracleChain(requireNonNull(facts.get(line.date())), history.calendar(), SETTINGS);
            if (i % 10 == 0 && chain.hasSpx() && chain.hasVix()) {
                long marks = 0;
                for (TradeLine position : held.values()) {
                    if (position.quantity() != 0 && !position.contract().isFuture()) {
                        OracleChain.Quote quote = chain.quote(position.contract());
                        marks += (quote.bid() + quote.ask()) * 50 * position.quantity();
                    }
                }
                assertThat(line.navMidCents()).as("NAV of %s", line.date()).isEqualTo(line.cashCents() + marks);
            }
        }
    }

    @Test
    void liquidationIsNeverAboveMid() {
        assertThat(result.sessions()).allMatch(line -> line.navLiquidationCents() <= line.navMidCents());
    }

    @Test
    void condorsKeepTheirRules() {
        assertThat(result.sessions()).allMatch(line -> line.condorsOpen() <= 6);
        assertThat(result.condors())
                .extracting(condor -> IsoWeek.of(condor.date()))
                .doesNotHaveDuplicates();
        assertThat(result.condors())
                .extracting(condor -> DAYS.between(condor.date(), condor.expiry()))
                .allMatch(days -> days >= 38 && days <= 52);
        assertThat(result.condors())
                .allMatch(condor -> condor.longPut() < condor.shortPut()
                        && condor.shortPut() < condor.shortCall()
                        && condor.shortCall() < condor.longCall());
    }

    /** The conventions expect about 0.25 of the put wing and 0.15 of the wider wing. */
    @Test
    void creditIsTheExpectedShareOfTheWings() {
        assertThat(mean(result.condors(), CondorLine::putWing)).isCloseTo(0.25, within(0.02));
        assertThat(mean(result.condors(), CondorLine::widerWing)).isCloseTo(0.15, within(0.02));
    }

    /** 2.10: 244 / 218 / 126 crossings; 6.24: a condor is open on very roughly 40 / 11 / 6 % of them. */
    @ParameterizedTest
    @CsvSource({"18, 244, 0.40", "22, 218, 0.11", "27, 126, 0.06"})
    void crossingsWithAnOpenCondorAreTheExpectedShare(double level, int crossings, double expectedShare) {
        List<Boolean> open = new ArrayList<>();
        double last = Double.NaN;
        boolean crossed = false;
        int session = 0;
        for (MarketDay day : history.days()) {
            if (session == result.sessions().size()) {
                break;
            }
            if (crossed) {
                open.add(result.sessions().get(session).condorsOpen() > 0);
            }
            double close = day.find(Series.VIX_CLOSE).orElse(Double.NaN);
            crossed = close > level && last <= level;
            last = Double.isNaN(close) ? last : close;
            session++;
        }
        double share = open.stream().filter(Boolean::booleanValue).count() / (double) open.size();
        assertThat(open).hasSize(crossings);
        assertThat(share).isCloseTo(expectedShare, within(0.10));
    }

    private interface Wing {
        int of(CondorLine condor);
    }

    private static double mean(List<CondorLine> condors, Wing wing) {
        double sum = 0;
        for (CondorLine condor : condors) {
            sum += condor.creditHundredths() / (double) wing.of(condor);
        }
        return sum / condors.size();
    }

    private static LocalDate tradeDate(int trade) {
        return result.trades().get(trade).date();
    }

    private static String tradeContract(int trade) {
        return result.trades().get(trade).contract().toString();
    }

    private static TradeLine netted(TradeLine held, TradeLine trade) {
        return new TradeLine(
                trade.date(),
                trade.cause(),
                trade.layer(),
                trade.contract(),
                held.quantity() + trade.quantity(),
                trade.priceHundredths(),
                0);
    }
}
