package org.alvh.strategy.service;

import io.grpc.StatusRuntimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.alvh.chassis.failure.EnvironmentFailure;
import org.alvh.proto.marketdata.v1.GetLevelsRequest;
import org.alvh.proto.marketdata.v1.GetLevelsResponse;

/** How far each market is expected to move after a session, asked of market-data once a session. */
class ExpectedMoves {

    /** Sessions kept; the one that nobody has asked for longest goes first. */
    static final int MOST_SESSIONS = 256;

    private record Key(String market, LocalDate session) {}

    private final Function<GetLevelsRequest, GetLevelsResponse> levels;
    private final Map<Key, OptionalDouble> known = new LinkedHashMap<>(MOST_SESSIONS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, OptionalDouble> eldest) {
            return size() > MOST_SESSIONS;
        }
    };

    /**
     * Made once for all markets.
     *
     * @param levels {@code GetLevels} of market-data, which fails as its stub does
     */
    ExpectedMoves(Function<GetLevelsRequest, GetLevelsResponse> levels) {
        this.levels = levels;
    }

    /** In index points; empty where it is not known, or market-data does not answer now. */
    OptionalDouble after(String market, LocalDate session) {
        Key key = new Key(market, session);
        synchronized (known) {
            OptionalDouble earlier = known.get(key);
            if (earlier != null) {
                return earlier;
            }
        }
        try {
            OptionalDouble asked = ask(key);
            synchronized (known) {
                known.put(key, asked);
            }
            return asked;
        } catch (StatusRuntimeException | EnvironmentFailure unreachable) {
            return OptionalDouble.empty();
        }
    }

    private OptionalDouble ask(Key key) {
        GetLevelsResponse answer = levels.apply(GetLevelsRequest.newBuilder()
                .setMarket(key.market())
                .setUntil(key.session().toString())
                .setSessions(1)
                .build());
        return answer.hasExpectedMove()
                ? OptionalDouble.of(answer.getExpectedMove().getPoints())
                : OptionalDouble.empty();
    }
}
