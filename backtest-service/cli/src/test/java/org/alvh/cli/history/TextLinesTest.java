package org.alvh.cli.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextLinesTest {

    @Test
    void endsLinesAtEveryKindOfLineEnd() {
        assertThat(lines("a\nb\r\nc\rd".getBytes(UTF_8))).containsExactly("a", "b", "c", "d");
        assertThat(lines("a\n".getBytes(UTF_8))).containsExactly("a");
        assertThat(lines("\r\n\r\n".getBytes(UTF_8))).containsExactly("", "");
        assertThat(lines(new byte[0])).isEmpty();
    }

    @Test
    void endsOneLineWhereAPairOfEndsIsSplitBetweenTwoReads() {
        String filler = "x".repeat(16_383);

        assertThat(lines((filler + "\r\ny").getBytes(UTF_8))).containsExactly(filler, "y");
    }

    @Test
    void marksBytesThatAreNotUtf8() {
        assertThat(lines("caf\u00e9".getBytes(StandardCharsets.ISO_8859_1))).containsExactly("caf\uFFFD");
    }

    @Test
    void refusesALineBeyondItsLimit() {
        assertThat(lines("x".repeat(65_536).getBytes(UTF_8))).hasSize(1);
        assertThatThrownBy(() -> lines("x".repeat(65_537).getBytes(UTF_8)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("its line 1 is longer than 65536 characters");
        assertThatThrownBy(() -> lines(("a\r\n\n" + "x".repeat(65_537)).getBytes(UTF_8)))
                .hasMessageContaining("its line 3 is longer than 65536 characters, expected a row a line");
    }

    private static List<String> lines(byte[] bytes) {
        List<String> lines = new ArrayList<>();
        new TextLines(new ByteArrayInputStream(bytes)).forEachRemaining(lines::add);
        return lines;
    }
}
