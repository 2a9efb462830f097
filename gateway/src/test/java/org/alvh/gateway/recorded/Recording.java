package org.alvh.gateway.recorded;

import com.google.protobuf.Message;
import com.google.protobuf.TextFormat;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Answers that stand as texts in {@code recorded/}, one file a question and what it is about. */
final class Recording {

    private static final Metadata.Key<String> PROBLEM =
            Metadata.Key.of("alvh-problem", Metadata.ASCII_STRING_MARSHALLER);

    private Recording() {}

    /** Answers with the recording, or refuses as a service does that knows nothing of what it is asked about. */
    static <A> void answer(String question, String about, Message.Builder empty, StreamObserver<A> answer) {
        if (!isThere(question, about)) {
            answer.onError(unknown(about));
            return;
        }
        read(question, about, empty);
        @SuppressWarnings("unchecked")
        A message = (A) empty.build();
        answer.onNext(message);
        answer.onCompleted();
    }

    static boolean isThere(String question, String about) {
        return Recording.class.getResource(name(question, about)) != null;
    }

    /** Fills a message with a recording that is there. */
    static void read(String question, String about, Message.Builder empty) {
        try (InputStream text = Objects.requireNonNull(Recording.class.getResourceAsStream(name(question, about)))) {
            TextFormat.merge(new InputStreamReader(text, StandardCharsets.UTF_8), empty);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String name(String question, String about) {
        return "/recorded/" + question + "-" + about + ".txtpb";
    }

    static StatusRuntimeException unknown(String about) {
        return refused(Status.NOT_FOUND.withDescription("there is no '" + about + "'"), "unknown account");
    }

    static StatusRuntimeException refused(Status status, String title) {
        Metadata trailers = new Metadata();
        trailers.put(PROBLEM, title);
        return new StatusRuntimeException(status, trailers);
    }
}
