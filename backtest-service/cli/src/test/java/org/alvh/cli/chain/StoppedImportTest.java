package org.alvh.cli.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alvh.cli.CommandRun;
import org.alvh.cli.NoAnswer;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.ChainText;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.marketdata.quality.Verdicts;
import org.alvh.quant.instrument.PutCall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An import of other quotes for Monday and Wednesday and of a new day between them, over a folder that holds Thursday
 * too, and what is on the disk where it is stopped. A file is replaced whole or not at all ({@code AtomicFileTest}), so
 * a state is which of the files are the old ones and which the new.
 */
class StoppedImportTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 8);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);

    private static final double OLD = 10;
    private static final double NEW = 20;

    @TempDir
    private Path scratch;

    private Path before = Path.of("");
    private Path after = Path.of("");
    private Path history = Path.of("");
    private Path folder = Path.of("");

    @BeforeEach
    void fill() throws IOException {
        before = scratch.resolve("before/chains");
        after = scratch.resolve("after/chains");
        history = scratch.resolve("stopped");
        folder = history.resolve("chains");
        for (Path chains : List.of(before, after, folder)) {
            lay(chains, OLD, MONDAY, WEDNESDAY, THURSDAY).save();
        }
        importAll(after);
    }

    /** In whatever order the disk took them: of each day the index says the old, the new or nothing. */
    @Test
    void everyMixtureIsReadAsWhatItIsOrRefusedAndMadeGoodByTheSameImport() throws IOException {
        int sound = 0;
        for (int state = 0; state < 144; state++) {
            boolean[] isNew = {state % 2 == 1, state / 2 % 2 == 1, state / 4 % 2 == 1};
            int[] said = {state / 8 % 3, state / 24 % 2 * 2, state / 48 % 3};
            boolean isSound = put(isNew, said);
            sound += isSound ? 1 : 0;

            if (isSound) {
                assertThat(readAll()).as("state %s", state).isTrue();
            } else {
                assertThatThrownBy(this::readAll).as("state %s", state).isInstanceOf(NoAnswer.class);
            }

            importAll(folder);
            assertSameFiles(folder, after);
        }
        // Each of three files in its two forms, the index being the one that belongs to them.
        assertThat(sound).isEqualTo(8);
    }

    /** The write of one day's file fails, so all before it is on the disk and nothing behind it. */
    @ParameterizedTest
    @ValueSource(strings = {"2024-01-08", "2024-01-09", "2024-01-10"})
    void stoppedAtAFileTheFolderIsRefusedUntilTheImportIsRunAgain(String day) throws IOException {
        Path obstacle = folder.resolve(day + ".parquet.unfinished");
        Files.createDirectories(obstacle.resolve("in the way"));

        assertThatThrownBy(() -> importAll(folder)).isInstanceOf(IOException.class);
        Files.delete(obstacle.resolve("in the way"));
        Files.delete(obstacle);

        assertRefusedUntilTheImportIsRunAgain();
    }

    @Test
    void stoppedBeforeTheIndexTheFolderIsRefusedUntilTheImportIsRunAgain() throws IOException {
        lay(folder, NEW, MONDAY, TUESDAY, WEDNESDAY);

        assertRefusedUntilTheImportIsRunAgain();
    }

    /** As many rows of the same day: the index and the verdicts are still those of the old chains. */
    @Test
    void aFileInTheOldOnesPlaceIsRefusedWhenItIsRead() throws IOException {
        VerdictFile.in(history)
                .save(new VerdictFile.Judged("ab", ChainFolder.at(folder).contentHash()), Verdicts.none());
        String file = "2024-01-08.parquet";
        Files.copy(after.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        FolderArchive archive = FolderArchive.of(history);

        assertThatThrownBy(() -> archive.read(MONDAY))
                .isInstanceOf(NoAnswer.class)
                .hasMessage(
                        folder + " is damaged: 2024-01-08.parquet is not the chain that an import wrote: its content"
                                + " hash is " + hash(MONDAY, NEW) + ", expected " + hash(MONDAY, OLD)
                                + "; import its vendor files into a new folder");
    }

    @Test
    void whatAnotherImportDoesNotMakeGoodItTells() throws IOException {
        lay(folder, NEW, MONDAY, TUESDAY);

        ChainFolder other = lay(folder, NEW, TUESDAY);
        other.save();

        assertThat(other.unfinished())
                .hasValue(folder + " holds 2024-01-08.parquet, which index.csv does not name: an import is at work or"
                        + " was cut short; import the vendor files of that day again");
        assertThatThrownBy(() -> ChainFolder.at(folder))
                .isInstanceOf(NoAnswer.class)
                .hasMessage(other.unfinished().get());
        ChainFolder last = lay(folder, NEW, MONDAY);
        last.save();
        assertThat(last.unfinished()).isEmpty();
        assertThat(ChainFolder.at(folder).days()).containsOnlyKeys(MONDAY, TUESDAY, WEDNESDAY, THURSDAY);
    }

    @Test
    void filesWithoutAnIndexAreNoFolderWithoutChains() throws IOException {
        Files.delete(folder.resolve("index.csv"));
        Files.writeString(folder.resolve("notes.parquet"), "of somebody else");

        assertThatThrownBy(() -> FolderArchive.of(history))
                .isInstanceOf(NoAnswer.class)
                .hasMessage(
                        folder + " holds 2024-01-08.parquet and 2 more that index.csv does not name: an import is at"
                                + " work or was cut short; import the vendor files of those days again");
    }

    @Test
    void theCommandsSayIt() throws IOException {
        lay(folder, NEW, MONDAY);
        Path daily = Files.writeString(scratch.resolve("f.csv"), "date,spx_close\n2024-01-08,4763.54\n");

        CommandRun imported =
                CommandRun.of("import", "--vendor", "tidy-daily", "--into", history.toString(), daily.toString());
        CommandRun tested = CommandRun.of(
                "backtest",
                "--mandate",
                "SEED45",
                "--data",
                history.toString(),
                "--out",
                scratch.resolve("out").toString());

        String said = folder + " holds 2024-01-08.parquet, which index.csv does not name: an import is at work or was"
                + " cut short; import the vendor files of that day again\n";
        assertThat(imported.exitCode()).isZero();
        assertThat(imported.notes()).contains("warning: " + said);
        assertThat(tested.exitCode()).isEqualTo(1);
        assertThat(tested.notes()).isEqualTo("error: " + said);
    }

    private void assertRefusedUntilTheImportIsRunAgain() throws IOException {
        assertThatThrownBy(() -> FolderArchive.of(history))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining(folder + " holds 2024-01-")
                .hasMessageContaining("an import is at work or was cut short; import the vendor files of");
        importAll(folder);
        assertSameFiles(folder, after);
    }

    /**
     * Makes a state and says whether the index names just what is there.
     *
     * @param said of each day by the index: 0 nothing, 1 the old chain, 2 the new one
     */
    private boolean put(boolean[] isNew, int[] said) throws IOException {
        NavigableMap<LocalDate, ChainFolder.Day> index = new TreeMap<>();
        boolean isSound = true;
        for (int i = 0; i < 3; i++) {
            LocalDate day = MONDAY.plusDays(i);
            Path from = (isNew[i] ? after : before).resolve(day + ".parquet");
            Path to = folder.resolve(day + ".parquet");
            Files.deleteIfExists(to);
            if (Files.exists(from)) {
                Files.copy(from, to);
            }
            if (said[i] > 0) {
                index.put(day, new ChainFolder.Day(2, hash(day, said[i] == 1 ? OLD : NEW)));
            }
            int held = isNew[i] ? 2 : Files.exists(to) ? 1 : 0;
            isSound &= held == said[i];
        }
        index.put(THURSDAY, new ChainFolder.Day(2, hash(THURSDAY, OLD)));
        ChainIndex.write(folder, index);
        return isSound;
    }

    /** Whether every chain that the folder names is the one that it names. */
    private boolean readAll() {
        FolderArchive archive = FolderArchive.of(history);
        boolean isNamed = true;
        for (LocalDate day : archive.hashes().keySet()) {
            List<String> lines = DayLines.of(archive.read(day));
            double bid = archive.hashes().get(day).equals(hash(day, NEW)) ? NEW : OLD;
            isNamed &= lines.equals(DayLines.of(rows(day, bid)));
        }
        return isNamed;
    }

    private static void importAll(Path chains) throws IOException {
        lay(chains, NEW, MONDAY, TUESDAY, WEDNESDAY).save();
    }

    private static ChainFolder lay(Path chains, double bid, LocalDate... days) throws IOException {
        ChainFolder folder = ChainFolder.forImport(chains);
        try (ChainStaging staging = new ChainStaging(chains)) {
            for (LocalDate day : days) {
                rows(day, bid).forEach(row -> staging.add(row.series().right().ordinal(), row));
            }
            folder.lay(staging);
        }
        return folder;
    }

    private static String hash(LocalDate day, double bid) {
        return ChainText.contentHash(rows(day, bid));
    }

    /** A call and a put. */
    private static List<ChainRow> rows(LocalDate day, double bid) {
        List<ChainRow> rows = new ArrayList<>();
        for (PutCall right : PutCall.values()) {
            rows.add(new ChainRow(
                    day,
                    new OptionSeries("SPXW", MONDAY.plusDays(39), right, 5_000),
                    ChainRow.Sides.of(bid, bid + 1),
                    new ChainRow.Activity(OptionalDouble.empty(), OptionalLong.empty(), OptionalLong.empty()),
                    new ChainRow.Marks(OptionalDouble.of(5_000), OptionalDouble.empty(), OptionalDouble.empty()),
                    "invented"));
        }
        return rows;
    }

    private static void assertSameFiles(Path one, Path other) throws IOException {
        try (Stream<Path> files = Files.list(other)) {
            for (Path file : files.toList()) {
                assertThat(one.resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
    }
}
