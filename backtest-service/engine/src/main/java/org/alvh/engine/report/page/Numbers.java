package org.alvh.engine.report.page;

import java.time.LocalDate;
import java.util.Locale;
import org.alvh.quant.money.Money;

/**
 * How the report writes numbers and dates: grouped thousands, a true minus sign, {@code –} where there is no value.
 * Fractions become percent here and nowhere else.
 */
public final class Numbers {

    /** What stands where there is no value. */
    public static final String NONE = "–";

    private static final String MINUS = "−";
    private static final double LEAST_SHARE = 0.001;
    private static final double DOLLARS_A_MILLION = 1e6;
    private static final double DOLLARS_A_THOUSAND = 1e3;
    private static final double IN_MILLIONS_FROM = 1e7;
    private static final double MOST_AXIS_FRACTION = 1000;
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private Numbers() {}

    /** A number with a fixed count of decimals. */
    public static String decimal(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? NONE : (value > 0 ? "∞" : MINUS + "∞");
        }
        String digits = String.format(Locale.ROOT, "%,." + decimals + "f", Math.abs(value));
        return value < 0 && !isZero(digits) ? MINUS + digits : digits;
    }

    /** The same with a sign before every number but zero. */
    public static String signed(double value, int decimals) {
        String text = decimal(value, decimals);
        return value > 0 && !isZero(text) ? "+" + text : text;
    }

    public static String count(long value) {
        return decimal((double) value, 0);
    }

    /** A count with its noun: {@code 1 session}, {@code 1,204 sessions}. */
    public static String count(long value, String noun) {
        return count(value) + " " + noun + (value == 1 ? "" : "s");
    }

    /** A fraction as percent. */
    public static String percent(double fraction, int decimals) {
        String text = decimal(100 * fraction, decimals);
        return text.equals(NONE) ? NONE : text + "%";
    }

    public static String signedPercent(double fraction, int decimals) {
        String text = signed(100 * fraction, decimals);
        return text.equals(NONE) ? NONE : text + "%";
    }

    /** A part of a whole as percent; some is never shown as none, nor nearly all as all. */
    public static String share(long part, long whole) {
        if (whole == 0) {
            return NONE;
        }
        double share = (double) part / whole;
        if (part == 0 || part == whole) {
            return percent(share, 0);
        }
        if (share < LEAST_SHARE) {
            return "<" + percent(LEAST_SHARE, 1);
        }
        return share > 1 - LEAST_SHARE ? ">" + percent(1 - LEAST_SHARE, 1) : percent(share, 1);
    }

    /** Whole dollars, from ten million on in millions. */
    public static String dollars(Money money) {
        double dollars = money.dollars();
        return dollars < 0 ? MINUS + magnitude(-dollars) : magnitude(dollars);
    }

    public static String signedDollars(Money money) {
        return money.isPositive() && !dollars(money).equals("$0") ? "+" + dollars(money) : dollars(money);
    }

    private static String magnitude(double dollars) {
        return dollars >= IN_MILLIONS_FROM
                ? "$" + decimal(dollars / DOLLARS_A_MILLION, 1) + " m"
                : "$" + decimal(dollars, 0);
    }

    /**
     * A dollar amount on an axis whose ticks are {@code step} apart and reach {@code highest}: in one unit for all, with
     * as many decimals as tell the ticks apart.
     */
    public static String axisDollars(double dollars, double step, double highest) {
        String text = "$" + inAxisUnit(Math.abs(dollars), step, highest);
        return dollars < 0 ? MINUS + text : text;
    }

    private static String inAxisUnit(double dollars, double step, double highest) {
        if (highest >= DOLLARS_A_MILLION && step >= DOLLARS_A_MILLION / MOST_AXIS_FRACTION) {
            return decimal(dollars / DOLLARS_A_MILLION, decimalsOf(step / DOLLARS_A_MILLION)) + " m";
        }
        return step >= DOLLARS_A_THOUSAND
                ? decimal(dollars / DOLLARS_A_THOUSAND, decimalsOf(step / DOLLARS_A_THOUSAND)) + " k"
                : decimal(dollars, decimalsOf(step));
    }

    /** A dollar amount to about three digits, for a place with little room. */
    public static String shortDollars(double dollars) {
        double size = Math.abs(dollars);
        if (size >= DOLLARS_A_MILLION) {
            return (dollars < 0 ? MINUS : "") + "$" + decimal(size / DOLLARS_A_MILLION, 2) + " m";
        }
        return (dollars < 0 ? MINUS : "") + "$" + decimal(size, 0);
    }

    /** The decimals that tell multiples of a step apart. */
    public static int decimalsOf(double step) {
        int decimals = 0;
        double rest = step;
        while (decimals < 4 && Math.abs(rest - Math.rint(rest)) > 1e-6 * rest) {
            rest *= 10;
            decimals++;
        }
        return decimals;
    }

    /** A date such as {@code 9 Jun 2026}. */
    public static String date(LocalDate date) {
        return day(date) + " " + date.getYear();
    }

    /** A date without its year, such as {@code 9 Jun}. */
    public static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date);
    }

    public static String month(LocalDate date) {
        return MONTHS[date.getMonthValue() - 1];
    }

    private static boolean isZero(String digits) {
        return digits.chars().noneMatch(c -> c >= '1' && c <= '9');
    }
}
