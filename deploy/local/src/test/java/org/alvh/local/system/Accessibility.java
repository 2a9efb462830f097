package org.alvh.local.system;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What axe finds against a page. Where it is not installed its tests are skipped and say so; in CI they fail. */
final class Accessibility {

    private static final Path AXE =
            Path.of(System.getProperty("project.root")).resolve("deploy/node_modules/axe-core/axe.min.js");

    /** Each violation with the first elements that it is found at. */
    private static final String RUN = """
            async () => (await axe.run()).violations.map(violation => violation.id + ': ' + violation.help + ' at '
              + violation.nodes.slice(0, 5).map(node => node.target.join(' ')).join(', '))
            """;

    private Accessibility() {}

    static List<String> violations(Page page) {
        page.evaluate(axe());
        return ((List<?>) page.evaluate(RUN)).stream().map(Object::toString).toList();
    }

    private static String axe() {
        try {
            return Files.exists(AXE) ? Files.readString(AXE) : absent("axe is not installed: npm ci --prefix deploy");
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + AXE, failure);
        }
    }

    private static String absent(String message) {
        return "true".equals(System.getenv("CI")) ? fail(message) : abort(message);
    }
}
