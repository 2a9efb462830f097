package org.alvh.marketdata.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.recorded.MarketRecord;
import org.alvh.marketdata.simulation.SimulatedMarket;
import org.alvh.marketdata.surface.BusinessClock;
import org.alvh.marketdata.surface.Ema250;
import org.alvh.marketdata.surface.ModelledQuotes;
import org.alvh.marketdata.surface.SpxSurface;
import org.alvh.marketdata.surface.VolatilityLevels;
import org.alvh.quant.instrument.Listing;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.MarketAssumptions;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.OptionChain;
import org.alvh.quant.market.OptionChain.ListedExpiry;
import org.alvh.quant.market.Quote;
import org.alvh.quant.market.SmileForm;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.market.VixMarket;
import org.alvh.quant.testkit.Seeded;
import org.alvh.quant.testkit.SeededCase;
import org.alvh.quant.time.ExchangeCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What modelled chains quote. Figures by Python from the definitions. */
class ModelledPricesTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2024, 2, 14);
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 20);
    private static final List<MarketDay> SIMULATED = new SimulatedMarket(7, ExchangeCalendar.newYork()).days(60);

    /** C − P = e^{−rT}(F − K) for the model's own prices; rounding to ticks comes afterwards. */
    @Seeded(cases = 40)
    void putsAndCallsAreInParityBeforeRounding(SeededCase seeded) {
        int days = seeded.random().nextInt(1, 400);
        double vix = seeded.random().nextDouble(9, 60);
        double rate = seeded.random().nextDouble(-0.01, 0.15);
        LocalDate expiry = Days.MONDAY.plusDays(days);
        List<Double> prices = new ArrayList<>();
        ModelledSlice slice = slice(expiry, vix, rate, price -> {
            prices.add(price);
            return ModelledQuotes.spxOption(price, vix);
        });

        for (double strike = 3000; strike <= 7000; strike += 250) {
            prices.clear();
            slice.quote(PutCall.CALL, strike);
            slice.quote(PutCall.PUT, strike);
            double parity = StrictMath.exp(-rate * days / 365) * (slice.forward() - strike);
            assertThat(prices.get(0) - prices.get(1))
                    .as("%s days, strike %s", days, strike)
                    .isCloseTo(parity, within(1e-9));
        }
    }

    private static ModelledSlice slice(LocalDate expiry, double vix, double rate, ModelledSlice.Quoting quoting) {
        OptionalDouble none = OptionalDouble.empty();
        BusinessClock clock = new BusinessClock(ExchangeCalendar.newYork(), Days.MONDAY, Days.MONDAY.plusDays(600));
        SpxSurface surface = new SpxSurface(
                SmileForm.SKEW,
                clock,
                Days.MONDAY,
                new VolatilityLevels(vix, none, none, none, none, none),
                Ema250.first(18));
        double discount = StrictMath.exp(-rate * (expiry.toEpochDay() - Days.MONDAY.toEpochDay()) / 365.0);
        SliceTerms terms = new SliceTerms(
                OptionRoot.SPXW, Days.MONDAY, expiry, expiry, 5000 / discount, discount, ExchangeCalendar.newYork());
        return new ModelledSlice(terms, surface.smile(expiry), quoting, () -> new double[] {5000}, 4);
    }

    /** Bids and asks of every tenth strike on every listed expiry up to two months: 0.05 below 3.00, else 0.10. */
    @Seeded(cases = 6)
    void quotesStandOnTicksWithTheBidBelowTheAsk(SeededCase seeded) {
        int day = seeded.random().nextInt(1, SIMULATED.size());
        Snapshot snapshot =
                simulated(SIMULATED).session(SIMULATED.get(day).date()).snapshot();

        assertOnTicks(snapshot.spx().orElseThrow());
        assertOnTicks(snapshot.vix().orElseThrow());
        for (ListedExpiry listed : snapshot.vix().orElseThrow().expiries(60)) {
            Quote future = snapshot.vix().orElseThrow().future(listed.expiry()).orElseThrow();
            assertThat(future.bidHundredths() % 5).isZero();
            assertThat(future.askHundredths() % 5).isZero();
            assertThat(future.bidHundredths()).isPositive().isLessThan(future.askHundredths());
        }
    }

    private static void assertOnTicks(OptionChain chain) {
        for (ListedExpiry listed : chain.expiries(60)) {
            ExpirySlice slice = chain.slice(listed.root(), listed.expiry()).orElseThrow();
            double[] strikes = slice.strikes();
            for (int i = 0; i < strikes.length; i += 10) {
                for (PutCall putCall : PutCall.values()) {
                    Quote quote = slice.quote(putCall, strikes[i]).orElseThrow();
                    assertThat(isOnTick(quote.bidHundredths()) && isOnTick(quote.askHundredths()))
                            .as("%s of %s %s", quote, listed, strikes[i])
                            .isTrue();
                    assertThat(quote.bidHundredths()).isLessThan(quote.askHundredths());
                }
            }
        }
    }

    private static boolean isOnTick(long hundredths) {
        return hundredths % (hundredths < 300 ? 5 : 10) == 0;
    }

    /** F = S·e^{(r − q)T} and D = e^{−rT}, with r = 2·ln(1 + 0.05/2) = 0.04938523 and q = 0.018, in 45 days. */
    @Test
    void forwardAndDiscountOfAnSpxExpiry() {
        ExpirySlice slice = new Days()
                .plain(1)
                .last()
                .snapshot()
                .spx()
                .orElseThrow()
                .slice(OptionRoot.SPXW, Days.MONDAY.plusDays(45))
                .orElseThrow();

        assertThat(slice.forward()).isCloseTo(5019.384535803, within(1e-8));
        assertThat(slice.discountFactor()).isCloseTo(0.9939299085, within(1e-10));
        assertThat(slice.days()).isEqualTo(45);
        assertThat(slice.years()).isEqualTo(45 / 365.0);
    }

    /** The SPX model was fitted from four days on, the VIX one from one; what expires today is not quoted. */
    @ParameterizedTest
    @CsvSource({"0, -, -", "1, false, true", "3, false, true", "4, true, true", "45, true, true"})
    void shortTenorsAreNotCalibrated(int days, String spx, String vix) {
        Snapshot snapshot = new Days().plain(1).last().snapshot();
        LocalDate expiry = Days.MONDAY.plusDays(days);

        assertThat(calibrated(snapshot.spx().orElseThrow(), OptionRoot.SPXW, expiry))
                .isEqualTo(spx);
        assertThat(calibrated(snapshot.vix().orElseThrow(), OptionRoot.VIX, expiry))
                .isEqualTo(vix);
    }

    private static String calibrated(OptionChain chain, OptionRoot root, LocalDate expiry) {
        return chain.slice(root, expiry)
                .map(slice -> String.valueOf(slice.calibrated()))
                .orElse("-");
    }

    /** Sessions left to trade: through the expiry itself, or to the session before a morning settlement. */
    @ParameterizedTest
    @CsvSource({"SPXW, 2024-01-12, 4", "SPX, 2024-01-12, 3", "SPXW, 2024-01-16, 5", "SPX, 2024-01-19, 7"})
    void lastTradeIsBeforeAMorningSettlement(OptionRoot root, LocalDate expiry, int sessions) {
        OptionChain chain = new Days().plain(1).last().snapshot().spx().orElseThrow();

        assertThat(chain.slice(root, expiry).orElseThrow().sessionsToLastTrade())
                .isEqualTo(sessions);
    }

    @Test
    void vxPassesThroughItsSettlements() {
        VixMarket vix = new Days()
                .with(day -> futures(day, 15.55, 17.05))
                .last()
                .snapshot()
                .vix()
                .orElseThrow();

        assertThat(vix.futureMarkHundredths(FEBRUARY)).hasValue(1555L);
        assertThat(vix.futureMarkHundredths(MARCH)).hasValue(1705L);
        assertThat(vix.future(FEBRUARY)).hasValue(new Quote(1550, 1560));
        assertThat(vix.slice(OptionRoot.VIX, MARCH).orElseThrow().forward()).isCloseTo(17.05, within(1e-12));
    }

    /** VX1 settled on the 10th and nothing came after: the curve goes by VX2, the ratio by the values carried. */
    @Test
    void aSettledFutureThatIsStillCarriedLeavesTheCurveToTheSecond() {
        Days days = new Days()
                .with(day -> futures(day, 15.55, 17.05)
                        .with(Series.VX1_EXPIRY, LocalDate.of(2024, 1, 10))
                        .with(Series.VX2_EXPIRY, FEBRUARY))
                .plain(2);
        VixMarket vix = days.last().snapshot().vix().orElseThrow();

        assertThat(vix.futureMarkHundredths(FEBRUARY)).hasValue(1705L);
        assertThat(ratio(days.plain(1))).hasValue(15.55 / 17.05);
    }

    /** Read in the next session. Where futures have not begun it is the model's, of the two monthlies next to come. */
    @Test
    void theRatioOfFuturesIsThatOfTheSessionBefore() {
        assertThat(ratio(new Days().with(day -> futures(day, 15, 16)).plain(1))).hasValue(15.0 / 16);
        assertThat(ratio(new Days().with(day -> futures(day, 32, 28)).plain(1))).hasValue(32.0 / 28);
        // VIX 20, 10, 40: on the 10th the model's 39.04354 of 17 January is above the 36.28730 of 14 February
        assertThat(ratio(closes(20, 10, 40).plain(1)).getAsDouble()).isCloseTo(1.0759558426925642, within(1e-12));
        assertThat(ratio(new Days().without(Series.VIX_CLOSE, 1).plain(1))).isEmpty();
        assertThat(ratio(new Days().with(day -> futures(day, 15, 16)).plain(7))).isEmpty();
    }

    private static OptionalDouble ratio(Days days) {
        return days.last().snapshot().previous().vxRatio();
    }

    /**
     * EMA250 and MA21 stream from the first session: a missing VIX close and a row that is no session leave them as
     * they are. VIX 20, 10, none, 40 on Thursday the 11th: the future of 14 February (34 days) is at 36.3627.
     */
    @Test
    void runningMeansStreamFromTheFirstSession() {
        VixMarket whole = closes(20, 10)
                .without(Series.VIX_CLOSE, 1)
                .with(day -> day.with(Series.VIX_CLOSE, 40))
                .last()
                .snapshot()
                .vix()
                .orElseThrow();
        VixMarket gap = closes(20, 10)
                .closed(Series.VIX_CLOSE, 80)
                .with(day -> day.with(Series.VIX_CLOSE, 40))
                .last()
                .snapshot()
                .vix()
                .orElseThrow();

        assertThat(whole.slice(OptionRoot.VIX, FEBRUARY).orElseThrow().forward())
                .isCloseTo(36.362710281282304, within(1e-12));
        assertThat(gap.futureMarkHundredths(FEBRUARY)).isEqualTo(whole.futureMarkHundredths(FEBRUARY));
        assertThat(gap.slice(OptionRoot.VIX, FEBRUARY).orElseThrow().quote(PutCall.CALL, 40))
                .isEqualTo(whole.slice(OptionRoot.VIX, FEBRUARY).orElseThrow().quote(PutCall.CALL, 40));
    }

    private static Days closes(double... vix) {
        Days days = new Days();
        for (double close : vix) {
            days.with(day -> day.with(Series.VIX_CLOSE, close));
        }
        return days;
    }

    private static MarketDay.Builder futures(MarketDay.Builder day, double first, double second) {
        return day.with(Series.VX1, first)
                .with(Series.VX1_EXPIRY, FEBRUARY)
                .with(Series.VX2, second)
                .with(Series.VX2_EXPIRY, MARCH);
    }

    private static ReplayedMarket simulated(List<MarketDay> days) {
        return new ReplayedMarket(
                MarketId.simulated(1, 7),
                MarketRecord.of(new MarketHistory(days)),
                MarketAssumptions.standard().withListing(Listing.AS_TODAY));
    }
}
