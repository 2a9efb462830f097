package org.alvh.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.alvh.quant.document.CanonicalJson;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.document.SectionReader;
import org.alvh.quant.instrument.TenorBand;
import org.alvh.quant.testkit.Seeded;
import org.alvh.quant.testkit.SeededCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The condor's part of a mandate. */
class CondorSectionTest {

    private final List<SectionReader.Refusal> refusals = new ArrayList<>();

    @Test
    void thePresetsReadBackAsWritten() {
        assertThat(read(CondorSection.write(CondorParameters.seed45()))).isEqualTo(CondorParameters.seed45());
        assertThat(read(CondorSection.write(CondorParameters.static45()))).isEqualTo(CondorParameters.static45());
        assertThat(refusals).isEmpty();
    }

    @Seeded(cases = 100)
    void whateverIsAllowedReadsBackAsWritten(SeededCase seeded) {
        RandomGenerator random = seeded.random();
        int least = random.nextInt(1, 100);
        int target = least + random.nextInt(50);
        double leastDelta = random.nextDouble(0.001, 0.3);
        double targetDelta = leastDelta + random.nextDouble(0.3);
        CondorParameters parameters = new CondorParameters(
                new TenorBand(target, least, target + random.nextInt(50)),
                new CondorParameters.Shorts(targetDelta, leastDelta, targetDelta + random.nextDouble(0.3)),
                new CondorParameters.Wings(
                        random.nextDouble(0.1, 10), random.nextInt(1, 101), random.nextDouble(0.001, 1)),
                random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(random.nextDouble(0, 1000)),
                random.nextInt(1, 101),
                random.nextDouble(1e-6, 0.1),
                random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(random.nextDouble(0, 1)),
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(1, 1501)));

        assertThat(read(CondorSection.write(parameters))).isEqualTo(parameters);
        assertThat(refusals).isEmpty();
    }

    @Test
    void everyNumberOfTheSeedIsWrittenOut() {
        assertThat(CanonicalJson.text(CondorSection.write(CondorParameters.seed45())))
                .isEqualTo("{\"exitDays\":21,\"gateVixBelow\":15,\"maxOpen\":6,\"profitShare\":0.5,\"riskOfNav\":0.03,"
                        + "\"shorts\":{\"leastDelta\":0.15,\"mostDelta\":0.25,\"targetDelta\":0.2},"
                        + "\"structure\":\"IRON_CONDOR\","
                        + "\"tenor\":{\"leastDays\":38,\"mostDays\":52,\"targetDays\":45},"
                        + "\"wings\":{\"deviations\":1.5,\"leastSteps\":2,\"mostOfIndex\":0.1}}");
        assertThat(CanonicalJson.text(CondorSection.write(CondorParameters.static45())))
                .startsWith("{\"exitDays\":null,\"gateVixBelow\":null,\"maxOpen\":8,\"profitShare\":null,");
    }

    @Test
    void whatIsLeftOutIsTheSeeds() {
        assertThat(read(DocumentValue.section().build())).isEqualTo(CondorParameters.seed45());
        assertThat(refusals).isEmpty();
    }

    /** Only a gate and the two exits can be switched off. */
    @Test
    void gateAndExitsAreSwitchedOffByNull() {
        CondorParameters off = read(DocumentValue.section()
                .with("gateVixBelow", new DocumentValue.Absent())
                .with("profitShare", new DocumentValue.Absent())
                .with("exitDays", new DocumentValue.Absent())
                .build());

        assertThat(refusals).isEmpty();
        assertThat(off.gateVixBelow()).isEmpty();
        assertThat(off.profitShare()).isEmpty();
        assertThat(off.exitDays()).isEmpty();
    }

    /** Each with its path, its value and what would be right; the seed's value stands in its place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "structure         | STRANGLE | condor.structure is \"STRANGLE\", expected one of IRON_CONDOR",
                "tenor.leastDays   | 0      | condor.tenor.leastDays is 0, expected a whole number from 1 to 1500",
                "tenor.targetDays  | 45.5   | condor.tenor.targetDays is 45.5, expected a whole number from 1 to 1500",
                "tenor.mostDays    | 1501   | condor.tenor.mostDays is 1501, expected a whole number from 1 to 1500",
                "tenor.leastDays   | 46     | condor.tenor.targetDays is 45, expected at least leastDays, which is 46",
                "tenor.mostDays    | 44     | condor.tenor.mostDays is 44, expected at least targetDays, which is 45",
                "shorts.leastDelta | 0      | condor.shorts.leastDelta is 0, expected a number from 0.001 to 0.999",
                "shorts.mostDelta  | 1      | condor.shorts.mostDelta is 1, expected a number from 0.001 to 0.999",
                "shorts.targetDelta| 0.3    | condor.shorts.mostDelta is 0.25, expected at least targetDelta, which is 0.3",
                "wings.deviations  | 0      | condor.wings.deviations is 0, expected a number from 0.1 to 10",
                "wings.leastSteps  | 0      | condor.wings.leastSteps is 0, expected a whole number from 1 to 100",
                "wings.mostOfIndex | 1.5    | condor.wings.mostOfIndex is 1.5, expected a number from 0.001 to 1",
                "gateVixBelow      | -1     | condor.gateVixBelow is -1, expected a number from 0 to 1000",
                "gateVixBelow      | calm   | condor.gateVixBelow is \"calm\", expected a number from 0 to 1000",
                "maxOpen           | 0      | condor.maxOpen is 0, expected a whole number from 1 to 100",
                "maxOpen           | null   | condor.maxOpen is null, expected a whole number from 1 to 100",
                // a hard limit: no more than 10 % of NAV in one condor
                "riskOfNav         | 0.11   | condor.riskOfNav is 0.11, expected a number from 0.000001 to 0.1",
                "riskOfNav         | 0      | condor.riskOfNav is 0, expected a number from 0.000001 to 0.1",
                "profitShare       | 1.1    | condor.profitShare is 1.1, expected a number from 0 to 1",
                "exitDays          | 0      | condor.exitDays is 0, expected a whole number from 1 to 1500",
                "gateVixbelow      | 15     | condor.gateVixbelow is not a field of this section, expected none of that name",
                "wings.width       | 25     | condor.wings.width is not a field of this section, expected none of that name",
                "tenor             | 45     | condor.tenor is 45, expected a section { … }"
            })
    void whatIsWrongIsRefused(String path, String value, String message) {
        CondorParameters read = read(holding(path, value));

        assertThat(refusals).extracting(SectionReader.Refusal::message).containsExactly(message);
        assertThat(read).isEqualTo(CondorParameters.seed45());
    }

    @Test
    void allThatIsWrongIsRefusedAtOnce() {
        read(DocumentValue.section()
                .with("maxOpen", 0)
                .with("riskOfNav", 0.5)
                .with("colour", "red")
                .build());

        assertThat(refusals)
                .extracting(SectionReader.Refusal::path)
                .containsExactly("condor.riskOfNav", "condor.maxOpen", "condor.colour");
    }

    @Test
    void parametersThatDoNotHoldTogetherCannotBeMade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TenorBand(45, 46, 52))
                .withMessageContaining("46 <= 45 <= 52");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CondorParameters.Shorts(0.2, 0.15, 1))
                .withMessageContaining("0.15 <= 0.2 <= 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CondorParameters.Wings(1.5, 0, 0.1))
                .withMessageContaining("1.5 deviations");
        CondorParameters seed = CondorParameters.seed45();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CondorParameters(
                        seed.tenor(),
                        seed.shorts(),
                        seed.wings(),
                        seed.gateVixBelow(),
                        6,
                        Math.nextUp(0.10),
                        seed.profitShare(),
                        seed.exitDays()))
                .withMessageContaining("riskOfNav");
    }

    private CondorParameters read(DocumentValue.Section section) {
        return CondorSection.read(SectionReader.of(section, "condor", refusals));
    }

    private static DocumentValue.Section holding(String path, String text) {
        int dot = path.indexOf('.');
        DocumentValue.Section value = DocumentValue.section()
                .with(path.substring(dot + 1), value(text))
                .build();
        return dot < 0
                ? value
                : DocumentValue.section().with(path.substring(0, dot), value).build();
    }

    private static DocumentValue value(String text) {
        if (text.equals("null")) {
            return new DocumentValue.Absent();
        }
        return text.matches("[-0-9.]+") ? DocumentValue.number(Double.parseDouble(text)) : DocumentValue.text(text);
    }
}
