package org.alvh.chassis.failure;

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.quarkus.grpc.ExceptionHandler;
import io.quarkus.grpc.ExceptionHandlerProvider;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * The one place where what a gRPC endpoint throws becomes an answer: a refusal with its rule, an environment that is
 * not there as UNAVAILABLE, anything else as INTERNAL without a word of its inside. The rule stands in the trailer
 * {@code alvh-problem}.
 */
@ApplicationScoped
class GrpcFailures implements ExceptionHandlerProvider {

    private static final Logger LOG = Logger.getLogger(GrpcFailures.class);

    static final Metadata.Key<String> PROBLEM = Metadata.Key.of("alvh-problem", Metadata.ASCII_STRING_MARSHALLER);

    @Override
    public <Q, A> ExceptionHandler<Q, A> createHandler(
            ServerCall.Listener<Q> listener, ServerCall<Q, A> call, Metadata metadata) {
        return new Answering<>(listener, call, metadata);
    }

    @Override
    public Throwable transform(Throwable failure) {
        return answer(failure);
    }

    private static StatusRuntimeException answer(Throwable failure) {
        if (failure instanceof StatusRuntimeException already) {
            return already;
        }
        if (failure instanceof Refused refused) {
            Metadata trailers = new Metadata();
            trailers.put(PROBLEM, refused.title());
            return new StatusRuntimeException(
                    Status.fromCode(refused.code()).withDescription(refused.getMessage()), trailers);
        }
        if (Environments.isEnvironment(failure)) {
            return new StatusRuntimeException(Status.UNAVAILABLE.withDescription(failure.getMessage()));
        }
        LOG.error("a question ended in a fault", failure);
        return new StatusRuntimeException(Status.INTERNAL.withDescription("this is a fault of the service"));
    }

    private static final class Answering<Q, A> extends ExceptionHandler<Q, A> {

        Answering(ServerCall.Listener<Q> listener, ServerCall<Q, A> call, Metadata metadata) {
            super(listener, call, metadata);
        }

        @Override
        protected void handleException(Throwable failure, ServerCall<Q, A> call, Metadata metadata) {
            StatusRuntimeException answer = answer(failure);
            Metadata trailers = answer.getTrailers();
            call.close(answer.getStatus(), trailers == null ? new Metadata() : trailers);
        }
    }
}
