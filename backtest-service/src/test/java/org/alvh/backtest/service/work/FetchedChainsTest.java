package org.alvh.backtest.service.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.ChainText;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.marketdata.quality.Severity;
import org.alvh.proto.marketdata.v1.QualityVerdict;
import org.alvh.proto.marketdata.v1.RecordedChain;
import org.alvh.proto.marketdata.v1.VerdictSeverity;
import org.alvh.quant.instrument.PutCall;
import org.junit.jupiter.api.Test;

/** Chains are fetched once while they are needed, and believed only under their name. */
class FetchedChainsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 4);

    private final List<LocalDate> asked = new ArrayList<>();

    @Test
    void aDayIsFetchedWhenItIsAskedForAndThenKeptForAWhile() {
        FetchedChains chains = new FetchedChains(listed(6), this::fetch);

        assertThat(asked).isEmpty();
        assertThat(chains.read(FIRST).expiries()).hasSize(1);
        assertThat(chains.read(FIRST).underlying()).hasValue(5_130.95);
        assertThat(asked).containsExactly(FIRST);
        IntStream.range(1, 6).forEach(day -> chains.read(FIRST.plusDays(day)));
        chains.read(FIRST);
        assertThat(asked).hasSize(7).endsWith(FIRST);
    }

    @Test
    void whatIsNotWhatWasListedIsRefused() {
        FetchedChains chains = new FetchedChains(listed(1), date -> List.of(row(date, 2.0)));

        assertThatThrownBy(() -> chains.read(FIRST))
                .hasMessageContaining("2024-03-04")
                .hasMessageContaining(ChainText.contentHash(fetch(FIRST)));
    }

    @Test
    void aDayThatIsNotListedIsRefused() {
        FetchedChains chains = new FetchedChains(listed(1), this::fetch);

        assertThatThrownBy(() -> chains.read(FIRST.plusDays(1))).hasMessageContaining("2024-03-05");
    }

    @Test
    void verdictsComeWithTheList() {
        RecordedChain judged = listed(1).getFirst().toBuilder()
                .addVerdicts(QualityVerdict.newBuilder()
                        .setDate("2024-03-04")
                        .setName("SPXW")
                        .setChain(true)
                        .setRule("ZERO_BIDS")
                        .setSeverity(VerdictSeverity.VERDICT_SEVERITY_REJECT)
                        .setReading(.9)
                        .setLimit(.6)
                        .setKnown("2024-03-04")
                        .setReason("9 of 10 options have no bid"))
                .build();

        assertThat(new FetchedChains(List.of(judged), this::fetch).verdicts().all())
                .singleElement()
                .satisfies(verdict -> {
                    assertThat(verdict.severity()).isEqualTo(Severity.REJECT);
                    assertThat(verdict.subject()).hasToString("OfChain[name=SPXW, date=2024-03-04]");
                });
    }

    private static List<RecordedChain> listed(int days) {
        return IntStream.range(0, days)
                .mapToObj(day -> RecordedChain.newBuilder()
                        .setDate(FIRST.plusDays(day).toString())
                        .setContentHash(ChainText.contentHash(List.of(row(FIRST.plusDays(day), 1.0))))
                        .setRows(1)
                        .build())
                .toList();
    }

    private List<ChainRow> fetch(LocalDate date) {
        asked.add(date);
        return List.of(row(date, 1.0));
    }

    private static ChainRow row(LocalDate date, double bid) {
        return new ChainRow(
                date,
                new OptionSeries("SPXW", LocalDate.of(2024, 6, 21), PutCall.PUT, 4_800),
                ChainRow.Sides.of(bid, 3),
                new ChainRow.Activity(OptionalDouble.empty(), OptionalLong.empty(), OptionalLong.empty()),
                new ChainRow.Marks(OptionalDouble.of(5_130.95), OptionalDouble.empty(), OptionalDouble.empty()),
                "cboe-option-eod");
    }
}
