package org.alvh.marketdata.quality;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alvh.marketdata.history.FieldText;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.VendorRow;
import org.alvh.marketdata.quality.SeriesReadings.Reading;
import org.alvh.marketdata.vendor.DailyReading;
import org.alvh.marketdata.vendor.DailyVendor;
import org.alvh.marketdata.vendor.FileOrigin;
import org.alvh.marketdata.vendor.RowVendor;
import org.alvh.quant.testkit.Reference;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The gate on real files. What is expected is what the description of those files says of them, which was counted
 * there by other programs.
 */
class ReferenceQualityTest {

    /** Full chains at the end of the day, found clean by whoever described the files. */
    private static final List<String> CLEAN = List.of(
            "2022-02-04",
            "2022-02-18",
            "2022-06-10",
            "2023-02-07",
            "2023-04-10",
            "2023-04-14",
            "2023-04-17",
            "2023-05-05",
            "2023-05-19",
            "2023-05-23",
            "2023-05-26",
            "2023-06-08",
            "2023-09-01",
            "2023-09-14",
            "2024-01-05");

    private static final String QUOTES = "data/spx_options/cboe_quotedata";

    /** Some of the files are kept elsewhere and left out. */
    @TestFactory
    Stream<DynamicTest> cleanChainsAreAccepted() {
        Path folder = Reference.file(QUOTES);
        return CLEAN.stream()
                .filter(day -> Files.exists(folder.resolve(fileName(day))))
                .map(day -> DynamicTest.dynamicTest(
                        day,
                        () -> assertThat(judged(day).all())
                                .noneMatch(Verdict::rejects)
                                .allMatch(verdict -> verdict.rule() == QualityRule.PARITY_STRIKES)));
    }

    /** Taken after hours: 97 % of the options have no bid, and parity is off by more than fifty basis points. */
    @TestFactory
    Stream<DynamicTest> chainsTakenAfterHoursAreRefused() {
        return Stream.of("2023-04-05", "2023-04-06")
                .map(day -> DynamicTest.dynamicTest(day, () -> {
                    Verdicts verdicts = judged(day);
                    for (String root : List.of("SPX", "SPXW")) {
                        assertThat(verdicts.on(new Subject.OfChain(root, LocalDate.parse(day))))
                                .extracting(Verdict::rule)
                                .contains(QualityRule.ZERO_BIDS, QualityRule.PARITY);
                    }
                    assertThat(verdicts.standing(LocalDate.parse(day))).isEqualTo(Standing.REJECTED);
                }));
    }

    @Test
    void aChainOfNearStrikesIsRefused() throws IOException {
        assertThat(judged("2026-03-13").all())
                .extracting(verdict -> verdict.subject().name() + " " + verdict.rule())
                .containsExactly(
                        "SPX FEW_STRIKES", "SPX NEAR_STRIKES_ONLY", "SPXW FEW_STRIKES", "SPXW NEAR_STRIKES_ONLY");
    }

    /** The second of the two quotes nothing that the first did not. */
    @Test
    void twoDaysWithOneChainAreFound() throws IOException {
        List<ChainRow> before = rows("2023-04-05").getOrDefault("SPXW", List.of());
        List<ChainRow> rows = rows("2023-04-06").getOrDefault("SPXW", List.of());

        Verdicts verdicts = QualityGate.judge(new QuotedChain("SPXW", LocalDate.of(2023, 4, 6), rows, before));

        assertThat(verdicts.all()).extracting(Verdict::rule).contains(QualityRule.UNCHANGED_QUOTES);
    }

    /** Forty days through the crash of 2018-02-05, itself the one bad day among them. */
    @Test
    void oneDayOfTheCrashIsRefused() throws IOException {
        Path file = Reference.file("data/spx_options/deltaneutral_SPXW_2018-01_02.csv");
        Map<LocalDate, List<ChainRow>> days = new TreeMap<>();
        read(file, RowVendor.DELTANEUTRAL, Optional.empty())
                .forEach(row -> days.computeIfAbsent(row.quoteDate(), _ -> new ArrayList<>())
                        .add(row));
        List<Verdict> verdicts = new ArrayList<>();
        List<ChainRow> before = List.of();
        for (Map.Entry<LocalDate, List<ChainRow>> day : days.entrySet()) {
            QuotedChain chain = new QuotedChain("SPXW", day.getKey(), day.getValue(), before);
            verdicts.addAll(QualityGate.judge(chain).all());
            before = day.getValue();
        }

        assertThat(days).hasSize(40);
        assertThat(verdicts)
                .extracting(verdict -> verdict.subject().date() + " " + verdict.rule())
                .containsExactly("2018-02-05 PARITY_STRIKES");
    }

    /** Six values below 50 in the sparse first months. */
    @Test
    void theBogusValuesOfVvixAreFound() throws IOException {
        Verdicts verdicts = QualityGate.judge(index("data/vol_indices/VVIX_History.csv"));

        assertThat(of(verdicts, QualityRule.IMPLAUSIBLE_LEVEL))
                .extracting(verdict ->
                        verdict.subject().date() + " " + verdict.measured().reading())
                .containsExactly(
                        "2006-03-15 15.71",
                        "2006-03-16 27.94",
                        "2006-03-17 28.6",
                        "2006-03-20 37.93",
                        "2006-03-21 37.35",
                        "2006-11-13 36.14");
    }

    /** 47 days from 1992 to 2006, all of them by their open; and rows of days without a session. */
    @Test
    void theOpensOfVixOutsideTheirRangeAreCounted() throws IOException {
        Verdicts verdicts = QualityGate.judge(index("data/vol_indices/VIX_History.csv"));

        List<Verdict> outside = of(verdicts, QualityRule.OUTSIDE_HIGH_LOW);
        assertThat(outside)
                .hasSize(47)
                .allMatch(verdict -> verdict.subject().name().equals("vix_open"));
        assertThat(outside.getFirst().subject().date()).isEqualTo("1992-02-11");
        assertThat(outside.getLast().subject().date()).isEqualTo("2006-02-08");
        assertThat(of(verdicts, QualityRule.CLOSED_DAY))
                .extracting(verdict -> verdict.subject().date())
                .contains(LocalDate.of(2004, 6, 11), LocalDate.of(2024, 11, 28));
    }

    /** The merged history: nothing on a closed day, no session of SPX missing, no repeats; 4 days without VX2. */
    @Test
    void theDailyHistoryIsAsItIsDescribed() throws IOException {
        Path file = Reference.file("data/daily_market.csv");
        DailyReading.Read read = (DailyReading.Read)
                DailyVendor.TIDY_DAILY.read(file.getFileName().toString(), Files.readAllLines(file, UTF_8));

        Verdicts verdicts = QualityGate.judge(new MarketHistory(read.days()));

        assertThat(of(verdicts, QualityRule.CLOSED_DAY)).isEmpty();
        assertThat(of(verdicts, QualityRule.MISSING_SESSION))
                .filteredOn(verdict -> verdict.subject().name().startsWith("spx")
                        || verdict.subject().name().startsWith("vx"))
                .extracting(verdict ->
                        verdict.subject().date() + " " + verdict.subject().name())
                .containsExactly("2022-03-15 vx2", "2024-06-18 vx2", "2025-03-18 vx2", "2026-05-19 vx2");
        assertThat(verdicts.all())
                .filteredOn(Verdict::rejects)
                .filteredOn(verdict -> verdict.subject().name().endsWith("_close"))
                .isEmpty();
    }

    /** Original files of the exchange: 338 zero settlements, two placeholders, all prices to 2007-03-23 tenfold. */
    @Test
    void theQuirksOfFuturesFilesAreCounted() throws IOException {
        List<Verdict> verdicts = new ArrayList<>();
        int old = 0;
        try (Stream<Path> files = Files.list(Reference.file("data/vix_futures/cfe_contracts"))) {
            for (Path file : files.sorted().toList()) {
                SeriesReadings contract = contract(file);
                verdicts.addAll(QualityGate.judgeFuture(contract).all());
                old += (int) contract.readings().stream()
                        .filter(reading -> reading.date().isBefore(LocalDate.of(2007, 3, 26)) && reading.value() > 0)
                        .count();
            }
        }

        assertThat(of(new Verdicts(verdicts), QualityRule.ZERO_SETTLEMENT)).hasSize(338);
        assertThat(of(new Verdicts(verdicts), QualityRule.PLACEHOLDER))
                .extracting(verdict -> verdict.subject().date().toString())
                .containsExactly("2008-04-21", "2008-04-21");
        assertThat(of(new Verdicts(verdicts), QualityRule.TENFOLD)).hasSize(old);
    }

    private static SeriesReadings contract(Path file) throws IOException {
        List<Reading> readings = new ArrayList<>();
        for (String line : Files.readAllLines(file, UTF_8)) {
            List<String> fields = List.of(line.split(",", -1));
            FieldText.usDate(fields.getFirst())
                    .ifPresent(date -> readings.add(new Reading(date, Double.parseDouble(fields.get(6)))));
        }
        return new SeriesReadings(file.getFileName().toString(), readings);
    }

    private static MarketHistory index(String name) throws IOException {
        Path file = Reference.file(name);
        DailyReading.Read read = (DailyReading.Read)
                DailyVendor.CBOE_INDEX.read(file.getFileName().toString(), Files.readAllLines(file, UTF_8));
        return new MarketHistory(read.days());
    }

    private static List<Verdict> of(Verdicts verdicts, QualityRule rule) {
        return verdicts.all().stream().filter(verdict -> verdict.rule() == rule).toList();
    }

    private static Verdicts judged(String day) throws IOException {
        Verdicts verdicts = Verdicts.none();
        for (Map.Entry<String, List<ChainRow>> root : rows(day).entrySet()) {
            verdicts = verdicts.plus(
                    QualityGate.judge(QuotedChain.of(root.getKey(), LocalDate.parse(day), root.getValue())));
        }
        return verdicts;
    }

    private static Map<String, List<ChainRow>> rows(String day) throws IOException {
        Path file = Reference.file(QUOTES + "/" + fileName(day));
        Map<String, List<ChainRow>> roots = new TreeMap<>();
        read(file, RowVendor.CBOE_QUOTES, Optional.of(LocalDate.parse(day)))
                .forEach(row -> roots.computeIfAbsent(row.series().root(), _ -> new ArrayList<>())
                        .add(row));
        return roots;
    }

    private static Collection<ChainRow> read(Path file, RowVendor vendor, Optional<LocalDate> day) throws IOException {
        List<ChainRow> chain = new ArrayList<>();
        vendor.read(
                new FileOrigin(file.getFileName().toString(), day),
                Files.readAllLines(file, UTF_8),
                (line, rows) -> rows.forEach(row -> {
                    if (row instanceof VendorRow.Chain option) {
                        chain.add(option.row());
                    }
                }));
        return chain;
    }

    private static String fileName(String day) {
        return "spx_quotedata_" + day + ".csv";
    }
}
