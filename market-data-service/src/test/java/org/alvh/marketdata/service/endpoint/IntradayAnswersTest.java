package org.alvh.marketdata.service.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alvh.chassis.failure.Refused;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.intraday.IntradayAnswer;
import org.alvh.marketdata.intraday.IntradayMarket;
import org.alvh.marketdata.intraday.IntradaySeries;
import org.alvh.marketdata.service.endpoint.IntradayAnswers.Reached;
import org.alvh.marketdata.simulation.SimulatedMarket;
import org.alvh.proto.marketdata.v1.GetIntradayBarsResponse;
import org.alvh.proto.marketdata.v1.IntradayBar;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.SessionPhase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bars are given as far as the market's time has come, and never of what is not there. */
class IntradayAnswersTest {

    private static final MarketId MARKET = MarketId.simulated(1, 7);
    private static final LocalDate SECOND = LocalDate.of(2023, 1, 4);

    @ParameterizedTest
    @CsvSource({
        // phase of 2023-01-04, asked, session, phase that counts, bars of half an hour
        "OPEN,     '',         2023-01-04, OPEN,     0",
        "SETTLE,   '',         2023-01-04, SETTLE,   13",
        "DECISION, 2023-01-04, 2023-01-04, DECISION, 13",
        "CLOSE,    2023-01-04, 2023-01-04, CLOSE,    13",
        "OPEN,     2023-01-03, 2023-01-03, CLOSE,    13"
    })
    void barsReachAsFarAsThePhase(SessionPhase phase, String asked, LocalDate session, SessionPhase counts, int bars) {
        Optional<LocalDate> date = asked.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(asked));
        Reached reached = IntradayAnswers.reached("sim-1-7", date, Optional.of(new Reached(SECOND, phase)));

        assertThat(reached).isEqualTo(new Reached(session, counts));
        assertThat(IntradayAnswers.bars(minutes(session), 30, reached.moment()).bars())
                .hasSize(bars);
    }

    @Test
    void aLaterSessionIsRefused() {
        assertRefused(
                () -> IntradayAnswers.reached(
                        "sim-1-7",
                        Optional.of(SECOND.plusDays(1)),
                        Optional.of(new Reached(SECOND, SessionPhase.CLOSE))),
                Status.Code.FAILED_PRECONDITION,
                "session 2023-01-05 of sim-1-7 is not open yet");
        assertRefused(
                () -> IntradayAnswers.reached("sim-1-7", Optional.empty(), Optional.empty()),
                Status.Code.FAILED_PRECONDITION,
                "sim-1-7 has not opened a session yet: let it play");
    }

    @Test
    void whatIsMissingIsRefusedAndNeverMadeUp() {
        IntradayAnswer refused = new IntradayAnswer.Refused("2023-01-04 publishes no spx_high");

        assertRefused(
                () -> IntradayAnswers.bars(refused, 5, new Reached(SECOND, SessionPhase.CLOSE).moment()),
                Status.Code.FAILED_PRECONDITION,
                "2023-01-04 publishes no spx_high");
        assertThat(IntradayAnswers.unrecorded("replay-1").code()).isEqualTo(Status.Code.FAILED_PRECONDITION);
        assertThat(IntradayAnswers.unrecorded("replay-1"))
                .hasMessageStartingWith("replay-1 holds daily levels")
                .hasMessageEndingWith("nothing is made up");
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "1, 1", "60, 60"})
    void widthsAreMinutes(int asked, int taken) {
        assertThat(IntradayAnswers.minutes(asked)).isEqualTo(taken);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2, 61})
    void otherWidthsAreRefused(int asked) {
        assertRefused(
                () -> IntradayAnswers.minutes(asked),
                Status.Code.INVALID_ARGUMENT,
                "minutes is " + asked + ", expected one of [1, 5, 15, 30, 60], or 0 for 5");
    }

    @Test
    void aSeriesIsNamed() {
        assertThat(IntradayAnswers.series(2)).isEqualTo(IntradaySeries.VIX);
        assertRefused(
                () -> IntradayAnswers.series(0),
                Status.Code.INVALID_ARGUMENT,
                "series is 0, expected INTRADAY_SERIES_SPX or INTRADAY_SERIES_VIX");
    }

    @Test
    void manyBarsAreSentInSeveralMessages() {
        List<GetIntradayBarsResponse> parts = BarsWire.write(
                MARKET,
                SECOND,
                IntradayAnswers.bars(minutes(SECOND), 1, new Reached(SECOND, SessionPhase.CLOSE).moment()));

        assertThat(parts).extracting(GetIntradayBarsResponse::getBarsCount).containsExactly(100, 100, 100, 90);
        IntradayBar first = parts.getFirst().getBars(0);
        assertThat(first.getFrom() + " " + first.getTo())
                .isEqualTo("2023-01-04T08:30-06:00[America/Chicago] 2023-01-04T08:31-06:00[America/Chicago]");
        assertThat(parts.get(1).getBars(0).getOpen())
                .isEqualTo(parts.get(0).getBars(99).getClose());
    }

    @Test
    void noBarsAreOneMessage() {
        List<GetIntradayBarsResponse> parts = BarsWire.write(
                MARKET,
                SECOND,
                IntradayAnswers.bars(minutes(SECOND), 1, new Reached(SECOND, SessionPhase.OPEN).moment()));

        assertThat(parts).singleElement().satisfies(part -> {
            assertThat(part.getSession()).isEqualTo("2023-01-04");
            assertThat(part.getBarsList()).isEmpty();
        });
    }

    private static IntradayAnswer minutes(LocalDate session) {
        MarketDay day = new SimulatedMarket(7, ExchangeCalendar.newYork())
                .days(2).stream()
                        .filter(drawn -> drawn.date().equals(session))
                        .findFirst()
                        .orElseThrow();
        return new IntradayMarket(7, ExchangeCalendar.newYork()).minutes(day, IntradaySeries.SPX);
    }

    private static void assertRefused(ThrowingCallable asked, Status.Code code, String detail) {
        assertThatThrownBy(asked)
                .hasMessage(detail)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
