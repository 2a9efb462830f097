package org.alvh.gateway.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.alvh.gateway.view.LevelsView.BarView;
import org.alvh.gateway.view.StripView;
import org.alvh.gateway.view.StripView.ExpectedMoveView;
import org.alvh.gateway.view.StripView.FutureView;
import org.alvh.gateway.view.StripView.LevelView;
import org.alvh.gateway.view.StripView.Slope;
import org.alvh.proto.marketdata.v1.GetLevelsResponse;
import org.alvh.proto.marketdata.v1.SessionLevels;

/** Closing levels, and the last of them beside those of the session before. */
final class LevelsViewWire {

    private static final double PERCENT = 100;

    private LevelsViewWire() {}

    static BarView bar(SessionLevels levels) {
        return new BarView(LocalDate.parse(levels.getSession()), levels.getSpx(), vix(levels));
    }

    static Optional<StripView> strip(GetLevelsResponse response) {
        List<SessionLevels> sessions = response.getSessionsList();
        if (sessions.isEmpty()) {
            return Optional.empty();
        }
        SessionLevels last = sessions.getLast();
        Change change = new Change(
                last, sessions.size() == 1 ? Optional.empty() : Optional.of(sessions.get(sessions.size() - 2)));
        OptionalDouble ratio = ratio(last);
        return Optional.of(new StripView(
                change.of(levels -> OptionalDouble.of(levels.getSpx())).orElseThrow(),
                change.of(LevelsViewWire::vix),
                change.of(levels -> Fields.number(levels.hasVix9D(), levels.getVix9D())),
                change.of(levels -> Fields.number(levels.hasVix3M(), levels.getVix3M())),
                ratio,
                slope(ratio),
                change.of(levels -> vx1(levels, last.getVx1Expiry()))
                        .map(level -> new FutureView(level, Fields.date(last.getVx1Expiry()))),
                expectedMove(response)));
    }

    private static OptionalDouble vix(SessionLevels levels) {
        return Fields.number(levels.hasVix(), levels.getVix());
    }

    /** Of one expiry: the future of another one, which came first the session before, is no base for a change. */
    private static OptionalDouble vx1(SessionLevels levels, String expiry) {
        return Fields.number(levels.hasVx1() && levels.getVx1Expiry().equals(expiry), levels.getVx1());
    }

    private static OptionalDouble ratio(SessionLevels levels) {
        return Fields.number(levels.hasVix() && levels.hasVix3M(), levels.getVix() / levels.getVix3M());
    }

    private static Optional<Slope> slope(OptionalDouble ratio) {
        if (ratio.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ratio.getAsDouble() < 1 ? Slope.CONTANGO : Slope.BACKWARDATION);
    }

    private static Optional<ExpectedMoveView> expectedMove(GetLevelsResponse response) {
        if (!response.hasExpectedMove()) {
            return Optional.empty();
        }
        var move = response.getExpectedMove();
        return Optional.of(new ExpectedMoveView(move.getPoints(), move.getPercent(), move.getDefinition()));
    }

    /** The levels of the last session and, where there is one, of the session before. */
    private record Change(SessionLevels last, Optional<SessionLevels> before) {

        /** A level that was published, with its change where it was published the session before too. */
        Optional<LevelView> of(Function<SessionLevels, OptionalDouble> level) {
            OptionalDouble now = level.apply(last);
            if (now.isEmpty()) {
                return Optional.empty();
            }
            double value = now.getAsDouble();
            OptionalDouble base = before.map(level).orElseGet(OptionalDouble::empty);
            if (base.isEmpty()) {
                return Optional.of(new LevelView(value, OptionalDouble.empty(), OptionalDouble.empty()));
            }
            double change = Fields.difference(value, base.getAsDouble());
            return Optional.of(new LevelView(
                    value, OptionalDouble.of(change), OptionalDouble.of(PERCENT * change / base.getAsDouble())));
        }
    }
}
