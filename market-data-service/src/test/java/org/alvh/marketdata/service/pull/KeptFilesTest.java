package org.alvh.marketdata.service.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.alvh.quant.document.ContentHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many files are kept, and that what came is gone from where it arrived. */
class KeptFilesTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void theOldestAreForgottenBeyondTheLimit() throws IOException {
        KeptFiles files = new KeptFiles(folder, 2);
        for (int i = 0; i < 3; i++) {
            keep(files, "content " + i, NOON.plusSeconds(i));
        }
        keep(files, "content 1", NOON.plusSeconds(9));
        keep(files, "content 3", NOON.plusSeconds(10));

        assertThat(names()).containsExactlyInAnyOrder(ContentHash.of("content 1"), ContentHash.of("content 3"));
        assertThat(files.holds("one", ContentHash.of("content 3"))).isTrue();
        assertThat(files.holds("other", ContentHash.of("content 3"))).isFalse();
    }

    @Test
    void whatAnEarlierAttemptLeftIsNotThereForTheNext() throws IOException {
        KeptFiles files = new KeptFiles(folder, 2);
        Files.writeString(files.arriving("one").resolve("sent"), "half of i");

        Path arriving = files.arriving("one");

        assertThat(arriving).isEmptyDirectory();
        files.discard(arriving);
        assertThat(arriving).doesNotExist();
    }

    @Test
    void noneIsNoNumberOfFilesToKeep() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeptFiles(folder, 0))
                .withMessageContaining("alvh.pull.keep");
    }

    private static void keep(KeptFiles files, String content, Instant now) throws IOException {
        Path arrived = Files.writeString(files.arriving("one").resolve("sent"), content);
        assertThat(KeptFiles.hash(arrived)).isEqualTo(ContentHash.of(content));
        files.keep("one", KeptFiles.hash(arrived), arrived, now);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("taken/one"))) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
