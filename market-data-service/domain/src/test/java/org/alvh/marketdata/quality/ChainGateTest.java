package org.alvh.marketdata.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.quant.instrument.PutCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule on invented chains that break it and nothing else. */
class ChainGateTest {

    @Test
    void aGoodChainIsAccepted() {
        assertThat(judged(Chains.good())).isEmpty();
        assertThat(Verdicts.none().standing(new Subject.OfChain("SPXW", Chains.SESSION)))
                .isEqualTo(Standing.ACCEPTED);
    }

    @Test
    void aGoodChainWithoutAnUnderlyingIsAccepted() {
        assertThat(judged(Chains.changed(Chains.good(), 100, Chains::withoutUnderlying)))
                .isEmpty();
    }

    /** Bids are taken from the lowest strikes up, so that what is near the money keeps its price. */
    @ParameterizedTest
    @CsvSource({"45, -", "50, ZERO_BIDS:WARN", "65, ZERO_BIDS:REJECT"})
    void optionsWithoutABid(int percent, String expected) {
        List<ChainRow> rows = Chains.good();
        int without = rows.size() * percent / 100;
        List<ChainRow> byDistance = rows.stream()
                .sorted((a, b) -> Double.compare(
                        Math.abs(b.series().strike() - Chains.INDEX),
                        Math.abs(a.series().strike() - Chains.INDEX)))
                .toList();
        List<ChainRow> changed = new ArrayList<>();
        for (ChainRow row : byDistance) {
            changed.add(
                    changed.size() < without ? Chains.quoted(row, 0, row.sides().ask()) : row);
        }

        assertThat(judged(changed)).isEqualTo(list(expected));
    }

    @Test
    void crossedQuotes() {
        List<ChainRow> one = new ArrayList<>(Chains.good());
        one.set(0, crossed(one.getFirst()));

        assertThat(judged(one)).containsExactly("CROSSED:WARN");
        assertThat(judged(Chains.changed(Chains.good(), 1, ChainGateTest::crossed)))
                .containsExactly("CROSSED:REJECT");
    }

    @Test
    void aBidWithoutAnAskIsNotCrossed() {
        List<ChainRow> rows = new ArrayList<>(Chains.good());
        rows.set(0, Chains.quoted(rows.getFirst(), .05, 0));

        assertThat(judged(rows)).isEmpty();
    }

    @Test
    void quotesOfAnotherDay() {
        QuotedChain chain = QuotedChain.of("SPXW", LocalDate.of(2024, 5, 8), Chains.good());

        assertThat(QualityGate.judge(chain).all()).singleElement().satisfies(verdict -> {
            assertThat(verdict.rule()).isEqualTo(QualityRule.OTHER_DAY);
            assertThat(verdict.reason()).isEqualTo("quotes of 2024-05-07 stand for 2024-05-08");
            assertThat(verdict.measured()).isEqualTo(new Verdict.Measured(1, 0));
        });
    }

    @ParameterizedTest
    @CsvSource({"0, -", "10, -", "40, UNCHANGED_QUOTES:WARN", "100, UNCHANGED_QUOTES:REJECT"})
    void quotesOfTheSessionBefore(int percent, String expected) {
        List<ChainRow> before = Chains.changed(Chains.good(), 100 - percent, row -> Chains.moved(row, 1));

        Verdicts verdicts = QualityGate.judge(new QuotedChain("SPXW", Chains.SESSION, Chains.good(), before));

        assertThat(names(verdicts)).isEqualTo(list(expected));
    }

    /** Without prices C − P + K is K: 25 points from strike to strike on an index of 4000. */
    @Test
    void callsAndPutsWithoutPricesBreakParity() {
        List<ChainRow> rows = Chains.changed(Chains.good(), 100, row -> Chains.quoted(row, 0, 0));

        Verdicts verdicts = QualityGate.judge(QuotedChain.of("SPXW", Chains.SESSION, rows));

        assertThat(names(verdicts)).containsExactly("ZERO_BIDS:REJECT", "PARITY:REJECT", "PARITY_STRIKES:REJECT");
        assertThat(verdicts.on(Chains.SESSION).get(1).reason())
                .isEqualTo("calls and puts near the money disagree on the forward by 312.5 basis points of 4000");
    }

    /** A forward that is off by the same amount everywhere is another forward, not a broken one. */
    @Test
    void anotherForwardIsNoBreak() {
        List<ChainRow> rows = Chains.changed(
                Chains.good(), 100, row -> row.series().right() == PutCall.CALL ? Chains.moved(row, 20) : row);

        assertThat(judged(rows)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 3.9, -", "1, 4.1, PARITY_STRIKES:WARN", "1, 3.9, -", "3, 4.1, PARITY_STRIKES:REJECT"})
    void singleStrikesOffTheForward(int strikes, double points, String expected) {
        List<ChainRow> rows = Chains.changed(
                Chains.good(),
                100,
                row -> row.series().right() == PutCall.CALL
                                && row.series().strike() >= 4000
                                && row.series().strike() < 4000 + 25 * strikes
                        ? Chains.moved(row, points)
                        : row);

        assertThat(judged(rows)).isEqualTo(list(expected));
    }

    @Test
    void fewStrikesAndNearStrikesOnly() {
        assertThat(judged(Chains.rows(3700, 4250))).isEmpty();
        assertThat(judged(Chains.rows(3900, 4450))).containsExactly("NEAR_STRIKES_ONLY:REJECT");
        assertThat(judged(Chains.rows(3775, 4225))).containsExactly("FEW_STRIKES:REJECT");
        assertThat(judged(Chains.rows(3950, 4050))).containsExactly("FEW_STRIKES:REJECT", "NEAR_STRIKES_ONLY:REJECT");
    }

    @Test
    void optionsThatAreThereTwice() {
        List<ChainRow> again = new ArrayList<>(Chains.good());
        again.add(again.getFirst());
        List<ChainRow> otherwise = new ArrayList<>(Chains.good());
        otherwise.add(Chains.moved(otherwise.getFirst(), 1));

        assertThat(judged(again)).containsExactly("REPEATED:WARN");
        assertThat(judged(otherwise)).containsExactly("CONTRADICTED:REJECT");
    }

    @Test
    void aChainIsOfOneRoot() {
        assertThatThrownBy(() -> QuotedChain.of("SPX", Chains.SESSION, Chains.good()))
                .hasMessageContaining("a chain is of one root, not SPX and ");
        assertThatThrownBy(() -> QuotedChain.of("SPX", Chains.SESSION, List.of()))
                .hasMessageContaining("SPX of 2024-05-07 has none");
    }

    private static ChainRow crossed(ChainRow row) {
        return Chains.quoted(row, row.sides().ask() + .10, row.sides().ask());
    }

    private static List<String> judged(List<ChainRow> rows) {
        return names(QualityGate.judge(QuotedChain.of("SPXW", Chains.SESSION, rows)));
    }

    private static List<String> names(Verdicts verdicts) {
        return verdicts.all().stream()
                .map(verdict -> verdict.rule() + ":" + verdict.severity())
                .toList();
    }

    private static List<String> list(String expected) {
        return expected.equals("-") ? List.of() : List.of(expected);
    }
}
