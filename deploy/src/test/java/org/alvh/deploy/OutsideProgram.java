package org.alvh.deploy;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Programs that are not Java. Where one is absent its tests are skipped and say so; in CI they fail. */
final class OutsideProgram {

    private OutsideProgram() {}

    /** What a folder of kustomize renders to. */
    static String kustomize(Path folder) {
        return run(List.of("kubectl", "kustomize", folder.toString()), "", "kubectl 1.27 or newer is not installed");
    }

    /** What a script of Node prints when it is given {@code input}. */
    static String node(Path script, String input) {
        Path modules = Project.root().resolve("deploy/node_modules/kubernetes-models");
        String absence = "the schemas of Kubernetes are not installed: npm ci --prefix deploy";
        return Files.isDirectory(modules)
                ? run(List.of("node", script.toString()), input, "node is not installed")
                : absent(absence);
    }

    private static String run(List<String> command, String input, String absence) {
        try {
            Path errors = Files.createTempFile("alvh", ".txt");
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            try (var in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            String said = Files.readString(errors);
            Files.delete(errors);
            return code == 0 ? answer : fail(String.join(" ", command) + " ended with " + code + ": " + said);
        } catch (IOException notStarted) {
            return absent(absence + " (" + notStarted.getMessage() + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + command, e);
        }
    }

    private static String absent(String message) {
        return "true".equals(System.getenv("CI")) ? fail(message) : abort(message);
    }
}
