package org.alvh.gateway.ask;

import com.google.common.util.concurrent.ListenableFuture;
import io.grpc.StatusRuntimeException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.alvh.chassis.failure.EnvironmentFailure;

/**
 * A question that a service is answering.
 *
 * @param service the service's name
 * @param underWay its answer, once it is there
 */
record Asked<A>(String service, ListenableFuture<A> underWay) {

    Asked {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(underWay, "underWay");
    }

    /**
     * Waits for the answer.
     *
     * @throws StatusRuntimeException where the service refuses the question, or gives no answer
     */
    A answer() {
        try {
            return underWay.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new EnvironmentFailure("stopped while " + service + " was asked", stop);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof StatusRuntimeException status) {
                throw status;
            }
            throw new IllegalStateException(service + " could not be asked", failure);
        }
    }
}
