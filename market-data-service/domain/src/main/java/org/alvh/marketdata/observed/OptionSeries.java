package org.alvh.marketdata.observed;

import java.time.LocalDate;
import java.util.Comparator;
import org.alvh.quant.instrument.PutCall;

/**
 * One listed option, of whatever root: files of vendors hold more than what is traded here.
 *
 * @param root the class as the exchange writes it, such as {@code SPXW}
 * @param expiry the day on which it expires, a Saturday of old monthly series being the session before it
 * @param strike in points, above 0 and at most {@link #HIGHEST_STRIKE}
 */
public record OptionSeries(String root, LocalDate expiry, PutCall right, double strike)
        implements Comparable<OptionSeries> {

    /** Points; eight digits of thousandths is all that a symbol of the clearing house has room for. */
    public static final double HIGHEST_STRIKE = 99_999.999;

    private static final int LONGEST_ROOT = 6;

    private static final Comparator<OptionSeries> ORDER = Comparator.comparing(OptionSeries::root)
            .thenComparing(OptionSeries::expiry)
            .thenComparing(OptionSeries::right)
            .thenComparingDouble(OptionSeries::strike);

    public OptionSeries {
        if (!isRoot(root)) {
            throw new IllegalArgumentException("an option root is 1 to 6 capitals and digits, not '" + root + "'");
        }
        if (!isStrike(strike)) {
            throw new IllegalArgumentException("a strike is above 0 and at most " + HIGHEST_STRIKE + ", not " + strike);
        }
    }

    /** Whether a text is 1 to 6 capitals and digits, a capital first. */
    public static boolean isRoot(String text) {
        if (text.isEmpty() || text.length() > LONGEST_ROOT || !isCapital(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isCapital(c) && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    public static boolean isStrike(double strike) {
        return strike > 0 && strike <= HIGHEST_STRIKE;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** By root, expiry, calls before puts, strike: the order in which a chain is kept. */
    @Override
    public int compareTo(OptionSeries other) {
        return ORDER.compare(this, other);
    }
}
