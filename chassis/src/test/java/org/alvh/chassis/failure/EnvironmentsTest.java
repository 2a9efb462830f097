package org.alvh.chassis.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is tried again, and what stops an account. */
class EnvironmentsTest {

    @ParameterizedTest
    @CsvSource({
        "UNAVAILABLE, true",
        "DEADLINE_EXCEEDED, true",
        "INTERNAL, true",
        "UNKNOWN, true",
        "CANCELLED, true",
        "UNAUTHENTICATED, true",
        "INVALID_ARGUMENT, false",
        "NOT_FOUND, false",
        "FAILED_PRECONDITION, false",
        "PERMISSION_DENIED, false"
    })
    void anotherServiceAnswersOrFails(Status.Code code, boolean environment) {
        assertThat(Environments.isEnvironment(new StatusRuntimeException(Status.fromCode(code))))
                .isEqualTo(environment);
    }

    @ParameterizedTest
    @CsvSource({"08006, true", "57P01, true", "40001, true", "53300, true", "23505, false", "42P01, false"})
    void aDatabaseIsAwayOrRefuses(String state, boolean environment) {
        assertThat(Environments.isEnvironment(new IllegalStateException(new SQLException("told", state))))
                .isEqualTo(environment);
    }

    @Test
    void aCauseCountsAsMuchAsTheFailureItself() {
        assertThat(Environments.isEnvironment(new IllegalStateException(new ConnectException("refused"))))
                .isTrue();
        assertThat(Environments.isEnvironment(new IllegalArgumentException("a rule is broken")))
                .isFalse();
    }
}
