package org.alvh.chassis.failure;

import io.grpc.Status;
import java.util.Objects;

/** A question or command that is refused: by what rule, and what would be right. It reaches the caller as it is. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Status.Code code;
    private final String title;

    /**
     * A refusal.
     *
     * @param title the rule, in a few words that do not change
     * @param detail the value that was refused and the remedy
     */
    public Refused(Status.Code code, String title, String detail) {
        super(detail);
        this.code = Objects.requireNonNull(code, "code");
        this.title = Objects.requireNonNull(title, "title");
    }

    public Status.Code code() {
        return code;
    }

    public String title() {
        return title;
    }
}
