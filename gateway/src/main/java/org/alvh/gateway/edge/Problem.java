package org.alvh.gateway.edge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * Why a request is not answered, as RFC 9457 has it.
 *
 * @param type names the kind; it does not change
 * @param title the kind in a few words
 * @param status the HTTP status
 * @param detail what was wrong with this request, and the remedy
 * @param instance the id of the request
 * @param service the service that cannot be reached
 * @param since since when it cannot be reached, with zone offset
 * @param rule the rule that refused
 * @param reading what the rule found
 * @param limit what would have passed
 * @param pointer the part of the request that is wrong
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        Optional<String> service,
        Optional<String> since,
        Optional<String> rule,
        Optional<String> reading,
        Optional<String> limit,
        Optional<String> pointer) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE = "urn:alvh:problem:";

    public Problem {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("a problem has a status from 400 to 599, not " + status);
        }
        if (type.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("a problem has a type and a title");
        }
    }

    /** A problem of a kind, of which nothing more is known. */
    public static Problem of(int status, String kind, String title, String detail) {
        return new Problem(
                TYPE + kind,
                title,
                status,
                detail,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, of the request with this id. */
    public Problem ofRequest(String requestId) {
        return new Problem(type, title, status, detail, requestId, service, since, rule, reading, limit, pointer);
    }

    /** The same, with the service that cannot be reached, and since when. */
    public Problem ofService(String name, Optional<String> unreachableSince) {
        return new Problem(
                type,
                title,
                status,
                detail,
                instance,
                Optional.of(name),
                unreachableSince,
                rule,
                reading,
                limit,
                pointer);
    }

    /** The same, with the rule that refused, what it found and what would have passed. */
    public Problem byRule(String name, String found, String wanted) {
        return new Problem(
                type,
                title,
                status,
                detail,
                instance,
                service,
                since,
                Optional.of(name),
                Optional.of(found),
                Optional.of(wanted),
                pointer);
    }

    /** The same, with the part of the request that is wrong. */
    public Problem at(String part) {
        return new Problem(
                type, title, status, detail, instance, service, since, rule, reading, limit, Optional.of(part));
    }
}
