package org.alvh.cli.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.chain.ChainFolder;
import org.alvh.cli.chain.ChainGate;
import org.alvh.cli.chain.ChainStaging;
import org.alvh.cli.chain.VerdictFile;
import org.alvh.cli.history.FileFailure;
import org.alvh.cli.history.HistoryFolder;
import org.alvh.marketdata.history.DamagedHistory;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.observed.Observation;
import org.alvh.marketdata.observed.ObservationCsv;
import org.alvh.marketdata.observed.Release;
import org.alvh.marketdata.observed.ReleaseCsv;
import org.alvh.marketdata.observed.VxCsv;
import org.alvh.marketdata.observed.VxSettlement;
import org.alvh.marketdata.quality.QualityGate;
import org.alvh.marketdata.quality.Verdicts;

/** All that a history's folder holds, while files are laid over it. */
final class Holdings {

    private final HistoryFolder folder;
    private final ChainFolder chains;
    private final StoredTable<VxSettlement> futures;
    private final StoredTable<Observation> observations;
    private final StoredTable<Release> releases;
    private final NavigableMap<LocalDate, ChainFolder.Day> chainsBefore;
    private final Optional<Verdicts> verdictsBefore;
    private MarketHistory history;
    private Rejections rejections = Rejections.NONE;
    private Optional<String> unfinished = Optional.empty();

    private Holdings(
            HistoryFolder folder,
            ChainFolder chains,
            StoredTable<VxSettlement> futures,
            StoredTable<Observation> observations,
            StoredTable<Release> releases)
            throws IOException {
        this.folder = folder;
        this.chains = chains;
        this.futures = futures;
        this.observations = observations;
        this.releases = releases;
        this.history = folder.find().orElseGet(MarketHistory::empty);
        this.chainsBefore = new TreeMap<>(chains.days());
        this.verdictsBefore = VerdictFile.in(folder.path()).ofChains(chains.contentHash());
    }

    /** What a folder holds; it is made where it is missing. */
    static Holdings of(HistoryFolder folder) {
        Path path = folder.made().path();
        try {
            ChainStaging.removeAbandoned(path);
            return new Holdings(
                    folder,
                    ChainFolder.forImport(path.resolve(ChainFolder.NAME)),
                    StoredTable.at(path.resolve("vx.csv"), new VxCsv()),
                    StoredTable.at(path.resolve("observations.csv"), new ObservationCsv()),
                    StoredTable.at(path.resolve("releases.csv"), new ReleaseCsv()));
        } catch (DamagedHistory damaged) {
            throw new NoAnswer(
                    path + " is damaged: " + damaged.getMessage() + "; import its vendor files into a new folder",
                    damaged);
        } catch (IOException | UncheckedIOException failure) {
            throw new NoAnswer("cannot read " + path + ": " + FileFailure.reason(failure), failure);
        }
    }

    Path path() {
        return folder.path();
    }

    MarketHistory history() {
        return history;
    }

    ChainFolder chains() {
        return chains;
    }

    StoredTable<VxSettlement> futures() {
        return futures;
    }

    StoredTable<Observation> observations() {
        return observations;
    }

    StoredTable<Release> releases() {
        return releases;
    }

    /** Lays days over the daily history and returns how many of its values they changed. */
    int lay(Collection<MarketDay> days) {
        int changed = history.valuesReplacedBy(days);
        history = history.mergedWith(days);
        return changed;
    }

    /** Lays the chains of a file over the folder, where they are written at once. */
    ChainFolder.Laid lay(ChainStaging staging) {
        try {
            return chains.lay(staging);
        } catch (DamagedHistory damaged) {
            throw damagedChains(damaged);
        } catch (IOException failure) {
            throw new NoAnswer("cannot write " + path() + ": " + FileFailure.reason(failure), failure);
        }
    }

    private NoAnswer damagedChains(DamagedHistory damaged) {
        return new NoAnswer(
                path().resolve(ChainFolder.NAME) + " is damaged: " + damaged.getMessage()
                        + "; import its vendor files into a new folder",
                damaged);
    }

    /** Writes all but the chains' own files; what is as it was keeps its bytes and its time. */
    void save() {
        if (!history.days().isEmpty()) {
            folder.save(history);
        }
        try {
            futures.save();
            observations.save();
            releases.save();
            chains.save();
            unfinished = chains.unfinished();
            judge();
        } catch (DamagedHistory damaged) {
            throw damagedChains(damaged);
        } catch (IOException failure) {
            throw new NoAnswer("cannot write " + path() + ": " + FileFailure.reason(failure), failure);
        }
    }

    /** Chains that are as they were, beside the same session before, keep their verdicts. */
    private void judge() throws IOException {
        if (history.days().isEmpty() && chains.days().isEmpty()) {
            return;
        }
        Verdicts onChains = verdictsBefore.isPresent()
                ? ChainGate.judgeAnew(chains, verdictsBefore.get(), chainsBefore)
                : ChainGate.judge(chains);
        Verdicts verdicts = QualityGate.judge(history).plus(onChains);
        VerdictFile.in(path()).save(new VerdictFile.Judged(history.contentHash(), chains.contentHash()), verdicts);
        rejections = Rejections.of(verdicts);
    }

    /** What the quality gate rejects of all that the folder holds since it was saved. */
    Rejections rejections() {
        return rejections;
    }

    /** What an earlier import that was cut short left among the chains, since all was saved. */
    Optional<String> unfinished() {
        return unfinished;
    }
}
