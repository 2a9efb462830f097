package org.alvh.marketdata.service.pull;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.alvh.marketdata.service.pull.MisbehavingServer.cut;
import static org.alvh.marketdata.service.pull.MisbehavingServer.ok;
import static org.alvh.marketdata.service.pull.MisbehavingServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.pull.Backoff;
import org.alvh.marketdata.pull.Circuit;
import org.alvh.marketdata.pull.FileYield;
import org.alvh.marketdata.pull.PullFailure;
import org.alvh.marketdata.pull.PullSchedule;
import org.alvh.marketdata.pull.PullState;
import org.alvh.marketdata.pull.RedirectRule;
import org.alvh.marketdata.pull.Retries;
import org.alvh.marketdata.pull.UrlTemplate;
import org.alvh.quant.document.ContentHash;
import org.alvh.quant.time.ExchangeCalendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sources over days, against a server of our own; every moment is handed in. A file is ready at 19:00 UTC of its
 * session; it is Friday, so the session expected at noon is Wednesday's (Thursday was closed).
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PullRoundTest {

    private static final String TO_TUESDAY = "DATE,VALUE\n11/23/2026,90\n11/24/2026,91.5\n";
    private static final String TO_WEDNESDAY = TO_TUESDAY + "11/25/2026,92.25\n";
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-27T19:00:00Z");
    private static final Instant FAR = Instant.parse("2027-11-27T00:00:00Z");
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private final MisbehavingServer server = new MisbehavingServer();
    private final Fetch fetch = new Fetch(new Fetch.Limits(LIMIT, LIMIT, LIMIT, 100_000), "tests");
    private final MemoryStates states = new MemoryStates();
    private final Hosts hosts = new Hosts();
    private final List<PullOutcome> outcomes = new ArrayList<>();

    @AfterEach
    void end() {
        server.close();
        fetch.close();
    }

    @Test
    void aFileIsKeptUnderItsHashAndItsDaysAreLaid() throws IOException {
        server.then(ok(TO_WEDNESDAY, "ETag: \"v1\""));

        assertThat(look(NOON, source("VVIX"))).isEqualTo(EVENING);

        assertThat(taken("VVIX", TO_WEDNESDAY)).hasContent(TO_WEDNESDAY);
        assertThat(state().kept().orElseThrow().yield())
                .isEqualTo(new FileYield(3, 0, LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 25)));
        assertThat(state().standing(LocalDate.of(2026, 11, 25))).isEqualTo(PullState.Standing.FRESH);
        assertThat(days()).extracting(day -> day.require(Series.VVIX)).containsExactly(90.0, 91.5, 92.25);
        assertThat(folder.resolve("arriving/VVIX")).doesNotExist();
    }

    @Test
    void nothingIsAskedBeforeItIsDue() {
        server.then(ok(TO_WEDNESDAY));
        look(NOON, source("VVIX"));

        look(EVENING.minusMillis(1), source("VVIX"));

        assertThat(outcomes.getLast()).isEqualTo(new PullOutcome.NotAsked(EVENING));
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void theSecondTimeOnlyAChangeIsSent() {
        server.then(ok(TO_WEDNESDAY, "ETag: \"v1\"")).then(status("304 Not Modified"));
        look(NOON, source("VVIX"));

        look(EVENING, source("VVIX"));

        assertThat(server.requests().getLast()).contains("if-none-match: \"v1\"");
        // Friday's session is expected by now and did not come, so it is looked for again.
        assertThat(outcomes.getLast()).isEqualTo(new PullOutcome.Unchanged(EVENING.plus(Duration.ofMinutes(20))));
        assertThat(state().course().lastSuccess()).contains(EVENING);
    }

    @Test
    void aChangedFileTakesThePlaceAndTheOneBeforeIsKept() throws IOException {
        String toFriday = TO_WEDNESDAY + "11/27/2026,93\n";
        server.then(ok(TO_WEDNESDAY, "ETag: \"v1\"")).then(ok(toFriday, "ETag: \"v2\""));
        look(NOON, source("VVIX"));

        look(EVENING, source("VVIX"));

        assertThat(state().kept().orElseThrow().validators().etag()).isEqualTo("\"v2\"");
        assertThat(taken("VVIX", TO_WEDNESDAY)).exists();
        assertThat(days()).hasSize(4);
    }

    @Test
    void whereNoChangeIsToldTheContentTells() {
        server.then(ok(TO_WEDNESDAY)).then(ok(TO_WEDNESDAY, "ETag: \"v1\""));
        look(NOON, source("VVIX"));

        look(EVENING, source("VVIX"));

        assertThat(outcomes.getLast()).isInstanceOf(PullOutcome.Unchanged.class);
        assertThat(state().kept().orElseThrow().validators().etag()).isEqualTo("\"v1\"");
    }

    @Test
    void aFileThatIsGoneFromTheFolderComesWholeAgain() throws IOException {
        server.then(ok(TO_WEDNESDAY, "ETag: \"v1\"")).then(ok(TO_WEDNESDAY, "ETag: \"v1\""));
        look(NOON, source("VVIX"));
        Files.delete(taken("VVIX", TO_WEDNESDAY));

        look(EVENING, source("VVIX"));

        assertThat(server.requests().getLast()).doesNotContain("if-none-match");
        assertThat(taken("VVIX", TO_WEDNESDAY)).exists();
    }

    @Test
    void aWorseFileIsPutAsideAndTheLastGoodOneStands() throws IOException {
        server.then(ok(TO_WEDNESDAY, "ETag: \"v1\"")).then(ok(TO_TUESDAY, "ETag: \"v2\""));
        look(NOON, source("VVIX"));

        look(EVENING, source("VVIX"));

        assertThat(failure()).isEqualTo(PullFailure.OLDER_LAST_DATE);
        assertThat(state().kept().orElseThrow().contentHash()).isEqualTo(ContentHash.of(TO_WEDNESDAY));
        assertThat(state().kept().orElseThrow().validators().etag()).isEqualTo("\"v1\"");
        assertThat(folder.resolve("aside/VVIX").resolve(ContentHash.of(TO_TUESDAY)))
                .hasContent(TO_TUESDAY);
        assertThat(days()).hasSize(3);
    }

    @Test
    void aWorseFileIsTakenIfAPersonNamesIt() {
        server.then(ok(TO_WEDNESDAY)).then(ok(TO_TUESDAY));
        look(NOON, source("VVIX"));

        look(EVENING, source("VVIX", List.of(ContentHash.of(TO_TUESDAY))));

        assertThat(state().kept().orElseThrow().contentHash()).isEqualTo(ContentHash.of(TO_TUESDAY));
    }

    @Test
    void aFileThatEndsWithinARowIsCut() throws IOException {
        server.then(ok(TO_WEDNESDAY + "11/27/20"));

        look(NOON, source("VVIX"));

        assertThat(failure()).isEqualTo(PullFailure.TRUNCATED);
        assertThat(days()).isEmpty();
    }

    @Test
    void aFileOfAnotherVendorIsToldAsWhatItLooksLike() {
        server.then(ok("date,spx_close,vvix\n2026-11-25,6000,92.25\n"));

        look(NOON, source("VVIX"));

        assertThat(failure()).isEqualTo(PullFailure.UNREADABLE);
        assertThat(state().course().failure().orElseThrow().detail()).contains("it looks like tidy-daily");
        assertThat(state().course().nextAttempt()).isEqualTo(EVENING);
    }

    @Test
    void anOutageIsTriedAgainUntilItIsOver() {
        server.then(status("500 Internal Server Error")).then(ok(TO_WEDNESDAY));

        Instant again = look(NOON, source("VVIX"));
        look(again, source("VVIX"));

        assertThat(Duration.between(NOON, again)).isBetween(Duration.ofSeconds(15), Duration.ofSeconds(30));
        assertThat(outcomes).hasSize(2).last().isInstanceOf(PullOutcome.Taken.class);
        assertThat(state().course().failure()).isEmpty();
    }

    @Test
    void whatIsGoneIsNotAskedForUntilTheNextSchedule() {
        server.then(status("404 Not Found"));

        assertThat(look(NOON, source("VVIX"))).isEqualTo(EVENING);

        assertThat(failure()).isEqualTo(PullFailure.GONE);
        assertThat(state().standing(LocalDate.of(2026, 11, 25))).isEqualTo(PullState.Standing.FAILED);
    }

    @Test
    void oneHostIsAskedAfterAPauseAndItsWishIsForAllItsSources() {
        server.then(status("429 Too Many Requests", "Retry-After: 600"));

        look(NOON, source("SKEW"), source("VVIX"));
        look(NOON.plus(PAUSE), source("SKEW"), source("VVIX"));

        Instant wished = NOON.plusSeconds(600);
        assertThat(outcomes)
                .containsExactly(
                        new PullOutcome.Failed(PullFailure.TOO_MANY_REQUESTS, wished),
                        new PullOutcome.NotAsked(wished),
                        new PullOutcome.NotAsked(wished),
                        new PullOutcome.NotAsked(wished));
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void twoSourcesOfOneHostComeOneAfterTheOther() {
        server.then(ok(TO_WEDNESDAY)).then(ok(TO_WEDNESDAY));

        Instant next = look(NOON, source("SKEW"), source("VVIX"));
        look(next, source("SKEW"), source("VVIX"));

        assertThat(next).isEqualTo(NOON.plus(PAUSE));
        assertThat(server.requests().getFirst()).startsWith("get /skew_history.csv ");
        assertThat(server.requests().getLast()).startsWith("get /vvix_history.csv ");
    }

    @Test
    void aHostThatFailsAgainAndAgainIsLeftAloneThenTriedOnce() {
        for (int i = 0; i < 3; i++) {
            server.then(cut(TO_WEDNESDAY, 1000, true));
        }
        server.then(ok(TO_WEDNESDAY));
        Instant now = NOON;
        for (int i = 0; i < 3; i++) {
            now = look(now, source("VVIX"));
        }

        look(now, source("VVIX"));
        Instant opened = hosts.of("localhost").circuit().from();
        look(opened, source("VVIX"));

        assertThat(outcomes.get(3)).isEqualTo(new PullOutcome.NotAsked(opened));
        assertThat(outcomes.getLast()).isInstanceOf(PullOutcome.Taken.class);
        assertThat(hosts.of("localhost").circuit()).isEqualTo(Circuit.CLOSED);
    }

    @Test
    void whatAnotherInstanceAttemptsIsLeftToIt() {
        states.know("VVIX", NOON);
        PullState seen = states.all().getFirst();
        states.claim("VVIX", NOON, NOON.plusSeconds(600));

        PullOutcome outcome = attempt().at(source("VVIX"), seen, NOON);

        assertThat(outcome).isInstanceOf(PullOutcome.NotAsked.class);
        assertThat(server.requests()).isEmpty();
    }

    private Instant look(Instant now, PullSource... sources) {
        PullRound round = new PullRound(List.of(sources), states, attempt(), (_, outcome) -> outcomes.add(outcome));
        round.begin(now);
        return round.look(now, FAR);
    }

    private PullAttempt attempt() {
        Retries retries =
                new Retries(new Backoff(Duration.ofSeconds(30), Duration.ofMinutes(2)), Duration.ofMinutes(20), 6, 7);
        Circuit.Limits circuit = new Circuit.Limits(3, Duration.ofMinutes(10), Duration.ofHours(1));
        PullRules rules = new PullRules(retries, circuit, Duration.ofMinutes(15));
        return new PullAttempt(
                states, hosts, fetch, new KeptFiles(folder, 10), new DailyImporter(new PulledHistory(folder)), rules);
    }

    private PullSource source(String index) {
        return source(index, List.of());
    }

    private PullSource source(String index, List<String> accepted) {
        return new PullSource(
                index,
                new UrlTemplate(server.url("/") + "{symbol}_History.csv"),
                index,
                "cboe-index",
                new PullSchedule(ExchangeCalendar.newYork(), LocalTime.of(19, 0), ZoneOffset.UTC, 0),
                PAUSE,
                new RedirectRule(List.of(), true),
                accepted);
    }

    private PullState state() {
        return states.all().getFirst();
    }

    private PullFailure failure() {
        return state().course().failure().orElseThrow().reason();
    }

    private Path taken(String source, String content) {
        return folder.resolve("taken").resolve(source).resolve(ContentHash.of(content.getBytes(UTF_8)));
    }

    private List<MarketDay> days() throws IOException {
        return new PulledHistory(folder).days().days();
    }
}
