package org.alvh.cli.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.history.FileFailure;
import org.alvh.cli.table.BadField;

/** The reference files of a folder. Every kind of them has to be there. */
final class ReferenceFolder {

    private static final String VECTORS = "vectors";

    private final Path folder;

    private ReferenceFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder itself, or the one named {@code vectors} in it. */
    static ReferenceFolder at(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new NoAnswer("there is no folder " + folder + " with reference files");
        }
        Path vectors = folder.resolve(VECTORS);
        return new ReferenceFolder(Files.isDirectory(vectors) ? vectors : folder);
    }

    /**
     * What the files came to.
     *
     * @param results one a case, and a failed one for each file that is missing or cannot be read
     * @param unchecked the names of files that nothing here checks
     */
    record Verdict(List<CaseResult> results, List<String> unchecked) {}

    Verdict check() {
        List<CaseResult> results = new ArrayList<>();
        List<String> unchecked = new ArrayList<>();
        Set<ReferenceFile> found = EnumSet.noneOf(ReferenceFile.class);
        for (Path file : files()) {
            String name = file.getFileName().toString();
            try {
                Optional<ReferenceFile> kind = ReferenceFile.of(file);
                kind.ifPresent(found::add);
                List<CaseResult> ofFile = kind.map(known -> known.check(file)).orElseGet(List::of);
                if (ofFile.isEmpty()) {
                    unchecked.add(name);
                }
                results.addAll(ofFile);
            } catch (IOException
                    | UncheckedIOException
                    | NoAnswer
                    | BadField
                    | BadCase
                    | IllegalArgumentException bad) {
                results.add(failed(name, "a file of cases", "nothing: " + FileFailure.reason(bad)));
            }
        }
        Arrays.stream(ReferenceFile.values())
                .filter(kind -> !found.contains(kind))
                .forEach(kind -> results.add(failed(kind.usualName(), "a file", "none in " + folder)));
        return new Verdict(results, unchecked);
    }

    /** Texts about the files are no reference files. */
    private List<Path> files() {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new NoAnswer("cannot read " + folder + ": " + FileFailure.reason(failure), failure);
        }
    }

    private static CaseResult failed(String name, String expected, String got) {
        return new CaseResult(false, name, expected, got, "", "reference folder");
    }
}
