package org.alvh.cli.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.alvh.cli.NoAnswer;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.marketdata.quality.QualityRule;
import org.alvh.marketdata.quality.Severity;
import org.alvh.marketdata.quality.Subject;
import org.alvh.marketdata.quality.Verdict;
import org.alvh.marketdata.quality.Verdicts;
import org.alvh.marketdata.recorded.DayChain;
import org.alvh.quant.instrument.PutCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chains of a folder and what is said against them, on invented quotes of three sessions in a row. */
class FolderArchiveTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 8);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final LocalDate EXPIRY = LocalDate.of(2024, 2, 16);

    /** What the file would say of Monday; the gate itself finds a chain of four strikes too small. */
    private static final Verdict TOLD = new Verdict(
            new Subject.OfChain("SPXW", MONDAY),
            QualityRule.ZERO_BIDS,
            Severity.WARN,
            new Verdict.Measured(.5, .45),
            MONDAY,
            "told, and \"quoted\"");

    @TempDir
    private Path folder;

    @Test
    void aDayIsReadUnderItsHash() throws IOException {
        ChainFolder chains = lay(rows(MONDAY, 10));

        FolderArchive archive = FolderArchive.of(folder);

        assertThat(archive.hashes())
                .containsOnlyKeys(MONDAY)
                .containsEntry(MONDAY, chains.days().firstEntry().getValue().contentHash());
        assertThat(archive.read(MONDAY).expiries()).hasSize(1);
        assertThat(archive.read(MONDAY)).usingRecursiveComparison().isEqualTo(DayChain.of(rows(MONDAY, 10)));
        assertThat(FolderArchive.of(folder.resolve("none")).hashes()).isEmpty();
    }

    @Test
    void storedVerdictsAreReadAsTheyWereWritten() throws IOException {
        ChainFolder chains = lay(rows(MONDAY, 10));
        Verdict ofLevel = new Verdict(
                new Subject.OfSeries("vix_close", MONDAY),
                QualityRule.JUMP,
                Severity.WARN,
                new Verdict.Measured(.9, .8),
                MONDAY,
                "moves");
        save(chains, new Verdicts(List.of(TOLD, ofLevel)));

        assertThat(FolderArchive.of(folder).verdicts()).isEqualTo(new Verdicts(List.of(TOLD)));
    }

    /** Of another gate, of other chains, cut off, and not there at all. */
    @ParameterizedTest
    @ValueSource(strings = {"# gate 0, ", "chains 00", "cut", "gone"})
    void verdictsOfSomethingElseAreMadeAnew(String change) throws IOException {
        ChainFolder chains = lay(rows(MONDAY, 10));
        save(chains, new Verdicts(List.of(TOLD)));
        Path file = folder.resolve("verdicts.csv");
        String text = Files.readString(file);
        switch (change) {
            case "gone" -> Files.delete(file);
            case "cut" -> Files.writeString(file, text.substring(0, text.length() - 30), UTF_8);
            case "chains 00" -> Files.writeString(file, text.replaceFirst("chains [0-9a-f]{2}", change), UTF_8);
            default -> Files.writeString(file, text.replaceFirst("# gate \\d+, ", change), UTF_8);
        }

        assertThat(names(FolderArchive.of(folder).verdicts())).containsExactly("2024-01-08 FEW_STRIKES");
    }

    /** Tuesday's quotes are Monday's; when Monday changes they no longer are, and Wednesday is left as it was. */
    @Test
    void aChangedChainIsJudgedAnewAndSoIsTheSessionAfter() throws IOException {
        lay(rows(MONDAY, 10));
        lay(rows(TUESDAY, 10));
        ChainFolder chains = lay(rows(WEDNESDAY, 20));
        Verdicts first = ChainGate.judge(chains);
        NavigableMap<LocalDate, ChainFolder.Day> before = new TreeMap<>(chains.days());
        assertThat(names(first))
                .containsExactly(
                        "2024-01-08 FEW_STRIKES",
                        "2024-01-09 UNCHANGED_QUOTES",
                        "2024-01-09 FEW_STRIKES",
                        "2024-01-10 FEW_STRIKES");

        ChainFolder changed = lay(rows(MONDAY, 30));
        Verdicts told = first.plus(new Verdicts(List.of(new Verdict(
                new Subject.OfChain("SPXW", WEDNESDAY),
                QualityRule.ZERO_BIDS,
                Severity.WARN,
                new Verdict.Measured(.5, .45),
                WEDNESDAY,
                "kept"))));

        assertThat(names(ChainGate.judgeAnew(changed, told, before)))
                .containsExactly(
                        "2024-01-08 FEW_STRIKES",
                        "2024-01-09 FEW_STRIKES",
                        "2024-01-10 ZERO_BIDS",
                        "2024-01-10 FEW_STRIKES");
        assertThat(ChainGate.judgeAnew(changed, first, before)).isEqualTo(ChainGate.judge(changed));
    }

    @Test
    void aFileThatIsNotWhatTheIndexSaysIsDamage() throws IOException {
        lay(rows(MONDAY, 10));
        lay(rows(TUESDAY, 10));
        save(ChainFolder.at(folder.resolve("chains")), Verdicts.none());
        FolderArchive archive = FolderArchive.of(folder);
        Files.delete(folder.resolve("chains/2024-01-08.parquet"));
        Files.writeString(folder.resolve("chains/2024-01-09.parquet"), "no chain", UTF_8);

        assertThatThrownBy(() -> archive.read(MONDAY))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("2024-01-08.parquet is not there, though index.csv names it");
        assertThatThrownBy(() -> archive.read(TUESDAY))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("is damaged")
                .hasMessageContaining("import its vendor files into a new folder");
        assertThatThrownBy(() -> archive.read(WEDNESDAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no chain is recorded on 2024-01-10");
    }

    private void save(ChainFolder chains, Verdicts verdicts) throws IOException {
        VerdictFile.in(folder).save(new VerdictFile.Judged("ab", chains.contentHash()), verdicts);
    }

    private ChainFolder lay(List<ChainRow> rows) throws IOException {
        ChainFolder chains = ChainFolder.at(folder.resolve("chains"));
        try (ChainStaging staging = new ChainStaging(folder)) {
            for (int i = 0; i < rows.size(); i++) {
                staging.add(i + 2, rows.get(i));
            }
            chains.lay(staging);
            chains.save();
        }
        return chains;
    }

    /** Four strikes around an index of 5000, calls and puts on one forward. */
    private static List<ChainRow> rows(LocalDate day, double bid) {
        List<ChainRow> rows = new ArrayList<>();
        for (double strike : new double[] {4700, 4900, 5100, 5300}) {
            for (PutCall right : PutCall.values()) {
                double worth = Math.max(right.sign() * (5000 - strike), 0) + bid;
                rows.add(new ChainRow(
                        day,
                        new OptionSeries("SPXW", EXPIRY, right, strike),
                        ChainRow.Sides.of(worth, worth + 1),
                        new ChainRow.Activity(OptionalDouble.empty(), OptionalLong.empty(), OptionalLong.empty()),
                        new ChainRow.Marks(OptionalDouble.of(5000), OptionalDouble.empty(), OptionalDouble.empty()),
                        "invented"));
            }
        }
        return rows;
    }

    private static List<String> names(Verdicts verdicts) {
        return verdicts.all().stream()
                .map(verdict -> verdict.subject().date() + " " + verdict.rule())
                .toList();
    }
}
