package org.alvh.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What no file may hold, seen failing. The examples are put together when the test runs, since this file is
 * examined like any other: each {@code ^} is taken out.
 */
class TextScanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data = /w^ork/shared/prices.csv",
                "'/h^ome/trader/prices.csv'",
                "file:/U^sers/trader",
                "C:\\U^sers\\trader",
                "https://r^epo.maven.apache.org/maven2",
                "\"resolved\": \"https://r^egistry.npmjs.org/react\"",
                "<<^<<<<< HEAD"
            })
    void catches(String line) {
        String text = "first line\n" + line.replace("^", "") + "\n";
        assertThat(TextScan.findings("docs/a.md", text.getBytes(StandardCharsets.UTF_8)))
                .extracting(Finding::place)
                .containsExactly("docs/a.md:2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xmlns=\"http://maven.apache.org/POM/4.0.0\"",
                "/usr/lib/jvm and /opt are where systems keep them",
                "~/.sdkman/candidates/java",
                "https://example.org/home/index.html",
                "the network of a framework/work item"
            })
    void letsPass(String line) {
        assertThat(TextScan.findings("docs/a.md", line.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void aFileMayHaveOneMebibyte() {
        byte[] largest = new byte[1_048_576];
        assertThat(TextScan.findings("a.bin", largest)).isEmpty();
        assertThat(TextScan.findings("a.bin", new byte[1_048_577]))
                .extracting(Finding::what)
                .containsExactly("1048577 bytes");
    }
}
