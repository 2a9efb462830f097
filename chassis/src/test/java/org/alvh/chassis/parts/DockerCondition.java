package org.alvh.chassis.parts;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Asks once whether a Docker engine answers. */
final class DockerCondition implements ExecutionCondition {

    private static final long MOST_SECONDS = 10;

    private static final boolean ANSWERS = answers();

    static {
        if (!ANSWERS) {
            System.err.println("no Docker engine answers: the tests on containers are skipped; "
                    + "the same tests run on embedded parts");
        }
    }

    private static boolean answers() {
        try {
            Process ask = new ProcessBuilder("docker", "version", "--format", "{{.Server.Version}}")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return ask.waitFor(MOST_SECONDS, TimeUnit.SECONDS) && ask.exitValue() == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return ANSWERS
                ? ConditionEvaluationResult.enabled("a Docker engine answers")
                : ConditionEvaluationResult.disabled("no Docker engine answers");
    }
}
