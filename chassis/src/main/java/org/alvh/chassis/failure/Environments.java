package org.alvh.chassis.failure;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Tells a failure of the environment from a fault of the work. */
public final class Environments {

    /** SQLSTATE classes: connection, resources, operator (shutdown), system; and 40, a transaction to be repeated. */
    private static final Set<String> SQL_CLASSES = Set.of("08", "40", "53", "57", "58");

    /** What another service says of the question itself; anything else it fails at is its own or the network's. */
    private static final Set<Status.Code> ANSWERS = Set.of(
            Status.Code.INVALID_ARGUMENT,
            Status.Code.NOT_FOUND,
            Status.Code.ALREADY_EXISTS,
            Status.Code.FAILED_PRECONDITION,
            Status.Code.OUT_OF_RANGE,
            Status.Code.PERMISSION_DENIED,
            Status.Code.UNIMPLEMENTED);

    private static final int DEEPEST_CAUSE = 20;

    private Environments() {}

    /** True where the failure, or anything that it was caused by, comes from the environment. */
    public static boolean isEnvironment(Throwable failure) {
        Throwable current = failure;
        for (int depth = 0; current != null && depth < DEEPEST_CAUSE; depth++) {
            if (comesFromOutside(current)) {
                return true;
            }
            current = current.getCause();
        }
        return false;
    }

    private static boolean comesFromOutside(Throwable failure) {
        return switch (failure) {
            case EnvironmentFailure _, SQLTransientException _, ConnectException _ -> true;
            case SQLException sql -> sql.getSQLState() == null || hasClass(sql.getSQLState());
            case StatusRuntimeException grpc ->
                !ANSWERS.contains(grpc.getStatus().getCode());
            default -> false;
        };
    }

    private static boolean hasClass(String state) {
        return state.length() >= 2 && SQL_CLASSES.contains(state.substring(0, 2));
    }

    /** The unchecked form of a failed statement. */
    public static RuntimeException translated(SQLException failure) {
        return comesFromOutside(failure)
                ? new EnvironmentFailure("the database does not answer: " + failure.getMessage(), failure)
                : new IllegalStateException(String.valueOf(failure.getMessage()), failure);
    }
}
