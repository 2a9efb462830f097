package org.alvh.gateway.stream;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alvh.gateway.edge.Problem;
import org.alvh.gateway.edge.Refusal;

/** The places of the streams that are open here: so many in all, and so many a person. */
final class StreamPlaces {

    private final int most;
    private final int mostOfAUser;
    private final Set<StreamPlace> taken = new LinkedHashSet<>();

    StreamPlaces(int most, int mostOfAUser) {
        this.most = most;
        this.mostOfAUser = mostOfAUser;
    }

    /**
     * Takes a place.
     *
     * @throws Refusal where there is none
     */
    synchronized StreamPlace take(String user, Runnable connection) {
        if (taken.size() >= most) {
            throw full("streams", taken.size(), most);
        }
        long ofUser = taken.stream().filter(each -> each.user().equals(user)).count();
        if (ofUser >= mostOfAUser) {
            throw full("streams of one user", ofUser, mostOfAUser);
        }
        StreamPlace place = new StreamPlace(user, connection);
        taken.add(place);
        return place;
    }

    private static Refusal full(String rule, long open, int most) {
        return new Refusal(
                Problem.of(429, "too-many-streams", "Too many streams", "As many are open as may be: close one first.")
                        .byRule(rule, Long.toString(open), Integer.toString(most)));
    }

    /** Gives a place back; a second time does nothing. */
    synchronized void free(StreamPlace place) {
        taken.remove(place);
    }

    synchronized List<StreamPlace> all() {
        return List.copyOf(taken);
    }

    synchronized int count() {
        return taken.size();
    }
}
