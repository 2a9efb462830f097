package org.alvh.marketdata.pull;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * How long a host asks to be left alone: the header {@code Retry-After} as whole seconds or as a date of the form
 * {@code Sun, 06 Nov 1994 08:49:37 GMT} (RFC 9110, 10.2.3 and 5.6.7). What is neither says nothing.
 */
public final class RetryAfter {

    /** Whoever asks for more is obeyed for so long. */
    public static final Duration LONGEST = Duration.ofDays(7);

    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /** The pause that a header asks for, 0 where its date is past. */
    public static Optional<Duration> of(String header, Instant now) {
        String text = header.strip();
        if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(
                    text.length() > MOST_DIGITS ? LONGEST : limited(Duration.ofSeconds(Long.parseLong(text))));
        }
        try {
            Instant until = DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from);
            return Optional.of(until.isAfter(now) ? limited(Duration.between(now, until)) : Duration.ZERO);
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }

    private static Duration limited(Duration asked) {
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }
}
