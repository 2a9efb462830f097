package org.alvh.gateway.login;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a log-in leads back to: a page of the web client, never another site. */
final class ReturnPath {

    /** The parameter of a log-in that names it. */
    static final String PARAMETER = "return";

    static final String HOME = "/";

    private static final int LONGEST = 1_024;
    private static final Pattern START = Pattern.compile("/(?![/\\\\]).*");
    private static final Pattern NO_PAGE = Pattern.compile("/(api|login|logout|q)([/?#].*)?");

    private ReturnPath() {}

    /** The path that is asked for; empty where it is no page of the web client. */
    static Optional<String> of(String asked) {
        if (asked.length() > LONGEST
                || !START.matcher(asked).matches()
                || NO_PAGE.matcher(asked).matches()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(asked);
            return uri.isAbsolute() || uri.getRawAuthority() != null ? Optional.empty() : Optional.of(asked);
        } catch (URISyntaxException wrong) {
            return Optional.empty();
        }
    }
}
