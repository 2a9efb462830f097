package org.alvh.marketdata.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.quality.Severity;
import org.alvh.marketdata.recorded.ChainArchive;
import org.alvh.marketdata.recorded.ExpiryChain;
import org.alvh.marketdata.recorded.MarketRecord;
import org.alvh.marketdata.recorded.QuoteColumns;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.MarketAssumptions;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.OptionChain;
import org.alvh.quant.market.Quote;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.market.VixMarket;
import org.alvh.quant.time.ExchangeCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotes where a chain is recorded, the model where none is, nothing where it was rejected. */
class RecordedSessionTest {

    private static final LocalDate MONDAY = Days.MONDAY;
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final LocalDate THIRD_FRIDAY = LocalDate.of(2024, 2, 16);
    private static final LocalDate FRIDAY = LocalDate.of(2024, 2, 23);

    /** Monthly VIX options of February 2024 settle 30 days before Friday 15 March. */
    private static final LocalDate VIX_MONTHLY = LocalDate.of(2024, 2, 14);

    private static final String NINE_OF_TEN = ": ZERO_BIDS, 9 of 10 options have no bid, 90 %";

    @Test
    void aDayIsQuotedModelledOrRefused() {
        ReplayedMarket market = market(new RecordedDays()
                .with(MONDAY, RecordedDays.index("SPXW", FRIDAY))
                .with(WEDNESDAY, RecordedDays.index("SPXW", FRIDAY))
                .rejected("SPXW", WEDNESDAY));

        OptionChain quoted = market.session(MONDAY).snapshot().spx().orElseThrow();
        assertThat(quoted.modelled()).isFalse();
        assertThat(quoted.slice(OptionRoot.SPXW, FRIDAY).orElseThrow().forward())
                .isCloseTo(5010, within(1e-9));
        assertThat(market.session(MONDAY).snapshot().spot()).isEqualTo(5000);
        assertThat(market.session(TUESDAY).snapshot().spx().orElseThrow().modelled())
                .isTrue();
        Snapshot refused = market.session(WEDNESDAY).snapshot();
        assertThat(refused.spx()).isEmpty();
        assertThat(refused.spxAbsence()).isEqualTo("REJECTED_CHAIN_SPXW" + NINE_OF_TEN);
        assertThat(refused.vix().orElseThrow().modelled()).isTrue();
    }

    /** 5013 stands on no grid; whoever bought it on Monday finds it on Tuesday, where the model prices the session. */
    @Test
    void aRecordedStrikeStillTradesOnAModelledSession() {
        ExpiryChain odd = new ExpiryChain(
                "SPXW",
                FRIDAY,
                new QuoteColumns(new double[] {5013}, new double[] {60}, new double[] {61}),
                QuoteColumns.none());
        ReplayedMarket market = market(new RecordedDays().with(MONDAY, odd));

        assertThat(market.session(TUESDAY).earlierStrikes(OptionRoot.SPXW, FRIDAY))
                .contains(5013);
        assertThat(market.session(TUESDAY).earlierStrikes(OptionRoot.SPXW, FRIDAY.plusDays(7)))
                .doesNotContain(5013);
    }

    /** A half point is no strike of the model's VIX options; on Tuesday it is one that was quoted. */
    @Test
    void soDoesARecordedStrikeOfTheVix() {
        ExpiryChain half = new ExpiryChain(
                "VIX",
                VIX_MONTHLY,
                new QuoteColumns(new double[] {16.5}, new double[] {.9}, new double[] {1}),
                QuoteColumns.none());
        ReplayedMarket market = market(new RecordedDays().with(MONDAY, half));

        assertThat(market.session(TUESDAY).earlierStrikes(OptionRoot.VIX, VIX_MONTHLY))
                .containsExactly(16.5);
        assertThat(market.session(MONDAY).earlierStrikes(OptionRoot.VIX, VIX_MONTHLY))
                .isEmpty();
    }

    @Test
    void whatIsListedIsWhatIsRecordedAndStillTrades() {
        ExpiryChain silent = new ExpiryChain(
                "SPXW",
                FRIDAY.plusDays(7),
                new QuoteColumns(new double[] {5000}, new double[] {0}, new double[] {0}),
                QuoteColumns.none());
        OptionChain chain = market(new RecordedDays()
                        .with(
                                MONDAY,
                                RecordedDays.index("NDX", FRIDAY),
                                RecordedDays.index("SPX", THIRD_FRIDAY),
                                RecordedDays.index("SPXW", MONDAY),
                                RecordedDays.index("SPXW", LocalDate.of(2024, 1, 15)),
                                RecordedDays.index("SPXW", THIRD_FRIDAY),
                                RecordedDays.index("SPXW", FRIDAY),
                                silent))
                .session(MONDAY)
                .snapshot()
                .spx()
                .orElseThrow();

        assertThat(chain.expiries(60))
                .extracting(listed -> listed.root() + " " + listed.expiry() + " " + listed.monthly())
                .containsExactly("SPXW 2024-02-16 true", "SPX 2024-02-16 true", "SPXW 2024-02-23 false");
        assertThat(chain.expiries(45)).hasSize(2);
        assertThat(chain.slice(OptionRoot.SPXW, MONDAY)).isEmpty();
        assertThat(chain.slice(OptionRoot.SPX, FRIDAY)).isEmpty();
        assertThat(chain.slice(OptionRoot.VIX, FRIDAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SPX,      SPXW 2024-02-16, -",
        "SPXW,     SPX 2024-02-16,  -",
        "SPX SPXW, -,               REJECTED_CHAIN_SPX; REJECTED_CHAIN_SPXW",
        "VIX,      SPXW 2024-02-16 SPX 2024-02-16, -"
    })
    void onlyRootsThatAreNotRejectedAreOffered(String rejected, String offered, String absence) {
        RecordedDays days = new RecordedDays()
                .with(MONDAY, RecordedDays.index("SPX", THIRD_FRIDAY), RecordedDays.index("SPXW", THIRD_FRIDAY));
        for (String root : rejected.split(" ", -1)) {
            days.rejected(root, MONDAY);
        }

        Snapshot snapshot = market(days).session(MONDAY).snapshot();

        List<String> expiries = new ArrayList<>();
        snapshot.spx()
                .ifPresent(chain ->
                        chain.expiries(60).forEach(listed -> expiries.add(listed.root() + " " + listed.expiry())));
        assertThat(String.join(" ", expiries)).isEqualTo(offered.equals("-") ? "" : offered);
        assertThat(snapshot.spxAbsence().replace(NINE_OF_TEN, "")).isEqualTo(absence.equals("-") ? "" : absence);
    }

    /** A warning refuses nothing, and a verdict that is known on the day after cannot refuse the day itself. */
    @ParameterizedTest
    @CsvSource({"WARN, 2024-01-08", "REJECT, 2024-01-09"})
    void whatDoesNotRejectOnTheDayLeavesTheChain(Severity severity, LocalDate known) {
        RecordedDays days = new RecordedDays()
                .with(MONDAY, RecordedDays.index("SPXW", FRIDAY))
                .judged("SPXW", MONDAY, severity, known);

        assertThat(market(days).session(MONDAY).snapshot().spx()).get().matches(chain -> !chain.modelled());
    }

    /** The 14 call is 1.50 to 1.60; futures are the model's, whose curve the day's levels make. */
    @Test
    void vixOptionsAreQuotedAndTheirFuturesAreNot() {
        ReplayedMarket modelled = market(new RecordedDays());
        VixMarket model = modelled.session(MONDAY).snapshot().vix().orElseThrow();
        ReplayedMarket market =
                market(new RecordedDays().with(MONDAY, RecordedDays.vix(VIX_MONTHLY), RecordedDays.vix(FRIDAY)));
        VixMarket vix = market.session(MONDAY).snapshot().vix().orElseThrow();

        assertThat(vix.modelled()).isFalse();
        assertThat(vix.optionsListed() && vix.futuresListed() && vix.miniFuturesListed())
                .isTrue();
        assertThat(vix.expiries(60))
                .extracting(listed -> listed.expiry() + " " + listed.monthly())
                .containsExactly("2024-02-14 true", "2024-02-23 false");
        assertThat(vix.slice(OptionRoot.VIX, VIX_MONTHLY).orElseThrow().forward())
                .isCloseTo(15, within(1e-9));
        assertThat(vix.slice(OptionRoot.VIX, VIX_MONTHLY).orElseThrow().quote(PutCall.CALL, 14))
                .hasValue(new Quote(150, 160));
        assertThat(vix.future(VIX_MONTHLY)).isPresent().isEqualTo(model.future(VIX_MONTHLY));
        assertThat(vix.futureMarkHundredths(VIX_MONTHLY)).isEqualTo(model.futureMarkHundredths(VIX_MONTHLY));
        assertThat(market.session(MONDAY).snapshot().spx().orElseThrow().modelled())
                .isTrue();
    }

    @Test
    void aRejectedVixChainIsNotReplacedByTheModel() {
        Snapshot snapshot = market(new RecordedDays()
                        .with(MONDAY, RecordedDays.index("SPXW", FRIDAY), RecordedDays.vix(VIX_MONTHLY))
                        .rejected("VIX", MONDAY))
                .session(MONDAY)
                .snapshot();

        assertThat(snapshot.vix()).isEmpty();
        assertThat(snapshot.vixAbsence()).isEqualTo("REJECTED_CHAIN_VIX" + NINE_OF_TEN);
        assertThat(snapshot.spx()).isPresent();
    }

    /** Quotes need no levels: without a VIX close there is a chain, and only the futures are missing. */
    @Test
    void quotesStandWithoutTheLevelsOfTheModel() {
        List<MarketDay> days =
                List.of(MarketDay.on(MONDAY).with(Series.SPX_CLOSE, 5000).build());
        ChainArchive chains =
                new RecordedDays().with(MONDAY, RecordedDays.index("SPXW", FRIDAY), RecordedDays.vix(VIX_MONTHLY));

        Snapshot snapshot = market(days, chains).session(MONDAY).snapshot();

        assertThat(snapshot.spx()).isPresent();
        VixMarket vix = snapshot.vix().orElseThrow();
        assertThat(vix.slice(OptionRoot.VIX, VIX_MONTHLY)).isPresent();
        assertThat(vix.future(VIX_MONTHLY)).isEmpty();
        assertThat(vix.futureMarkHundredths(VIX_MONTHLY)).isEmpty();
    }

    /** The limit of the VIX close is 150. */
    @Test
    void aRejectedLevelIsNamed() {
        List<MarketDay> days =
                List.of(session(MONDAY, 14).build(), session(TUESDAY, 250).build());

        Snapshot snapshot = market(days, ChainArchive.none()).session(TUESDAY).snapshot();

        String said = "REJECTED_VIX_CLOSE: IMPLAUSIBLE_LEVEL, vix_close 250 is above 150";
        assertThat(snapshot.spxAbsence()).isEqualTo(said);
        assertThat(snapshot.vixAbsence()).isEqualTo(said);
    }

    /** Six sessions of a SKEW of 20, where the least is 95. */
    @Test
    void aSeriesThatIsStaleBecauseItWasRejectedSaysSo() {
        List<MarketDay> days = new ArrayList<>();
        days.add(session(MONDAY, 14).with(Series.SKEW, 130).build());
        for (int i = 1; i <= 6; i++) {
            LocalDate date = ExchangeCalendar.newYork().plusSessions(MONDAY, i);
            days.add(session(date, 14).with(Series.SKEW, 20).build());
        }

        Snapshot snapshot =
                market(days, ChainArchive.none()).session(days.getLast().date()).snapshot();

        assertThat(snapshot.spxAbsence()).isEqualTo("REJECTED_SKEW: IMPLAUSIBLE_LEVEL, skew 20 is below 95");
        assertThat(snapshot.vix()).isPresent();
    }

    /** Later chains, and verdicts on them, change nothing earlier. */
    @Test
    void whatIsRecordedLaterChangesNothingEarlier() {
        RecordedDays first = new RecordedDays().with(MONDAY, RecordedDays.index("SPXW", FRIDAY));
        RecordedDays more = new RecordedDays()
                .with(MONDAY, RecordedDays.index("SPXW", FRIDAY))
                .with(WEDNESDAY, RecordedDays.index("SPXW", FRIDAY), RecordedDays.vix(VIX_MONTHLY))
                .judged("SPXW", MONDAY, Severity.REJECT, WEDNESDAY)
                .rejected("SPXW", WEDNESDAY);

        for (LocalDate date : List.of(MONDAY, TUESDAY)) {
            assertThat(told(market(more).session(date).snapshot()))
                    .isEqualTo(told(market(first).session(date).snapshot()));
        }
        assertThat(told(market(more).session(WEDNESDAY).snapshot()))
                .isNotEqualTo(told(market(first).session(WEDNESDAY).snapshot()));
    }

    private static String told(Snapshot snapshot) {
        StringBuilder told = new StringBuilder(snapshot.spxAbsence()).append(snapshot.vixAbsence());
        snapshot.spx()
                .ifPresent(chain -> chain.expiries(60)
                        .forEach(listed -> told.append(listed)
                                .append(chain.slice(listed.root(), listed.expiry())
                                        .map(slice -> slice.forward() + " " + slice.quote(PutCall.PUT, 4900))
                                        .orElse("none"))));
        snapshot.vix().ifPresent(vix -> told.append(vix.modelled()).append(vix.future(VIX_MONTHLY)));
        return told.toString();
    }

    private static MarketDay.Builder session(LocalDate date, double vix) {
        return MarketDay.on(date)
                .with(Series.SPX_CLOSE, 5000)
                .with(Series.VIX_CLOSE, vix)
                .with(Series.RF_3M, 5);
    }

    private static ReplayedMarket market(ChainArchive chains) {
        return market(
                List.of(
                        session(MONDAY, 14).build(),
                        session(TUESDAY, 14).build(),
                        session(WEDNESDAY, 14).build()),
                chains);
    }

    private static ReplayedMarket market(List<MarketDay> days, ChainArchive chains) {
        return new ReplayedMarket(
                MarketId.replayOf("0123456789abcdef"),
                new MarketRecord(new MarketHistory(days), chains),
                MarketAssumptions.standard());
    }
}
