package org.alvh.strategy.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalDouble;
import org.alvh.chassis.failure.EnvironmentFailure;
import org.alvh.proto.marketdata.v1.ExpectedMove;
import org.alvh.proto.marketdata.v1.GetLevelsRequest;
import org.alvh.proto.marketdata.v1.GetLevelsResponse;
import org.junit.jupiter.api.Test;

/** Market-data is asked once a session, and again only where it did not answer. */
class ExpectedMovesTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 8);

    private final List<GetLevelsRequest> asked = new ArrayList<>();
    private final Deque<RuntimeException> failures = new ArrayDeque<>();
    private GetLevelsResponse answer = points(47.5);
    private final ExpectedMoves moves = new ExpectedMoves(request -> {
        asked.add(request);
        if (!failures.isEmpty()) {
            throw failures.pop();
        }
        return answer;
    });

    private static GetLevelsResponse points(double points) {
        return GetLevelsResponse.newBuilder()
                .setExpectedMove(ExpectedMove.newBuilder().setPoints(points))
                .build();
    }

    @Test
    void aSessionIsAskedForOnce() {
        assertThat(moves.after("sim-1-7", MONDAY)).hasValue(47.5);
        answer = points(48);
        assertThat(moves.after("sim-1-7", MONDAY)).hasValue(47.5);
        assertThat(moves.after("sim-1-8", MONDAY)).hasValue(48);
        assertThat(moves.after("sim-1-7", MONDAY.plusDays(1))).hasValue(48);
        assertThat(asked)
                .extracting(GetLevelsRequest::getMarket, GetLevelsRequest::getUntil, GetLevelsRequest::getSessions)
                .extracting(Object::toString)
                .containsExactly(
                        "(\"sim-1-7\", \"2024-01-08\", 1)",
                        "(\"sim-1-8\", \"2024-01-08\", 1)",
                        "(\"sim-1-7\", \"2024-01-09\", 1)");
    }

    @Test
    void thatNoneIsKnownIsAnAnswer() {
        answer = GetLevelsResponse.getDefaultInstance();
        assertThat(moves.after("sim-1-7", MONDAY)).isEmpty();
        answer = points(48);
        assertThat(moves.after("sim-1-7", MONDAY)).isEmpty();
    }

    @Test
    void whoDoesNotAnswerIsAskedAgain() {
        failures.add(Status.DEADLINE_EXCEEDED.asRuntimeException());
        failures.add(new EnvironmentFailure("no token"));
        assertThat(moves.after("sim-1-7", MONDAY)).isEmpty();
        assertThat(moves.after("sim-1-7", MONDAY)).isEmpty();
        assertThat(moves.after("sim-1-7", MONDAY)).isEqualTo(OptionalDouble.of(47.5));
    }

    @Test
    void noMoreSessionsAreKeptThanAllowed() {
        for (int i = 0; i <= ExpectedMoves.MOST_SESSIONS; i++) {
            moves.after("sim-1-7", MONDAY.plusDays(i));
        }
        moves.after("sim-1-7", MONDAY.plusDays(ExpectedMoves.MOST_SESSIONS));
        assertThat(asked).hasSize(ExpectedMoves.MOST_SESSIONS + 1);
        moves.after("sim-1-7", MONDAY);
        assertThat(asked).hasSize(ExpectedMoves.MOST_SESSIONS + 2);
    }
}
