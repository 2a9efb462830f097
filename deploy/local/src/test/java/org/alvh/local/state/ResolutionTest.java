package org.alvh.local.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.WrongQuestion;
import org.alvh.local.part.PortPlan;
import org.alvh.local.part.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A state is one market's; who asks for another is refused, who asks for more gets it. */
class ResolutionTest {

    @TempDir
    private Path scratch;

    private Project project = new Project(Path.of(""));

    @BeforeEach
    void inAProjectOfItsOwn() {
        project = new Project(scratch);
    }

    @Test
    void whatIsNotSaidIsTheSampleWithoutEnd() {
        Resolution made = Resolution.of(project, Asked.sample());

        assertThat(made.state().path()).isEqualTo(scratch.resolve(".alvh/sim-1-7"));
        assertThat(made.settings().sessions()).isZero();
        assertThat(made.settings().pace()).isEqualTo(new Pace(1));
        assertThat(made.settings().ports()).isEqualTo(new PortPlan(8080));
        assertThat(made.settings().books())
                .extracting(book ->
                        book.account() + " " + book.mandate().name() + " " + book.hedgeName() + " " + book.capital())
                .containsExactly(
                        "north.core SEED45 LADDER 1000000.00",
                        "north.bare SEED45 NONE 1000000.00",
                        "south.core SEED45 LADDER 2000000.00");
    }

    @Test
    void aStateIsReadBackAsItWasMade() {
        Asked asked = new Asked(
                Optional.of(scratch.resolve("own")),
                Optional.of("sample"),
                Optional.of(Long.MIN_VALUE),
                Optional.of(LocalDate.of(2023, 5, 6)),
                Optional.of(60),
                Optional.of(new Pace(0)),
                Optional.of("STATIC45"),
                Optional.of("LADDER"),
                Optional.of(9_000));

        Resolution made = Resolution.of(project, asked);

        assertThat(new StateFolder(scratch.resolve("own")).settings()).contains(made.settings());
        assertThat(Resolution.of(project, asked).settings()).isEqualTo(made.settings());
    }

    @Test
    void sessionsMayBeRaised() {
        Resolution.of(project, playing(60));

        assertThat(Resolution.of(project, playing(61)).settings().sessions()).isEqualTo(61);
        assertThat(Resolution.of(project, Asked.sample()).settings().sessions()).isEqualTo(60);
    }

    @Test
    void sessionsMayNotBeLowered() {
        Resolution.of(project, playing(60));

        refused(playing(59), "--sessions 60, which can only be raised, not --sessions 59");
    }

    @Test
    void aMarketWithoutEndGetsNone() {
        Resolution.of(project, Asked.sample());

        refused(playing(60), "a market that plays without end, not --sessions 60");
    }

    @Test
    void anotherSeedIsRefused() {
        Path state = Resolution.of(project, Asked.sample()).state().path();
        Asked other = asked(Optional.of(state), Optional.of(8L), Optional.empty(), Optional.empty());

        refused(other, "market sim-1-7, not market sim-1-8");
    }

    @Test
    void anotherFirstDateIsRefused() {
        Resolution.of(project, Asked.sample());
        LocalDate date = LocalDate.of(2024, 1, 2);

        refused(
                asked(Optional.empty(), Optional.empty(), Optional.of(date), Optional.empty()),
                "the market's first session, not --from 2024-01-02");
    }

    @Test
    void anotherMandateIsRefusedAndTheSameOneIsNot() {
        Resolution made = Resolution.of(project, Asked.sample());

        refused(
                asked(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("STATIC45")),
                "the accounts that it has, not another --mandate or --hedge");
        assertThat(Resolution.of(
                                project,
                                asked(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("SEED45")))
                        .settings())
                .isEqualTo(made.settings());
    }

    @Test
    void aFolderOfSomethingElseIsNoState() throws IOException {
        Path other = Files.createDirectories(scratch.resolve("other"));
        Files.writeString(other.resolve("letter.txt"), "dear");

        assertThatThrownBy(() -> Resolution.of(project, Asked.sample().in(other)))
                .isInstanceOf(NoAnswer.class)
                .hasMessage(other + " holds files but no platform.json, so it is no state of the platform: delete it,"
                        + " or name another folder with --state");
    }

    @Test
    void aDamagedStateIsOneLine() throws IOException {
        Path state = Resolution.of(project, Asked.sample()).state().path();
        Files.writeString(state.resolve("platform.json"), "{\"version\": 1, ");

        assertThatThrownBy(() -> Resolution.of(project, Asked.sample()))
                .isInstanceOf(NoAnswer.class)
                .hasMessageStartingWith(state.resolve("platform.json") + " is damaged (line 1, column ");
    }

    private void refused(Asked asked, String why) {
        assertThatThrownBy(() -> Resolution.of(project, asked))
                .isInstanceOf(WrongQuestion.class)
                .hasMessage("the state in " + scratch.resolve(".alvh/sim-1-7") + " has " + why
                        + ": leave the option out to go on with it, or name another folder with --state");
    }

    private static Asked playing(int sessions) {
        return Asked.sample().playing(sessions, Pace.STANDARD);
    }

    private static Asked asked(
            Optional<Path> state, Optional<Long> seed, Optional<LocalDate> from, Optional<String> mandate) {
        return new Asked(
                state,
                Optional.empty(),
                seed,
                from,
                Optional.empty(),
                Optional.empty(),
                mandate,
                Optional.empty(),
                Optional.empty());
    }
}
