package org.alvh.local.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.alvh.cli.NoAnswer;
import org.alvh.marketdata.simulation.SimulatedMarket;
import org.alvh.quant.market.MarketId;

/**
 * A market that a platform can be asked to play.
 *
 * @param seed of a simulated market
 * @param record of a replayed one
 */
record MarketChoice(MarketId market, OptionalLong seed, Optional<RecordedFolder> record) {

    private static final long DEFAULT_SEED = 7;

    static MarketChoice sample(Optional<Long> seed) {
        long drawn = seed.orElse(DEFAULT_SEED);
        return new MarketChoice(
                MarketId.simulated(SimulatedMarket.VERSION, drawn), OptionalLong.of(drawn), Optional.empty());
    }

    static MarketChoice recorded(RecordedFolder folder) {
        return new MarketChoice(folder.market(), OptionalLong.empty(), Optional.of(folder));
    }

    /** Stops where a history does not have the sessions that are to be played. */
    void requireSessions(Optional<LocalDate> from, Optional<Integer> sessions) {
        if (record.isEmpty()) {
            return;
        }
        List<LocalDate> all = record.get().history().sessions();
        if (all.isEmpty()) {
            throw new NoAnswer("the history holds no session: import a file with SPX closes");
        }
        LocalDate first = from.orElse(all.getFirst());
        long within = all.stream().filter(session -> !session.isBefore(first)).count();
        if (within == 0) {
            throw new NoAnswer("no session from " + first + " on: the history runs from " + all.getFirst() + " to "
                    + all.getLast());
        }
        if (sessions.filter(asked -> asked > within).isPresent()) {
            throw new NoAnswer("the history has " + within + " sessions from " + first + ", not " + sessions.get());
        }
    }
}
