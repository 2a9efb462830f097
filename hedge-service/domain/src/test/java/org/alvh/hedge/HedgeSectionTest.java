package org.alvh.hedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.alvh.hedge.HedgeParameters.Instrument;
import org.alvh.hedge.HedgeParameters.LayerParameters;
import org.alvh.quant.document.CanonicalJson;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.document.SectionReader;
import org.alvh.quant.instrument.TenorBand;
import org.alvh.quant.testkit.Seeded;
import org.alvh.quant.testkit.SeededCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hedge's part of a mandate, and how the ladder's state is logged. */
class HedgeSectionTest {

    private final List<SectionReader.Refusal> refusals = new ArrayList<>();

    @Test
    void thePresetsReadBackAsWritten() {
        assertThat(read(HedgeSection.write(HedgeParameters.ladder()))).isEqualTo(HedgeParameters.ladder());
        assertThat(read(HedgeSection.write(HedgeParameters.none()))).isEqualTo(HedgeParameters.none());
        assertThat(refusals).isEmpty();
    }

    @Seeded(cases = 100)
    void whateverIsAllowedReadsBackAsWritten(SeededCase seeded) {
        RandomGenerator random = seeded.random();
        List<LayerParameters> layers = new ArrayList<>();
        double level = 1;
        for (int i = random.nextInt(11); i > 0; i--) {
            level += random.nextDouble(0.01, 50);
            layers.add(new LayerParameters(
                    level,
                    random.nextDouble(0.01, level),
                    random.nextDouble(0.0001, 100),
                    Instrument.values()[random.nextInt(3)],
                    random.nextDouble(0.01, 0.99),
                    random.nextDouble(0.5, 1000)));
        }
        int least = random.nextInt(1, 300);
        int target = least + random.nextInt(300);
        HedgeParameters parameters = new HedgeParameters(
                layers,
                new TenorBand(target, least, target + random.nextInt(300)),
                random.nextInt(1, 101),
                random.nextInt(101),
                random.nextInt(101));

        assertThat(read(HedgeSection.write(parameters))).isEqualTo(parameters);
        assertThat(refusals).isEmpty();
    }

    @Test
    void everyNumberOfTheLadderIsWrittenOut() {
        assertThat(CanonicalJson.text(HedgeSection.write(HedgeParameters.ladder())))
                .isEqualTo("{\"cooldownCloses\":5,\"disarmCloses\":2,\"layers\":["
                        + "{\"disarmLevel\":15,\"instrument\":\"CALL\",\"level\":18,\"longDelta\":0.375,"
                        + "\"share\":0.175,\"shortStrikeDistance\":10},"
                        + "{\"disarmLevel\":19,\"instrument\":\"VERTICAL\",\"level\":22,\"longDelta\":0.45,"
                        + "\"share\":0.125,\"shortStrikeDistance\":10},"
                        + "{\"disarmLevel\":24,\"instrument\":\"FUTURE_OR_VERTICAL\",\"level\":27,\"longDelta\":0.45,"
                        + "\"share\":0.075,\"shortStrikeDistance\":15}],"
                        + "\"rollSessions\":2,\"tenor\":{\"leastDays\":30,\"mostDays\":60,\"targetDays\":45}}");
    }

    /** Left out it is the ladder; no layers are no hedge; a layer takes the rest from the ladder's of its place. */
    @Test
    void whatIsLeftOutIsTheLadders() {
        assertThat(read(DocumentValue.section().build())).isEqualTo(HedgeParameters.ladder());
        assertThat(read(layers())).isEqualTo(HedgeParameters.none());
        assertThat(read(layers(
                                DocumentValue.section().with("level", 17).build(),
                                DocumentValue.section().with("share", 0.2).build()))
                        .layers())
                .containsExactly(
                        new LayerParameters(17, 15, 0.175, Instrument.CALL, 0.375, 10),
                        new LayerParameters(22, 19, 0.2, Instrument.VERTICAL, 0.45, 10));
        assertThat(refusals).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "disarmCloses   | 0    | hedge.disarmCloses is 0, expected a whole number from 1 to 100",
                "cooldownCloses | -1   | hedge.cooldownCloses is -1, expected a whole number from 0 to 100",
                "rollSessions   | 101  | hedge.rollSessions is 101, expected a whole number from 0 to 100",
                "tenor.leastDays| 0    | hedge.tenor.leastDays is 0, expected a whole number from 1 to 1500",
                "tenor.mostDays | 44   | hedge.tenor.mostDays is 44, expected at least targetDays, which is 45",
                "layers         | many | hedge.layers is \"many\", expected a list of 0 to 10 sections",
                "preset         | NONE | hedge.preset is not a field of this section, expected none of that name"
            })
    void whatIsWrongIsRefused(String path, String value, String message) {
        int dot = path.indexOf('.');
        DocumentValue.Section inner = DocumentValue.section()
                .with(path.substring(dot + 1), value(value))
                .build();

        HedgeParameters read = read(
                dot < 0
                        ? inner
                        : DocumentValue.section()
                                .with(path.substring(0, dot), inner)
                                .build());

        assertThat(refusals).extracting(SectionReader.Refusal::message).containsExactly(message);
        assertThat(read).isEqualTo(HedgeParameters.ladder());
    }

    /** In the second of two layers; the ladder stands in its place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "level       | 18       | hedge.layers[1].level is 18, expected at least disarmLevel, which is 19",
                "level       | 0        | hedge.layers[1].level is 0, expected a number from 0.01 to 1000",
                "disarmLevel | 22.5     | hedge.layers[1].level is 22, expected at least disarmLevel, which is 22.5",
                "share       | 0        | hedge.layers[1].share is 0, expected a number from 0.0001 to 100",
                "instrument  | PUT      | "
                        + "hedge.layers[1].instrument is \"PUT\", expected one of CALL, VERTICAL, FUTURE_OR_VERTICAL",
                "longDelta   | 1        | hedge.layers[1].longDelta is 1, expected a number from 0.01 to 0.99",
                "shortStrikeDistance | 0 | "
                        + "hedge.layers[1].shortStrikeDistance is 0, expected a number from 0.5 to 1000",
                "trigger     | 22       | "
                        + "hedge.layers[1].trigger is not a field of this section, expected none of that name"
            })
    void whatIsWrongInALayerIsRefused(String field, String value, String message) {
        read(layers(
                DocumentValue.section().build(),
                DocumentValue.section().with(field, value(value)).build()));

        assertThat(refusals).extracting(SectionReader.Refusal::message).containsExactly(message);
    }

    @Test
    void levelsOfLayersAscend() {
        HedgeParameters read = read(layers(
                DocumentValue.section().with("level", 22).build(),
                DocumentValue.section().build()));

        assertThat(refusals)
                .extracting(SectionReader.Refusal::message)
                .containsExactly("hedge.layers[1].level is 22.0, expected above the level of the layer before");
        assertThat(read).isEqualTo(HedgeParameters.ladder());
    }

    @Test
    void parametersThatDoNotHoldTogetherCannotBeMade() {
        LayerParameters first = HedgeParameters.ladder().layers().getFirst();
        TenorBand tenor = HedgeParameters.ladder().tenor();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LayerParameters(18, 18.5, 0.1, Instrument.CALL, 0.4, 10))
                .withMessageContaining("disarmed below 18.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HedgeParameters(List.of(first, first), tenor, 2, 5, 2))
                .withMessageContaining("18.0 comes before 18.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HedgeParameters(List.of(first), tenor, 0, 5, 2))
                .withMessageContaining("disarm after 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TenorBand(45, 46, 60))
                .withMessageContaining("46 <= 45 <= 60");
    }

    @Test
    void theStateOfEveryLayerIsLogged() {
        LadderState state = LadderState.armed(HedgeParameters.ladder())
                .with(0, new LayerState(LayerState.Status.ON, Optional.of("layer-1-2024-01-08"), 1, 0))
                .with(1, new LayerState(LayerState.Status.COOLDOWN, Optional.empty(), 0, 3));

        assertThat(state.layersOn()).isEqualTo(1);
        assertThat(CanonicalJson.text(state.document()))
                .isEqualTo("[{\"closesBelow\":1,\"closesSinceSale\":0,\"group\":\"layer-1-2024-01-08\",\"layer\":1,"
                        + "\"status\":\"ON\"},"
                        + "{\"closesBelow\":0,\"closesSinceSale\":3,\"layer\":2,\"status\":\"COOLDOWN\"},"
                        + "{\"closesBelow\":0,\"closesSinceSale\":0,\"layer\":3,\"status\":\"ARMED\"}]");
    }

    @Test
    void onlyALayerThatIsOnHoldsAPosition() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LayerState(LayerState.Status.ARMED, Optional.of("layer-1"), 0, 0))
                .withMessageContaining("ARMED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LayerState(LayerState.Status.ON, Optional.empty(), 0, 0))
                .withMessageContaining("ON");
    }

    private HedgeParameters read(DocumentValue.Section section) {
        return HedgeSection.read(SectionReader.of(section, "hedge", refusals));
    }

    private static DocumentValue.Section layers(DocumentValue... layers) {
        return DocumentValue.section()
                .with("layers", new DocumentValue.Items(List.of(layers)))
                .build();
    }

    private static DocumentValue value(String text) {
        return text.matches("[-0-9.]+") ? DocumentValue.number(Double.parseDouble(text)) : DocumentValue.text(text);
    }
}
