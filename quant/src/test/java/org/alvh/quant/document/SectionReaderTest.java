package org.alvh.quant.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.alvh.quant.document.DocumentValue.Absent;
import org.alvh.quant.document.DocumentValue.Flag;
import org.alvh.quant.document.DocumentValue.Items;
import org.alvh.quant.document.SectionReader.Refusal;
import org.alvh.quant.instrument.Settlement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class SectionReaderTest {

    private static final String ONE_LINE = "a text of up to 200 characters on one line";
    private static final DocumentValue.Section EMPTY = DocumentValue.section().build();

    /** The section that is read, how, and what is refused: path, value as it was given, expectation. */
    static final List<Arguments> REFUSALS = List.of(
            refused(number(31), r -> r.number("field", 1, 0.5, 30), "31", "a number from 0.5 to 30"),
            refused(number(0.49), r -> r.number("field", 1, 0.5, 30), "0.49", "a number from 0.5 to 30"),
            refused(text("7"), r -> r.number("field", 1, 0, 1e21), "\"7\"", "a number from 0 to 1e+21"),
            refused(new Absent(), r -> r.number("field", 1, 0, 9), "null", "a number from 0 to 9"),
            refused(number(4.5), r -> r.integer("field", 1, 0, 9), "4.5", "a whole number from 0 to 9"),
            refused(number(10), r -> r.integer("field", 1, 0, 9), "10", "a whole number from 0 to 9"),
            refused(number(-1), r -> r.integer("field", 1, 0, 9), "-1", "a whole number from 0 to 9"),
            refused(new Flag(true), r -> r.integer("field", 1, 0, 9), "true", "a whole number from 0 to 9"),
            refused(text("am"), r -> r.choice("field", Settlement.class, Settlement.PM), "\"am\"", "one of AM, PM"),
            refused(number(0), r -> r.choice("field", Settlement.class, Settlement.PM), "0", "one of AM, PM"),
            refused(text("true"), r -> r.flag("field", false), "\"true\"", "true or false"),
            refused(text(" "), r -> r.text("field", "x"), "\" \"", "a text"),
            refused(number(1), r -> r.text("field", "x"), "1", "a text"),
            refused(text("a\nb"), r -> r.line("field", "x"), "\"a\\nb\"", ONE_LINE),
            refused(text("a\ud800"), r -> r.line("field", "x"), "\"a\ud800\"", ONE_LINE),
            refused(text("a".repeat(201)), r -> r.line("field", "x"), '"' + "a".repeat(199) + "…", ONE_LINE),
            refused(number(1), r -> r.section("field"), "1", "a section { … }"),
            refused(number(1), r -> r.sections("field", 1, 2), "1", "a list of 1 to 2 sections"),
            refused(new Items(List.of()), r -> r.sections("field", 1, 2), "[]", "a list of 1 to 2 sections"),
            refused(
                    new Items(List.of(EMPTY, EMPTY, EMPTY)),
                    r -> r.sections("field", 1, 2),
                    "[{},{},{}]",
                    "a list of 1 to 2 sections"),
            refused(
                    new Items(List.of(EMPTY, number(3))),
                    r -> r.sections("field", 1, 2),
                    "[{},3]",
                    "a list of 1 to 2 sections"));

    private final List<Refusal> refusals = new ArrayList<>();

    @ParameterizedTest
    @FieldSource("REFUSALS")
    void refusesWithPathValueAndExpectation(
            DocumentValue given, Consumer<SectionReader> reading, String value, String expected) {
        reading.accept(reader(DocumentValue.section().with("field", given).build()));
        assertThat(refusals).containsExactly(new Refusal("mandate.field", value, expected));
    }

    @Test
    void saysARefusalInOneSentence() {
        assertThat(new Refusal("condor.maxOpen", "7", "a whole number from 1 to 6").message())
                .isEqualTo("condor.maxOpen is 7, expected a whole number from 1 to 6");
    }

    @Test
    void readsWhatIsWellFormed() {
        SectionReader reader = reader(DocumentValue.section()
                .with("least", 0.5)
                .with("most", 30.0)
                .with("whole", 9L)
                .with("choice", "AM")
                .with("flag", true)
                .with("text", "SEED45")
                .build());
        assertThat(reader.number("least", 1, 0.5, 30)).isEqualTo(0.5);
        assertThat(reader.number("most", 1, 0.5, 30)).isEqualTo(30);
        assertThat(reader.integer("whole", 1, 0, 9)).isEqualTo(9);
        assertThat(reader.choice("choice", Settlement.class, Settlement.PM)).isEqualTo(Settlement.AM);
        assertThat(reader.flag("flag", false)).isTrue();
        assertThat(reader.text("text", "x")).isEqualTo("SEED45");
        reader.refuseUnread();
        assertThat(refusals).isEmpty();
    }

    @Test
    void takesDefaultsForWhatIsAbsent() {
        SectionReader reader = reader(EMPTY);
        assertThat(reader.number("a", 1.5, 0, 9)).isEqualTo(1.5);
        assertThat(reader.integer("b", 7, 0, 9)).isEqualTo(7);
        assertThat(reader.choice("c", Settlement.class, Settlement.PM)).isEqualTo(Settlement.PM);
        assertThat(reader.flag("d", true)).isTrue();
        assertThat(reader.text("e", "x")).isEqualTo("x");
        assertThat(reader.sections("f", 1, 2)).isEmpty();
        assertThat(reader.section("g").integer("h", 3, 0, 9)).isEqualTo(3);
        assertThat(refusals).isEmpty();
    }

    @Test
    void takesTheDefaultForWhatItRefuses() {
        SectionReader reader = reader(DocumentValue.section()
                .with("number", "x")
                .with("integer", 0.5)
                .with("choice", "XM")
                .with("flag", "yes")
                .with("text", "")
                .build());
        assertThat(reader.number("number", 1.5, 0, 9)).isEqualTo(1.5);
        assertThat(reader.integer("integer", 7, 0, 9)).isEqualTo(7);
        assertThat(reader.choice("choice", Settlement.class, Settlement.PM)).isEqualTo(Settlement.PM);
        assertThat(reader.flag("flag", true)).isTrue();
        assertThat(reader.text("text", "x")).isEqualTo("x");
        assertThat(refusals)
                .extracting(Refusal::path)
                .containsExactly("mandate.number", "mandate.integer", "mandate.choice", "mandate.flag", "mandate.text");
    }

    @Test
    void refusesFieldsThatNobodyAskedFor() {
        SectionReader reader = reader(DocumentValue.section()
                .with("wingSD", 1.5)
                .with("lots", 1L)
                .with("Lots", 2L)
                .build());
        reader.integer("lots", 1, 0, 9);
        reader.refuseUnread();
        assertThat(refusals)
                .containsExactly(
                        new Refusal("mandate.Lots", "not a field of this section", "none of that name"),
                        new Refusal("mandate.wingSD", "not a field of this section", "none of that name"));
    }

    @Test
    void switchesARuleOffByNull() {
        SectionReader reader = reader(DocumentValue.section()
                .with("stop", new Absent())
                .with("target", 0.5)
                .build());
        assertThat(reader.isOff("stop")).isTrue();
        assertThat(reader.isOff("target")).isFalse();
        assertThat(reader.isOff("absent")).isFalse();
        reader.refuseUnread();
        assertThat(refusals).extracting(Refusal::path).containsExactly("mandate.target");
    }

    @Test
    void namesInnerFieldsByTheirPath() {
        DocumentValue.Section layer = DocumentValue.section().with("share", 2L).build();
        SectionReader reader = reader(DocumentValue.section()
                .with("layers", new Items(List.of(EMPTY, layer)))
                .with("fills", layer)
                .build());
        reader.sections("layers", 1, 3).orElseThrow().forEach(inner -> inner.number("share", 0, 0, 1));
        reader.section("fills").number("share", 0, 0, 1);
        SectionReader.of(layer, "", refusals).number("share", 0, 0, 1);
        assertThat(refusals)
                .extracting(Refusal::path)
                .containsExactly("mandate.layers[1].share", "mandate.fills.share", "share");
    }

    @Test
    void refusesTheFirstValueThatFalls() {
        SectionReader reader = reader(EMPTY);
        List<String> names = List.of("low", "middle", "high");
        assertThat(reader.ascend(names, 18, 18, 27)).isTrue();
        assertThat(reader.ascend(names, 18, 17.5, 17)).isFalse();
        assertThat(refusals).containsExactly(new Refusal("mandate.middle", "17.5", "at least low, which is 18"));
    }

    private SectionReader reader(DocumentValue.Section section) {
        return SectionReader.of(section, "mandate", refusals);
    }

    private static Arguments refused(
            DocumentValue given, Consumer<SectionReader> reading, String value, String expected) {
        return Arguments.of(given, reading, value, expected);
    }

    private static DocumentValue number(double value) {
        return DocumentValue.number(value);
    }

    private static DocumentValue text(String value) {
        return DocumentValue.text(value);
    }
}
