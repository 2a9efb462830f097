package org.alvh.gateway.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.gateway.view.StripView;
import org.alvh.gateway.view.StripView.FutureView;
import org.alvh.gateway.view.StripView.LevelView;
import org.alvh.gateway.view.StripView.Slope;
import org.alvh.proto.marketdata.v1.GetLevelsResponse;
import org.alvh.proto.marketdata.v1.SessionLevels;
import org.junit.jupiter.api.Test;

/** Levels beside those of the session before, where there are any. */
class LevelsViewWireTest {

    @Test
    void withoutASessionThereIsNoStrip() {
        assertThat(LevelsViewWire.strip(GetLevelsResponse.getDefaultInstance())).isEmpty();
    }

    @Test
    void aFirstSessionHasChangedFromNothing() {
        StripView strip = strip(session("2026-07-30", 7_437));
        assertThat(strip.spx()).isEqualTo(unchanged(7_437));
        assertThat(strip.vix()).isEmpty();
        assertThat(strip.ratio()).isEmpty();
        assertThat(strip.slope()).isEmpty();
        assertThat(strip.expectedMove()).isEmpty();
    }

    @Test
    void aChangeIsFreeOfBinaryNoise() {
        StripView strip = strip(
                session("2026-07-29", 7_400).toBuilder().setVix(20.66).build(),
                session("2026-07-30", 7_437).toBuilder().setVix(17.09).build());
        assertThat(strip.vix().orElseThrow().change()).hasValue(-3.57);
    }

    /** On the morning of 22 July the first future becomes the second: the levels are those of two contracts. */
    @Test
    void aFutureIsNotComparedWithTheOneBeforeIt() {
        StripView strip = strip(
                session("2026-07-21", 7_400).toBuilder()
                        .setVx1(17.5)
                        .setVx1Expiry("2026-07-22")
                        .build(),
                session("2026-07-22", 7_437).toBuilder()
                        .setVx1(19.5)
                        .setVx1Expiry("2026-08-19")
                        .build());
        assertThat(strip.vx1()).contains(new FutureView(unchanged(19.5), Optional.of(LocalDate.of(2026, 8, 19))));
    }

    @Test
    void aRatioOfOneAndMoreIsBackwardation() {
        assertThat(strip(termStructure(19.99, 20)).slope()).contains(Slope.CONTANGO);
        assertThat(strip(termStructure(20, 20)).slope()).contains(Slope.BACKWARDATION);
        assertThat(strip(termStructure(25, 20)).ratio()).hasValue(1.25);
    }

    private static SessionLevels termStructure(double vix, double vix3m) {
        return session("2026-07-30", 7_437).toBuilder()
                .setVix(vix)
                .setVix3M(vix3m)
                .build();
    }

    private static SessionLevels session(String date, double spx) {
        return SessionLevels.newBuilder().setSession(date).setSpx(spx).build();
    }

    private static LevelView unchanged(double value) {
        return new LevelView(value, OptionalDouble.empty(), OptionalDouble.empty());
    }

    private static StripView strip(SessionLevels... sessions) {
        GetLevelsResponse.Builder response = GetLevelsResponse.newBuilder();
        for (SessionLevels session : sessions) {
            response.addSessions(session);
        }
        return LevelsViewWire.strip(response.build()).orElseThrow();
    }
}
