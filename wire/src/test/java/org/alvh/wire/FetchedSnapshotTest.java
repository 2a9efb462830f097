package org.alvh.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.alvh.proto.marketdata.v1.ExpirySlice;
import org.alvh.proto.marketdata.v1.GetSnapshotResponse;
import org.alvh.proto.marketdata.v1.SnapshotHeader;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.OptionChain;
import org.alvh.quant.market.Quote;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.market.VixMarket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A fetched snapshot says what the original says, and refuses what it was not given. */
final class FetchedSnapshotTest {

    private static final OptionSeries UNQUOTED = new OptionSeries(OptionRoot.SPXW, SnapshotScene.SESSION);

    private static Snapshot fetched(Wanted wanted) {
        List<GetSnapshotResponse> responses =
                SnapshotScene.answer(wanted.request(SnapshotScene.MARKET.name(), SnapshotScene.ID.value()));
        return FetchedSnapshot.read(
                        responses.getFirst().getHeader(),
                        responses.stream()
                                .skip(1)
                                .map(GetSnapshotResponse::getSlice)
                                .toList())
                .snapshot();
    }

    private static final Wanted FAR_AND_VIX = new Wanted(38, SnapshotScene.LISTED_DAYS, true, Set.of(UNQUOTED));

    @Test
    void carriesTheHeader() {
        Snapshot original = SnapshotScene.snapshot();
        Snapshot fetched = fetched(FAR_AND_VIX);
        assertThat(fetched.market()).isEqualTo(original.market());
        assertThat(fetched.session()).isEqualTo(original.session());
        assertThat(fetched.id()).isEqualTo(original.id());
        assertThat(fetched.spot()).isEqualTo(original.spot());
        assertThat(fetched.previous()).isEqualTo(original.previous());
    }

    @Test
    void listsTheSameExpiriesUpToItsHorizon() {
        OptionChain original = SnapshotScene.snapshot().spx().orElseThrow();
        OptionChain fetched = fetched(FAR_AND_VIX).spx().orElseThrow();
        assertThat(fetched.expiries(20)).hasSize(1).isEqualTo(original.expiries(20));
        assertThat(fetched.expiries(SnapshotScene.LISTED_DAYS)).hasSize(2).isEqualTo(original.expiries(60));
        assertThatIllegalStateException()
                .isThrownBy(() -> fetched.expiries(SnapshotScene.LISTED_DAYS + 1))
                .withMessageContaining("61 days");
    }

    @Test
    void carriesASliceExactly() {
        var original = SnapshotScene.FAR_SLICE;
        var fetched = fetched(FAR_AND_VIX)
                .spx()
                .orElseThrow()
                .slice(OptionRoot.SPX, SnapshotScene.FAR)
                .orElseThrow();
        assertThat(fetched.days()).isEqualTo(original.days());
        assertThat(fetched.sessionsToLastTrade()).isEqualTo(original.sessionsToLastTrade());
        assertThat(fetched.years()).isEqualTo(original.years());
        assertThat(fetched.forward()).isEqualTo(original.forward());
        assertThat(fetched.discountFactor()).isEqualTo(original.discountFactor());
        assertThat(fetched.calibrated()).isTrue();
        assertThat(fetched.strikes()).containsExactly(4_900, 5_000);
        assertThat(fetched.quote(PutCall.PUT, 4_900)).contains(new Quote(2_505, 2_515));
        assertThat(fetched.quote(PutCall.PUT, 5_000)).contains(new Quote(0, 5));
        assertThat(fetched.quote(PutCall.CALL, 5_000)).contains(new Quote(18_000, 18_300));
        assertThat(fetched.quote(PutCall.CALL, 4_900)).isEmpty();
    }

    @Test
    void knowsEarlierStrikesWithoutListingThemAndRefusesOthers() {
        var slice = fetched(FAR_AND_VIX)
                .spx()
                .orElseThrow()
                .slice(OptionRoot.SPX, SnapshotScene.FAR)
                .orElseThrow();
        assertThat(slice.quote(PutCall.PUT, SnapshotScene.EARLIER_STRIKE)).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> slice.quote(PutCall.PUT, 4_901))
                .withMessageContaining("SPX 2024-04-19")
                .withMessageContaining("4901");
    }

    /** Of a recorded chain all is sent, so a strike that is not there is one that nobody quotes. */
    @Test
    void knowsThatACompleteSeriesQuotesNothingElse() {
        OptionSeries far = new OptionSeries(OptionRoot.SPX, SnapshotScene.FAR);
        ExpirySlice complete = SnapshotWire.quoted(far, Optional.of(SnapshotScene.FAR_SLICE), Optional.empty());
        SnapshotHeader header = SnapshotWire.header(SnapshotScene.snapshot(), SnapshotScene.LISTED_DAYS);

        var slice = FetchedSnapshot.read(header, List.of(complete))
                .snapshot()
                .spx()
                .orElseThrow()
                .slice(far.root(), far.expiry())
                .orElseThrow();

        assertThat(slice.quote(PutCall.PUT, 4_900)).contains(new Quote(2_505, 2_515));
        assertThat(slice.quote(PutCall.PUT, 4_901)).isEmpty();
    }

    @Test
    void tellsAnUnquotedSeriesFromOneThatWasNotFetched() {
        OptionChain chain = fetched(FAR_AND_VIX).spx().orElseThrow();
        assertThat(chain.slice(UNQUOTED.root(), UNQUOTED.expiry())).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> chain.slice(OptionRoot.SPXW, SnapshotScene.NEAR))
                .withMessageContaining("SPXW 2024-03-15");
    }

    @Test
    void carriesTheVixMarket() {
        VixMarket vix = fetched(FAR_AND_VIX).vix().orElseThrow();
        assertThat(vix.expiries(Integer.MAX_VALUE))
                .containsExactly(new OptionChain.ListedExpiry(OptionRoot.VIX, SnapshotScene.VIX_EXPIRY, true));
        assertThat(vix.optionsListed()).isTrue();
        assertThat(vix.futuresListed()).isTrue();
        assertThat(vix.miniFuturesListed()).isFalse();
        assertThat(vix.future(SnapshotScene.VIX_EXPIRY)).contains(new Quote(1_480, 1_485));
        assertThat(vix.futureMarkHundredths(SnapshotScene.VIX_EXPIRY)).contains(1_483L);
        assertThat(vix.slice(OptionRoot.VIX, SnapshotScene.VIX_EXPIRY)
                        .orElseThrow()
                        .calibrated())
                .isFalse();
    }

    @Test
    void saysWhyAChainIsAbsent() {
        SnapshotHeader header = SnapshotWire.header(SnapshotScene.snapshot(), SnapshotScene.LISTED_DAYS).toBuilder()
                .setVixAbsence("NO_VIX")
                .build();
        Snapshot snapshot = FetchedSnapshot.read(header, List.of()).snapshot();
        assertThat(snapshot.vix()).isEmpty();
        assertThat(snapshot.vixAbsence()).isEqualTo("NO_VIX");
    }

    static Stream<Arguments> brokenSlices() {
        return Stream.of(
                slice(slice -> slice.clearSeries(), "series is absent"),
                slice(
                        slice -> slice.getSeriesBuilder()
                                .setRoot(org.alvh.proto.common.v1.OptionRoot.OPTION_ROOT_UNSPECIFIED),
                        "option_root is 0"),
                slice(slice -> slice.setYears(0), "years is 0.0"),
                slice(slice -> slice.setForward(Double.NaN), "forward is NaN"),
                slice(slice -> slice.setDiscountFactor(-1), "discount_factor is -1.0"),
                slice(slice -> slice.setDays(0), "0 days"),
                slice(slice -> slice.setStrikes(1, 4_900), "strikes holds 4900.0 after 4900.0"),
                slice(slice -> slice.addStrikes(6_000), "puts of strikes are 2 bids and 2 asks, expected 3"),
                slice(slice -> slice.getQuotesBuilder().setPutBids(0, 9_999), "9999 / 2515 hundredths at 4900.0"),
                slice(slice -> slice.getQuotesBuilder().setCallBids(0, 1), "1 / 0 hundredths at 4900.0"),
                slice(slice -> slice.setEarlierStrikes(0, 5_000), "earlier_strikes holds 5000.0"),
                slice(slice -> slice.setFutureBidHundredths(1), "one side of future_bid_hundredths"));
    }

    private static Arguments slice(Consumer<ExpirySlice.Builder> change, String message) {
        return Arguments.of(change, message);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("brokenSlices")
    void refusesAMalformedSlice(Consumer<ExpirySlice.Builder> change, String message) {
        ExpirySlice.Builder broken = SnapshotWire.slice(
                new OptionSeries(OptionRoot.SPX, SnapshotScene.FAR),
                Optional.of(SnapshotScene.FAR_SLICE),
                new double[] {SnapshotScene.EARLIER_STRIKE},
                Optional.empty())
                .toBuilder();
        change.accept(broken);
        SnapshotHeader header = SnapshotWire.header(SnapshotScene.snapshot(), SnapshotScene.LISTED_DAYS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FetchedSnapshot.read(header, List.of(broken.build())))
                .withMessageContaining(message);
    }

    @Test
    void refusesDaysThatDoNotFitTheExpiry() {
        SnapshotHeader.Builder header =
                SnapshotWire.header(SnapshotScene.snapshot(), SnapshotScene.LISTED_DAYS).toBuilder();
        header.getSpxExpiriesBuilder(0).setDays(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FetchedSnapshot.read(header.build(), List.of()))
                .withMessageContaining("days is 3 for expiry 2024-03-15");
    }
}
