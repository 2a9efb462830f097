package org.alvh.marketdata.service.pull;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;
import org.alvh.marketdata.pull.FileYield;
import org.alvh.marketdata.pull.KeptFile;
import org.alvh.marketdata.pull.PullCourse;
import org.alvh.marketdata.pull.PullFailure;
import org.alvh.quant.document.ContentHash;

/**
 * What becomes of a file that came:
 *
 * <pre>
 *   the same as before? ─ readable? ─ not worse? ─┬──▶ kept, its days taken
 *                                                 └──▶ put aside
 * </pre>
 */
final class Reception {

    private final KeptFiles files;
    private final Importer importer;

    Reception(KeptFiles files, Importer importer) {
        this.files = files;
        this.importer = importer;
    }

    /** What was decided. */
    sealed interface Verdict {

        /** It stands now; {@code isNew} unless its content was there already. */
        record Stands(KeptFile file, boolean isNew) implements Verdict {}

        /** The one before it stands. */
        record Refused(PullCourse.Failure failure) implements Verdict {}
    }

    /** SHA-256 of a URL, by which a file is known to come from the same one. */
    static String address(URI url) {
        return ContentHash.of(url.toString());
    }

    /** A file that came: from where, what it hashes to, and when. */
    record Arrival(PullSource source, URI url, Fetched.Arrived arrived, String hash, Instant now) {

        private Importer.VendorFile file(Importer.Content content) {
            return new Importer.VendorFile(source.vendor(), source.fileName(url), content);
        }
    }

    /**
     * Decides, and moves the file to where it belongs.
     *
     * @param before the file that stands, if it came from the same URL
     */
    Verdict of(Arrival arrival, Optional<KeptFile> before) throws IOException {
        Fetched.Arrived arrived = arrival.arrived();
        Optional<KeptFile> same = before.filter(file -> file.contentHash().equals(arrival.hash()))
                .filter(file -> files.holds(arrival.source().name(), file.contentHash()));
        if (same.isPresent()) {
            return new Verdict.Stands(same.get().with(arrived.validators()), false);
        }
        return switch (importer.examine(arrival.file(() -> Files.newInputStream(arrived.file())))) {
            case Importer.Examination.Refused(PullFailure reason, String detail) ->
                aside(arrival, new PullCourse.Failure(reason, detail));
            case Importer.Examination.Legible(FileYield yield) -> {
                Optional<PullCourse.Failure> worse = before.filter(
                                _ -> !arrival.source().accepted().contains(arrival.hash()))
                        .flatMap(file -> worse(file.yield(), yield, arrival.hash()));
                yield worse.isPresent() ? aside(arrival, worse.get()) : kept(arrival, yield);
            }
        };
    }

    private Verdict kept(Arrival arrival, FileYield yield) throws IOException {
        String name = arrival.source().name();
        long bytes = Files.size(arrival.arrived().file());
        files.keep(name, arrival.hash(), arrival.arrived().file(), arrival.now());
        importer.take(arrival.file(() -> files.open(name, arrival.hash())));
        return new Verdict.Stands(
                new KeptFile(
                        address(arrival.url()),
                        arrival.hash(),
                        bytes,
                        arrival.arrived().validators(),
                        yield),
                true);
    }

    private Verdict aside(Arrival arrival, PullCourse.Failure failure) throws IOException {
        files.putAside(
                arrival.source().name(), arrival.hash(), arrival.arrived().file(), arrival.now());
        return new Verdict.Refused(failure);
    }

    private static Optional<PullCourse.Failure> worse(FileYield before, FileYield now, String hash) {
        return now.worseThan(before)
                .map(reason -> new PullCourse.Failure(
                        reason,
                        "it has " + now.rows() + " rows to " + now.lastDate() + ", the one before " + before.rows()
                                + " to " + before.lastDate() + "; it is kept aside as " + hash
                                + ": name that in accept if it is right"));
    }
}
