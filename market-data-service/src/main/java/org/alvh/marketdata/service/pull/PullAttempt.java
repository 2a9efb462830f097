package org.alvh.marketdata.service.pull;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alvh.chassis.failure.EnvironmentFailure;
import org.alvh.marketdata.pull.FileYield;
import org.alvh.marketdata.pull.HostStanding;
import org.alvh.marketdata.pull.KeptFile;
import org.alvh.marketdata.pull.PullCourse;
import org.alvh.marketdata.pull.PullState;
import org.alvh.marketdata.pull.Validators;

/**
 * One attempt at one source, from the question whether it is due to the state that is saved.
 *
 * <pre>
 *   due? ─ host open? ─ claim ─ request ─┬─ 304 ──────▶ unchanged
 *                                        ├─ no file ──▶ failed
 *                                        └─ file ─────▶ as {@link Reception} decides
 * </pre>
 *
 * <p>The state is saved after the file is kept and its days are laid, so a crash between repeats both, which changes
 * nothing.
 */
final class PullAttempt {

    private final PullStates states;
    private final Hosts hosts;
    private final Fetch fetch;
    private final KeptFiles files;
    private final Reception reception;
    private final PullRules rules;

    PullAttempt(PullStates states, Hosts hosts, Fetch fetch, KeptFiles files, Importer importer, PullRules rules) {
        this.states = states;
        this.hosts = hosts;
        this.fetch = fetch;
        this.files = files;
        this.reception = new Reception(files, importer);
        this.rules = rules;
    }

    /** Looks at a source; {@code known} is its state as it was last read. */
    PullOutcome at(PullSource source, PullState known, Instant now) {
        if (known.course().nextAttempt().isAfter(now)) {
            return new PullOutcome.NotAsked(known.course().nextAttempt());
        }
        URI url = source.urlAt(now);
        HostStanding host = hosts.of(url.getHost());
        if (host.opensAt().isAfter(now)) {
            return new PullOutcome.NotAsked(host.opensAt());
        }
        Optional<PullState> claimed = states.claim(source.name(), now, now.plus(rules.lease()));
        if (claimed.isEmpty()) {
            return new PullOutcome.NotAsked(now.plus(rules.lease()));
        }
        hosts.set(url.getHost(), host.asked(now, source.pause()));
        try {
            return attempted(new Claim(source, claimed.get(), url, now));
        } catch (IOException disk) {
            throw new EnvironmentFailure("files of " + source.name() + " cannot be kept: " + disk.getMessage(), disk);
        }
    }

    private record Claim(PullSource source, PullState state, URI url, Instant now) {

        String name() {
            return source.name();
        }

        String address() {
            return Reception.address(url);
        }

        /** The file before this one, if it came from the same address. */
        Optional<KeptFile> before() {
            return state.keptFrom(address());
        }
    }

    private PullOutcome attempted(Claim claim) throws IOException {
        // A file that is no longer there must come whole again, whatever the host would say of it.
        Validators known = claim.before()
                .filter(file -> files.holds(claim.name(), file.contentHash()))
                .map(KeptFile::validators)
                .orElse(Validators.NONE);
        Path arriving = files.arriving(claim.name());
        try {
            Fetched fetched =
                    fetch.get(new Fetch.Wanted(claim.url(), claim.source().redirects(), known, arriving), claim.now());
            return switch (fetched) {
                case Fetched.Unchanged _ -> unchanged(claim);
                case Fetched.Arrived arrived -> arrived(claim, arrived);
                case Fetched.Failed failed -> {
                    HostStanding host = hosts.of(claim.url().getHost());
                    hosts.set(
                            claim.url().getHost(),
                            host.failed(failed.reason(), failed.retryAfter(), rules.circuit(), claim.now()));
                    yield failed(claim, new PullCourse.Failure(failed.reason(), failed.detail()), failed.retryAfter());
                }
            };
        } finally {
            files.discard(arriving);
        }
    }

    private PullOutcome unchanged(Claim claim) {
        hostAnswered(claim);
        PullCourse course = succeeded(claim, claim.before().orElseThrow().yield());
        states.save(claim.state().with(course));
        return new PullOutcome.Unchanged(course.nextAttempt());
    }

    private PullOutcome arrived(Claim claim, Fetched.Arrived arrived) throws IOException {
        hostAnswered(claim);
        Reception.Arrival arrival = new Reception.Arrival(
                claim.source(), claim.url(), arrived, KeptFiles.hash(arrived.file()), claim.now());
        return switch (reception.of(arrival, claim.before())) {
            case Reception.Verdict.Refused(PullCourse.Failure failure) -> failed(claim, failure, Optional.empty());
            case Reception.Verdict.Stands(KeptFile file, boolean isNew) -> {
                PullCourse course = succeeded(claim, file.yield());
                states.save(claim.state().with(file, course));
                yield isNew
                        ? new PullOutcome.Taken(arrived.wireBytes(), course.nextAttempt())
                        : new PullOutcome.Unchanged(course.nextAttempt());
            }
        };
    }

    private PullOutcome failed(Claim claim, PullCourse.Failure failure, Optional<Duration> retryAfter) {
        PullCourse course = rules.retries()
                .failed(
                        claim.name(),
                        claim.state().course(),
                        failure,
                        retryAfter,
                        claim.source().schedule(),
                        claim.now());
        states.save(claim.state().with(course));
        return new PullOutcome.Failed(failure.reason(), course.nextAttempt());
    }

    private PullCourse succeeded(Claim claim, FileYield yield) {
        boolean expectedCame =
                !yield.lastDate().isBefore(claim.source().schedule().expectedLast(claim.now()));
        return rules.retries()
                .succeeded(claim.state().course(), expectedCame, claim.source().schedule(), claim.now());
    }

    private void hostAnswered(Claim claim) {
        String host = claim.url().getHost();
        hosts.set(host, hosts.of(host).answered());
    }
}
