package org.alvh.marketdata.service.endpoint;

import io.grpc.Status;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.alvh.chassis.failure.Refused;

/** Fields of a question, refused with their names where they are malformed. */
final class Asked {

    private Asked() {}

    static LocalDate date(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw wrong(field, text, "an ISO date", malformed);
        }
    }

    static Refused wrong(String field, Object value, String expected) {
        return new Refused(
                Status.Code.INVALID_ARGUMENT, "wrong " + field, field + " is " + value + ", expected " + expected);
    }

    static Refused wrong(String field, Object value, String expected, Throwable cause) {
        Refused refused = wrong(field, value, expected);
        refused.initCause(cause);
        return refused;
    }
}
