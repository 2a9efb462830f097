package org.alvh.gateway.rest.document;

import java.util.function.Predicate;
import org.alvh.gateway.edge.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** An answer that an operation may give instead of what it was asked for. */
enum OtherAnswer {
    UNCHANGED(304, "Unchanged", "The same as the answer whose ETag was sent in If-None-Match.", Asked::isRevalidated),
    BAD_REQUEST(400, "BadRequest", "A parameter is wrong; the problem names it and the remedy.", Asked::hasQuery),
    NOT_LOGGED_IN(401, "NotLoggedIn", "No token or log-in, or one that has ended. Never a redirect.", _ -> true),
    NOT_ALLOWED(
            403, "NotAllowed", "The role on the desk is too low, or a browser's write is not proven.", Asked::isWrite),
    NOT_FOUND(404, "NotFound", "There is no such desk, account or market for the caller.", Asked::names),
    NOT_NOW(409, "NotNow", "As things stand it is refused.", Asked::isWrite),
    TOO_LARGE(413, "TooLarge", "The body is too large.", Asked::isWrite),
    TOO_MANY(429, "TooMany", "Asked too often; Retry-After says when to ask again.", _ -> true),
    FAULT(500, "Fault", "A fault; it is logged under the id of the request.", _ -> true),
    UNREACHABLE(503, "Unreachable", "A service that is needed cannot be reached; the problem names it.", Asked::names);

    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final int FIRST_PROBLEM = 400;

    private final int status;
    private final String component;
    private final String description;
    private final Predicate<Asked> rule;

    OtherAnswer(int status, String component, String description, Predicate<Asked> rule) {
        this.status = status;
        this.component = component;
        this.description = description;
        this.rule = rule;
    }

    /** What can be seen of an operation. */
    record Asked(boolean isWrite, boolean isStream, boolean hasQuery, boolean names) {

        boolean isRevalidated() {
            return !isWrite && !isStream && names;
        }
    }

    boolean isGivenBy(Asked operation) {
        return rule.test(operation);
    }

    /** Its name among the components of the document. */
    String component() {
        return component;
    }

    String code() {
        return Integer.toString(status);
    }

    APIResponse response() {
        APIResponse response = OASFactory.createAPIResponse().description(description);
        if (status < FIRST_PROBLEM) {
            return response;
        }
        return response.content(OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM))));
    }
}
