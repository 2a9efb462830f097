package org.alvh.quant.testkit;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where independent reference files are: the folder named by {@code ALVH_REFERENCE}, by default
 * {@code ../shared} beside the project. A test whose file is missing is skipped and says so; in CI it fails.
 */
public final class Reference {

    private Reference() {}

    public static Path file(String relativePath) {
        Path path = root().resolve(relativePath).normalize();
        if (Files.exists(path)) {
            return path;
        }
        String message = "reference file " + path + " is missing: set ALVH_REFERENCE to the folder that holds it";
        if ("true".equals(System.getenv("CI"))) {
            return fail(message);
        }
        return abort(message);
    }

    private static Path root() {
        String setting = System.getenv("ALVH_REFERENCE");
        Path project = Path.of(System.getProperty("project.root", ".."));
        return setting == null ? project.resolve("../shared") : Path.of(setting);
    }
}
