package org.alvh.quant.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.alvh.quant.testkit.Reference;

/** Rows of a comma-separated reference file without quoting, each as its columns. */
final class ReferenceColumns {

    private ReferenceColumns() {}

    static List<List<String>> afterHeader(String relativePath) {
        return of(Reference.file(relativePath)).stream().skip(1).toList();
    }

    static List<List<String>> of(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> Arrays.asList(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
