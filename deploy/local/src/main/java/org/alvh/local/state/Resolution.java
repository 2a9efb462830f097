package org.alvh.local.state;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.alvh.cli.WrongQuestion;
import org.alvh.cli.run.MandateArgument;
import org.alvh.engine.Mandate;
import org.alvh.local.part.PortPlan;
import org.alvh.local.part.Project;

/**
 * Which state a question means and what its platform shall be: a new state takes what was asked for, one that exists
 * goes on as it was made and refuses to become another.
 */
public record Resolution(StateFolder state, PlatformSettings settings) {

    public Resolution {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(settings, "settings");
    }

    /** Finds the state; a new one is made, with its settings and its copy of the history. */
    public static Resolution of(Project project, Asked asked) {
        Optional<StateFolder> named = asked.state().map(StateFolder::new);
        Optional<PlatformSettings> kept = named.flatMap(StateFolder::settings);
        if (kept.isPresent()) {
            return goOn(named.get(), kept.get(), asked);
        }
        MarketChoice choice = asked.data()
                .filter(data -> !data.equals(Asked.SAMPLE))
                .map(data -> MarketChoice.recorded(RecordedFolder.at(Path.of(data))))
                .orElseGet(() -> MarketChoice.sample(asked.seed()));
        StateFolder state = named.orElseGet(
                () -> new StateFolder(project.states().resolve(choice.market().name())));
        return state.settings()
                .map(existing -> goOn(state, existing, asked))
                .orElseGet(() -> made(state, choice, asked));
    }

    private static Resolution made(StateFolder state, MarketChoice choice, Asked asked) {
        choice.requireSessions(asked.from(), asked.sessions());
        PlatformSettings settings = new PlatformSettings(
                choice.market(),
                choice.seed(),
                asked.from(),
                asked.sessions().orElse(0),
                asked.pace().orElse(Pace.STANDARD),
                new PortPlan(asked.port().orElse(PortPlan.DEFAULT)),
                books(asked));
        state.requireRoom();
        choice.record().ifPresent(record -> record.copyTo(state.history()));
        state.save(settings);
        return new Resolution(state, settings);
    }

    private static List<DemoBook> books(Asked asked) {
        Optional<Mandate> mandate = asked.mandate().map(MandateArgument::read);
        return DemoBook.of(mandate, asked.hedge().map(MandateArgument::hedge));
    }

    private static Resolution goOn(StateFolder state, PlatformSettings kept, Asked asked) {
        refuseAnotherMarket(state, kept, asked);
        if (asked.from().isPresent() && !asked.from().equals(kept.from())) {
            throw another(
                    state,
                    "--from " + asked.from().get(),
                    kept.from().map(from -> "--from " + from).orElse("the market's first session"));
        }
        boolean books = asked.mandate().isPresent() || asked.hedge().isPresent();
        if (books && !books(asked).equals(kept.books())) {
            throw another(state, "another --mandate or --hedge", "the accounts that it has");
        }
        int sessions = sessions(state, kept, asked);
        copyOfHistory(state, kept, asked)
                .ifPresent(choice -> choice.requireSessions(kept.from(), Optional.of(sessions)));
        PlatformSettings settings = kept.playing(sessions, asked.pace().orElse(kept.pace()));
        return new Resolution(
                state, asked.port().map(PortPlan::new).map(settings::at).orElse(settings));
    }

    private static void refuseAnotherMarket(StateFolder state, PlatformSettings kept, Asked asked) {
        Optional<MarketChoice> choice = asked.data().isEmpty() && asked.seed().isPresent()
                ? Optional.of(MarketChoice.sample(asked.seed()))
                : asked.data()
                        .map(data -> data.equals(Asked.SAMPLE)
                                ? MarketChoice.sample(asked.seed().or(() -> seed(kept)))
                                : MarketChoice.recorded(RecordedFolder.at(Path.of(data))));
        if (choice.isPresent() && !choice.get().market().equals(kept.market())) {
            throw another(
                    state,
                    "market " + choice.get().market().name(),
                    "market " + kept.market().name());
        }
    }

    private static Optional<Long> seed(PlatformSettings kept) {
        return kept.seed().isPresent() ? Optional.of(kept.seed().getAsLong()) : Optional.empty();
    }

    private static int sessions(StateFolder state, PlatformSettings kept, Asked asked) {
        int sessions = asked.sessions().orElse(kept.sessions());
        boolean fewer = kept.sessions() == 0 ? sessions != 0 : sessions < kept.sessions();
        if (fewer) {
            throw another(
                    state,
                    "--sessions " + sessions,
                    kept.sessions() == 0
                            ? "a market that plays without end"
                            : "--sessions " + kept.sessions() + ", which can only be raised");
        }
        return sessions;
    }

    /** The history is looked at again only where more of it is asked for. */
    private static Optional<MarketChoice> copyOfHistory(StateFolder state, PlatformSettings kept, Asked asked) {
        return kept.seed().isPresent() || asked.sessions().isEmpty()
                ? Optional.empty()
                : RecordedFolder.find(state.history().path()).map(MarketChoice::recorded);
    }

    private static WrongQuestion another(StateFolder state, String asked, String kept) {
        return new WrongQuestion("the state in " + state.path() + " has " + kept + ", not " + asked
                + ": leave the option out to go on with it, or name another folder with --state");
    }
}
