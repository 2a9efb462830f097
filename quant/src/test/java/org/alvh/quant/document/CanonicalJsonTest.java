package org.alvh.quant.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    /** The sample of RFC 8785, section 3.2.2, with its output in 3.2.3 and the UTF-8 bytes of it in 3.2.4. */
    @Test
    void writesThePublishedSampleByteForByte() {
        DocumentValue.Section sample = DocumentValue.section()
                .with("numbers", items(333333333.3333333, 1E30, 4.50, 2e-3, 0.000000000000000000000000001))
                .with("string", "€$\u000f\nA'B\"\\\\\"/")
                .with(
                        "literals",
                        new DocumentValue.Items(List.of(
                                new DocumentValue.Absent(),
                                new DocumentValue.Flag(true),
                                new DocumentValue.Flag(false))))
                .build();
        assertThat(HexFormat.of().formatHex(CanonicalJson.bytes(sample)))
                .isEqualTo("7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a"
                        + "5b3333333333333333332e333333333333332c31652b33302c342e352c302e3030322c31652d32375d2c"
                        + "22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d");
    }

    /** The property names of RFC 8785, section 3.2.3: UTF-16 order puts the emoji before the Hebrew letter. */
    @Test
    void sortsFieldsAsThePublishedExampleDoes() {
        DocumentValue.Section unsorted = DocumentValue.section()
                .with("€", "Euro Sign")
                .with("\r", "Carriage Return")
                .with("\ufb33", "Hebrew Letter Dalet With Dagesh")
                .with("1", "One")
                .with("\ud83d\ude00", "Emoji: Grinning Face")
                .with("\u0080", "Control")
                .with("ö", "Latin Small Letter O With Diaeresis")
                .build();
        assertThat(CanonicalJson.text(unsorted))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                        + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void sortsInnerSectionsButNoList() {
        DocumentValue.Section nested = DocumentValue.section()
                .with(
                        "b",
                        new DocumentValue.Items(List.of(
                                DocumentValue.section()
                                        .with("z", 2L)
                                        .with("a", 1L)
                                        .build(),
                                DocumentValue.text("x"))))
                .with("a", DocumentValue.section().build())
                .build();
        assertThat(CanonicalJson.text(nested)).isEqualTo("{\"a\":{},\"b\":[{\"a\":1,\"z\":2},\"x\"]}");
    }

    @Test
    void keepsTheGivenOrderWherePeopleRead() {
        DocumentValue.Section given =
                DocumentValue.section().with("b", 1e21).with("a", true).build();
        assertThat(CanonicalJson.inGivenOrder(given)).isEqualTo("{\"b\":1e+21,\"a\":true}");
        assertThat(CanonicalJson.text(given)).isEqualTo("{\"a\":true,\"b\":1e+21}");
    }

    /** RFC 8785, section 3.2.2.2: two-character escapes where JSON has one, hexadecimal in lower case for other controls. */
    @Test
    void escapesOnlyWhatItMust() {
        assertThat(CanonicalJson.text(DocumentValue.text("\b\t\n\f\r\"\\/\u0000\u001f\u007f\u2028<")))
                .isEqualTo("\"\\b\\t\\n\\f\\r\\\"\\\\/\\u0000\\u001f\u007f\u2028<\"");
    }

    @Test
    void separatesItemsByCommasAlone() {
        assertThat(CanonicalJson.text(items())).isEqualTo("[]");
        assertThat(CanonicalJson.text(items(1))).isEqualTo("[1]");
        assertThat(CanonicalJson.text(items(1, 2))).isEqualTo("[1,2]");
    }

    private static DocumentValue items(double... numbers) {
        return new DocumentValue.Items(Arrays.stream(numbers)
                .mapToObj(number -> (DocumentValue) DocumentValue.number(number))
                .toList());
    }
}
