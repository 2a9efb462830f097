package org.alvh.marketdata.service.pull;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.alvh.marketdata.pull.PullSchedule;
import org.alvh.marketdata.pull.RedirectRule;
import org.alvh.marketdata.pull.UrlTemplate;
import org.alvh.quant.time.ExpiryCalendar;

/**
 * One file that is pulled again and again.
 *
 * @param name unique, fit for a folder
 * @param vendor the vendor's format, by its name on the command line
 * @param pause between two requests to its host
 * @param accepted hashes of files that are taken though they are worse than the one before
 */
record PullSource(
        String name,
        UrlTemplate url,
        String symbol,
        String vendor,
        PullSchedule schedule,
        Duration pause,
        RedirectRule redirects,
        List<String> accepted) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    PullSource {
        accepted = List.copyOf(accepted);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("the source '" + name
                    + "' is not named by 1 to 80 letters, digits, points, lines and dashes, a letter or digit first");
        }
        if (pause.isNegative()) {
            throw new IllegalArgumentException("the pause of " + name + " is negative: " + pause);
        }
    }

    /** The URL of the file that may be expected at a moment. */
    URI urlAt(Instant now) {
        URI expected = url.of(symbol, schedule.expectedSession(now), new ExpiryCalendar(schedule.calendar()));
        if (!redirects.admits(expected)) {
            throw new IllegalArgumentException("the URL of " + name
                    + " is not one of https with a host and without a user: correct it, or set alvh.pull.plain-http");
        }
        return expected;
    }

    /** The vendor's own name of the file: the last part of the path, by which some formats name their index. */
    String fileName(URI address) {
        String path = address.getPath();
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.isBlank() ? name : last;
    }
}
