package org.alvh.gateway.edge;

import java.util.Optional;

/** The problems that more than one place of the edge answers with. */
public final class Problems {

    private Problems() {}

    /** Nobody knows who asks. */
    public static Problem notLoggedIn() {
        return Problem.of(
                401, "not-logged-in", "Not logged in", "Log in at /login, or send a bearer token of the realm.");
    }

    /** The caller may not do this. */
    public static Problem forbidden() {
        return Problem.of(403, "forbidden", "Not allowed", "Your role does not allow this.");
    }

    /** There is nothing here. */
    public static Problem notFound(String path) {
        return Problem.of(404, "not-found", "Not found", "There is nothing at " + path + ".");
    }

    /** A desk that does not exist, or that the caller is not in; which of the two is not told. */
    public static Problem unknownDesk(String desk) {
        return Problem.of(404, "unknown-desk", "Unknown desk", "There is no desk '" + desk + "'.");
    }

    /** The body is too large. */
    public static Problem tooLarge(long most) {
        return Problem.of(413, "too-large", "Body too large", "A request may carry " + most + " bytes.");
    }

    /** Something that the gateway stands on is not there. */
    public static Problem unavailable(String service) {
        return Problem.of(503, "unavailable", "Not reachable", "What this needs cannot be reached now; try again.")
                .ofService(service, Optional.empty());
    }

    /** A fault, of which nothing is told but the id under which it is logged. */
    public static Problem fault() {
        return Problem.of(500, "fault", "A fault of the gateway", "It is logged under the id of this request.");
    }

    /** A status without a cause. */
    public static Problem ofStatus(int status, String path) {
        return switch (status) {
            case 401 -> notLoggedIn();
            case 403 -> forbidden();
            case 404 -> notFound(path);
            case 405 -> Problem.of(405, "method", "Wrong method", "This cannot be done at " + path + ".");
            case 406 -> Problem.of(406, "media-type", "No such form", "This is answered as application/json.");
            case 413 -> Problem.of(413, "too-large", "Body too large", "The body of the request is too large.");
            case 415 -> Problem.of(415, "media-type", "Wrong form", "Send application/json.");
            case 503 -> unavailable("gateway");
            default ->
                status >= 500 ? fault() : Problem.of(status, "request", "Wrong request", "It cannot be understood.");
        };
    }
}
