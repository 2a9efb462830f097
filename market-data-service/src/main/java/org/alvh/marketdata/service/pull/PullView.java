package org.alvh.marketdata.service.pull;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alvh.marketdata.pull.PullState;

/** Where the sources that are pulled stand, for whoever asks. */
@ApplicationScoped
public class PullView {

    private final PullConfig config;
    private final Puller puller;
    private final PullStateRows states;

    PullView(PullConfig config, Puller puller, PullStateRows states) {
        this.config = config;
        this.puller = puller;
        this.states = states;
    }

    /**
     * One source.
     *
     * @param host of its URL; the rest of it may hold a key and is told nobody
     * @param expected the date that its file should reach by now
     */
    public record Line(String vendor, String host, LocalDate expected, PullState state) {

        public PullState.Standing standing() {
            return state.standing(expected);
        }
    }

    public boolean enabled() {
        return config.enabled();
    }

    /** All that are switched on, by name. */
    public List<Line> lines(Instant now) {
        if (puller.sources().isEmpty()) {
            return List.of();
        }
        Map<String, PullState> known = new TreeMap<>();
        states.all().forEach(state -> known.put(state.source(), state));
        List<Line> lines = new ArrayList<>();
        PullSources.byName(puller.sources()).forEach((name, source) -> {
            URI url = source.urlAt(now);
            PullState state = known.computeIfAbsent(name, PullRound::unknown);
            lines.add(new Line(source.vendor(), url.getHost(), source.schedule().expectedLast(now), state));
        });
        return lines;
    }
}
