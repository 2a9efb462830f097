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

    /** How many are asked for: 1 to the most, or 0 for the default. */
    static int count(String field, int asked, int byDefault, int most) {
        if (asked < 0 || asked > most) {
            throw wrong(field, asked, "1 to " + most + ", or 0 for " + byDefault);
        }
        return asked == 0 ? byDefault : asked;
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
