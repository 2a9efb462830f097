package org.alvh.marketdata.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import org.alvh.marketdata.recorded.ExpiryChain;
import org.alvh.marketdata.recorded.QuoteColumns;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.Quote;
import org.alvh.quant.time.ExchangeCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An expiry as it was quoted, by hand. */
class QuotedSliceTest {

    private static final LocalDate DAY = Days.MONDAY;
    private static final LocalDate FRIDAY = LocalDate.of(2024, 2, 16);

    @Test
    void forwardAndDiscountAreThoseOfParity() {
        ExpirySlice slice = slice(OptionRoot.SPXW, RecordedDays.index("SPXW", FRIDAY));

        assertThat(slice.forward()).isCloseTo(5010, within(1e-9));
        assertThat(slice.discountFactor()).isCloseTo(.99, within(1e-12));
        assertThat(slice.calibrated()).isTrue();
        assertThat(slice.days()).isEqualTo(39);
        assertThat(slice.years()).isEqualTo(39 / 365.0);
        assertThat(slice.strikes()).containsExactly(4900, 4950, 5000, 5050, 5100);
    }

    /** From Monday 8 January 2024 to Friday 16 February: 28 sessions, 15 January being a holiday. */
    @ParameterizedTest
    @CsvSource({"SPXW, 28", "SPX, 27"})
    void aMorningSettlementTradesUntilTheSessionBefore(OptionRoot root, int sessions) {
        ExpirySlice slice = slice(root, RecordedDays.index(root.name(), FRIDAY));

        assertThat(slice.root()).isEqualTo(root);
        assertThat(slice.sessionsToLastTrade()).isEqualTo(sessions);
    }

    /** The 5200 call: nobody bids, nobody asks, crossed, locked; each beside sound quotes of the other strikes. */
    @ParameterizedTest
    @CsvSource({
        "12.30, 12.70, 1230/1270",
        "0,     .05,   0/5",
        ".15,   .35,   15/35",
        "0,     0,     none",
        "12.30, 0,     none",
        "12.70, 12.30, none",
        "12.30, 12.30, none"
    })
    void aQuoteIsThereAsItWasRecordedOrNotAtAll(double bid, double ask, String expected) {
        ExpiryChain sound = RecordedDays.index("SPXW", FRIDAY);
        QuoteColumns calls = new QuoteColumns(
                new double[] {4900, 4950, 5000, 5050, 5100, 5200},
                new double[] {133.40, 99.20, 69.70, 48.10, 30.70, bid},
                new double[] {134.40, 99.60, 70.10, 48.70, 31.10, ask});

        ExpirySlice slice = slice(OptionRoot.SPXW, new ExpiryChain("SPXW", FRIDAY, calls, sound.puts()));

        assertThat(text(slice.quote(PutCall.CALL, 5200))).isEqualTo(expected);
        assertThat(slice.strikes()).endsWith(5200);
        assertThat(slice.quote(PutCall.PUT, 5200)).isEmpty();
        assertThat(slice.quote(PutCall.CALL, 5001)).isEmpty();
        assertThat(text(slice.quote(PutCall.CALL, 5050))).isEqualTo("4810/4870");
        assertThat(text(slice.quote(PutCall.PUT, 4900))).isEqualTo("2480/2520");
    }

    /** Two strikes that quote both sides make no line. */
    @Test
    void whereParityMakesNoForwardThereIsNoSlice() {
        double[] strikes = {4950, 5000};
        ExpiryChain chain = new ExpiryChain(
                "SPXW",
                FRIDAY,
                new QuoteColumns(strikes, new double[] {99.20, 69.70}, new double[] {99.60, 70.10}),
                new QuoteColumns(strikes, new double[] {39.80, 59.80}, new double[] {40.20, 60.20}));

        assertThat(QuotedSlice.of(new SeriesKey(OptionRoot.SPXW, FRIDAY), DAY, chain, ExchangeCalendar.newYork()))
                .isEmpty();
    }

    private static ExpirySlice slice(OptionRoot root, ExpiryChain chain) {
        return QuotedSlice.of(new SeriesKey(root, FRIDAY), DAY, chain, ExchangeCalendar.newYork())
                .orElseThrow();
    }

    private static String text(Optional<Quote> quote) {
        return quote.map(found -> found.bidHundredths() + "/" + found.askHundredths())
                .orElse("none");
    }
}
