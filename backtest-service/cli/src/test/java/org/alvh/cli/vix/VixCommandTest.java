package org.alvh.cli.vix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alvh.cli.CommandRun;
import org.alvh.quant.testkit.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VixCommandTest {

    private static final String HEADER = "term,minutes,rate,strike,call_bid,call_ask,put_bid,put_ask\n";

    /** Five strikes, whose variance at 30 days is computed by hand in the domain's own test: 8.688 %. */
    private static final String NEAR = """
            near,43200,0,90,,,0.4,0.6
            near,43200,0,95,,,1.4,1.6
            near,43200,0,100,3.1,3.3,2.9,3.1
            near,43200,0,105,1.3,1.5,,
            near,43200,0,110,0.5,0.7,,
            """;

    private static final String NEXT = NEAR.replace("near,43200", "next,53280");

    @TempDir
    private Path folder;

    /** With 30 days on the near term the level is that of the near term: 100·√.08688268801501821. */
    @Test
    void answersWithLevelAndTerms() throws IOException {
        CommandRun run = vix(NEAR + NEXT);
        assertThat(run.exitCode()).isZero();
        assertThat(run.notes()).isEmpty();
        assertThat(run.answer())
                .startsWith("{\n  \"vix\": 29.4758694553")
                .containsSubsequence(
                        "\"term\": \"near\"",
                        "\"forward\": 100.2",
                        "\"k0\": 100",
                        "\"variance\": 0.0868826880150",
                        "\"eligible\": true",
                        "\"term\": \"next\"",
                        "\"eligible\": false");
    }

    /** Terms of 46,000 and 56,000 minutes with one quote set: the level is extrapolated, not refused. */
    @Test
    void usesTermsOutsideThirtyDaysAsGiven() throws IOException {
        CommandRun run = vix(NEAR.replace("43200", "46000") + NEXT.replace("53280", "56000"));
        assertThat(run.exitCode()).isZero();
        assertThat(run.answer()).contains("\"eligible\": true", "\"eligible\": false");
    }

    /** Cboe's worked example with its quotes around it, from a file as a caller would write it. */
    @Test
    void computesCboesExample() throws IOException {
        StringBuilder quotes = new StringBuilder();
        for (String row : Files.readAllLines(Reference.file("vectors/vix_worked_example_strip.csv"))) {
            String[] fields = row.split(",", -1);
            String price = fields[3];
            switch (fields[2]) {
                case "put" -> line(quotes, fields[0], fields[1], "0,0", price + "," + price);
                case "call" -> line(quotes, fields[0], fields[1], price + "," + price, "0,0.05");
                default -> {
                    // The mean at K0 is of two quotes, which are put in below.
                }
            }
        }
        String near = quotes.toString().replaceAll("near,(.*),1965,.*\n", "near,$1,1965,20.9,21.2,22.9,23.4\n");
        near += "near,34484,0.00031664,1960,24.0,24.5,21.1,21.5\nnext,44954,0.00028797,1960,27.1,27.5,24.7,25.1\n";
        near += "near,34484,0.00031664,1365,0,0,0,0.05\nnear,34484,0.00031664,1360,0,0,0,0.05\n";
        near += "near,34484,0.00031664,1355,0,0,0.05,0.35\n";
        CommandRun run = vix(near);
        assertThat(run.notes()).isEmpty();
        assertThat(run.answer()).startsWith("{\n  \"vix\": 13.927842").contains("\"k0\": 1960");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "near,43200,0,100,3.1,3.3,2.9,3.1 | near,43200,0,100,3.1,3.3,0,3.1 | NO_FORWARD",
                "near,43200,0,105,1.3,1.5,,       | near,43200,0,105,0,1.5,,       | ''",
                "near,43200,0,95,,,1.4,1.6        | near,43200,0,95,,,1.7,1.6      | crossed",
                "near,43200,0,95,,,1.4,1.6        | near,43200,0,95,,,1.4,NaN      | put_ask is 'NaN', expected a number",
                "near,43200,0,95,,,1.4,1.6        | near,43200,0,90,,,1.4,1.6      | strikes of a term ascend",
                "near,43200,0,95,,,1.4,1.6        | near,43201,0,95,,,1.4,1.6      | minutes or rate differ",
                "near,43200,0,95,,,1.4,1.6        | other,43200,0,95,,,1.4,1.6     | more than 2 terms",
                "near,43200,0,95,,,1.4,1.6        | near,43200,0,95,,              | 6 fields where the header has 8",
                "near,43200,0,95,,,1.4,1.6        | near,43200,0,-95,,,1.4,1.6     | strike -95.0",
                "near,43200                       | near,53280                     | SAME_SETTLEMENT",
                "near,43200                       | near,-5                        | minutes",
            })
    void saysWhyThereIsNone(String from, String to, String reason) throws IOException {
        CommandRun run = vix((NEAR + NEXT).replace(from, to));
        assertThat(run.notes()).contains(reason);
        assertThat(run.exitCode()).isEqualTo(reason.isEmpty() ? 0 : 1);
        assertThat(run.answer().isEmpty()).isEqualTo(!reason.isEmpty());
    }

    @Test
    void refusesOneTermAlone() throws IOException {
        assertThat(vix(NEAR).notes()).contains("it holds 1 terms, expected 2");
        assertThat(vix("").exitCode()).isEqualTo(1);
        assertThat(CommandRun.of("vix").exitCode()).isEqualTo(2);
    }

    private static void line(StringBuilder quotes, String term, String strike, String call, String put) {
        quotes.append(term)
                .append(term.equals("near") ? ",34484,0.00031664," : ",44954,0.00028797,")
                .append(strike + "," + call + "," + put + "\n");
    }

    private CommandRun vix(String rows) throws IOException {
        return CommandRun.of(
                "vix",
                Files.writeString(folder.resolve("strip.csv"), HEADER + rows).toString());
    }
}
