package org.alvh.marketdata.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.alvh.marketdata.expected.ExpectedMove.Definition;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The expected move against values that Python gives with its own statistics. Day i of a history of n has
 *
 * <pre>
 *   spx = 4000 + 10*((i*37)%11) + i;  vix = 15 + ((i*7)%13)/4;  vix3m = 17 + ((i*5)%9)/8;  vix9d = 14 + ((i*3)%7)/2
 *
 *   r  = [math.log(spx[i]/spx[i-1]) for i in range(n-20, n)]
 *   hv = 100*math.sqrt(252)*statistics.stdev(r)
 *   q  = [vix[i]/vix3m[i] for i in range(n-60, n)]
 *   z  = (q[-1] - statistics.fmean(q))/statistics.stdev(q)
 *   m  = min(max(1 + .5*z, .8), 2)
 *   percent = m*(.65*vix9d[-1] + .35*hv)/math.sqrt(252);  points = percent/100*spx[-1]
 * </pre>
 */
class ExpectedMoveTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    @ParameterizedTest
    @CsvSource({
        // sessions, percent, points; the multipliers are 1.332, .809, 1.386, 1.986, .8 (its least) and .879
        "60, 1.4308875541499866, 58.79516960002295",
        "61, 0.9181517786518572, 38.10329881405207",
        "62, 1.4766397183487192, 60.261666905811225",
        "64, 2.0503348285787903, 85.35543891373504",
        "66, 0.923857706635313,  38.20151616937019",
        "80, 1.0133240012048246, 42.144145210108654"
    })
    void isWhatPythonSays(int sessions, double percent, double points) {
        ExpectedMove move = ExpectedMove.after(history(sessions)).orElseThrow();

        assertThat(move.definition()).isEqualTo(Definition.EDR);
        assertThat(move.percent()).isCloseTo(percent, within(1e-12));
        assertThat(move.points()).isCloseTo(points, within(1e-10));
    }

    /** Day 69 of 70 at a VIX of 60: its score is 7.50, the multiplier 2 and no more. */
    @Test
    void theMultiplierIsTwoAtMost() {
        ExpectedMove move = ExpectedMove.after(changed(70, 69, day -> with(day, Series.VIX_CLOSE, 60)))
                .orElseThrow();

        assertThat(move.percent()).isCloseTo(2.2521992165076425, within(1e-12));
        assertThat(move.points()).isCloseTo(91.86720604134675, within(1e-10));
    }

    /** 15.3/17.1 sixty times is no exact mean of itself; .65·14/√252 on an index that stands at 4000. */
    @Test
    void whatDoesNotVaryHasNoScore() {
        List<MarketDay> days = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            days.add(day(i, 4000, 15.3, 17.1, 14));
        }
        ExpectedMove move = ExpectedMove.after(new MarketHistory(days)).orElseThrow();

        assertThat(move.definition()).isEqualTo(Definition.EDR);
        assertThat(move.percent()).isCloseTo(0.5732461173973279, within(1e-12));
        assertThat(move.points()).isCloseTo(22.929844695893117, within(1e-10));
    }

    /** 1.026·VIX/√252 of day 79, whose VIX is 16.75 and whose index stands at 4159. */
    @ParameterizedTest
    @CsvSource({"79, VIX9D", "79, VIX3M", "20, VIX3M", "20, VIX_CLOSE"})
    void theVixAloneStandsInForWhatIsMissing(int day, Series missing) {
        ExpectedMove move = ExpectedMove.after(changed(80, day, known -> known.without(missing)))
                .orElseThrow();

        assertThat(move.definition()).isEqualTo(Definition.EDR0);
        assertThat(move.percent()).isCloseTo(1.0825847418166792, within(1e-12));
        assertThat(move.points()).isCloseTo(45.02469941215569, within(1e-10));
    }

    /** Day 19 is the 61st from the end, and day 20's VIX9D asks nothing of a session that is over. */
    @ParameterizedTest
    @CsvSource({"19, VIX3M", "19, VIX_CLOSE", "20, VIX9D"})
    void whatLiesOutsideTheWindowsIsNotNeeded(int day, Series missing) {
        assertThat(ExpectedMove.after(changed(80, day, known -> known.without(missing))))
                .isEqualTo(ExpectedMove.after(history(80)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 59})
    void beforeSixtySessionsTheVixAloneIsRead(int sessions) {
        assertThat(ExpectedMove.after(history(sessions)).orElseThrow().definition())
                .isEqualTo(Definition.EDR0);
    }

    /** VIX 17.95: the 1.16 % that the published rule prints. */
    @Test
    void theFactorIsThatOfThePublishedExample() {
        ExpectedMove move = ExpectedMove.after(new MarketHistory(List.of(day(0, 4000, 17.95, 17, 14))))
                .orElseThrow();

        assertThat(move.percent()).isCloseTo(1.16, within(0.005));
        assertThat(move.points()).isCloseTo(46.40572206712689, within(1e-10));
    }

    @Test
    void withoutVixOrSessionThereIsNone() {
        assertThat(ExpectedMove.after(MarketHistory.empty())).isEmpty();
        assertThat(ExpectedMove.after(changed(80, 79, day -> day.without(Series.VIX_CLOSE))))
                .isEmpty();
    }

    /** A row that only carries values is no session: neither the last one, nor one of the sixty. */
    @Test
    void rowsWithoutACloseAreOver() {
        List<MarketDay> days = new ArrayList<>(history(80).days());
        days.add(MarketDay.on(FIRST.plusDays(80)).with(Series.VIX_CLOSE, 40).build());

        assertThat(ExpectedMove.after(new MarketHistory(days))).isEqualTo(ExpectedMove.after(history(80)));
    }

    @Test
    void aMoveIsANumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExpectedMove(Double.NaN, 1, Definition.EDR))
                .withMessageContaining("NaN");
    }

    private static MarketHistory history(int sessions) {
        return changed(sessions, -1, day -> day);
    }

    /** A history with one of its days made anew. */
    private static MarketHistory changed(int sessions, int which, UnaryOperator<MarketDay> change) {
        List<MarketDay> days = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            MarketDay day = day(
                    i,
                    4000 + 10 * ((i * 37) % 11) + i,
                    15 + (i * 7) % 13 / 4.0,
                    17 + (i * 5) % 9 / 8.0,
                    14 + (i * 3) % 7 / 2.0);
            days.add(i == which ? change.apply(day) : day);
        }
        return new MarketHistory(days);
    }

    private static MarketDay day(int i, double spx, double vix, double threeMonths, double nineDays) {
        return MarketDay.on(FIRST.plusDays(i))
                .with(Series.SPX_CLOSE, spx)
                .with(Series.VIX_CLOSE, vix)
                .with(Series.VIX3M, threeMonths)
                .with(Series.VIX9D, nineDays)
                .build();
    }

    private static MarketDay with(MarketDay day, Series series, double value) {
        return day.mergedWith(MarketDay.on(day.date()).with(series, value).build());
    }
}
