package org.alvh.decision.question;

import io.grpc.Status;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.alvh.chassis.failure.Refused;

/** How much of a log is asked for, newest first. */
public record Page(LocalDate until, int limit) {

    static final int DEFAULT = 50;
    static final int MOST = 500;

    /** After every session that there will be, within what a database can hold. */
    private static final LocalDate NEWEST = LocalDate.of(9999, 12, 31);

    /**
     * As a request names it.
     *
     * @param until ISO date, or empty for the newest
     * @param limit 0 for the default
     */
    public static Page of(String until, int limit) {
        if (limit < 0 || limit > MOST) {
            throw new Refused(
                    Status.Code.INVALID_ARGUMENT, "page too long", "limit is " + limit + ", expected 1 to " + MOST);
        }
        return new Page(until.isEmpty() ? NEWEST : date(until), limit == 0 ? DEFAULT : limit);
    }

    private static LocalDate date(String until) {
        try {
            return LocalDate.parse(until);
        } catch (DateTimeParseException malformed) {
            Refused refused = new Refused(
                    Status.Code.INVALID_ARGUMENT, "no date", "until is '" + until + "', expected an ISO date");
            refused.initCause(malformed);
            throw refused;
        }
    }
}
