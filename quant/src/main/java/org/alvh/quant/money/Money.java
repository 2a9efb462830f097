package org.alvh.quant.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of US dollars, held exactly in cents. Arithmetic that would overflow throws; a fraction of a cent
 * exists only where a rounding method says how it is rounded.
 */
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    private static final int CENTS_A_DOLLAR = 100;

    public static Money ofCents(long cents) {
        return cents == 0 ? ZERO : new Money(cents);
    }

    public static Money ofDollars(long dollars) {
        return new Money(Math.multiplyExact(dollars, CENTS_A_DOLLAR));
    }

    /** Parses dollars with at most two decimals, such as {@code -1234.5}; a fraction of a cent is refused. */
    public static Money parse(String dollars) {
        try {
            return new Money(new BigDecimal(dollars).movePointRight(2).longValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException(dollars + " is not an amount in dollars and whole cents", e);
        }
    }

    /** Rounds a computed amount, in cents and fractions of them, to the nearest cent, ties to the even one. */
    public static Money roundHalfEven(double unrounded) {
        if (!(Math.abs(unrounded) < 1L << 53)) {
            throw new ArithmeticException(unrounded + " cents are not an amount of money");
        }
        return ofCents((long) Math.rint(unrounded));
    }

    public Money plus(Money other) {
        return ofCents(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return ofCents(Math.subtractExact(cents, other.cents));
    }

    public Money negated() {
        return ofCents(Math.negateExact(cents));
    }

    public Money times(long factor) {
        return ofCents(Math.multiplyExact(cents, factor));
    }

    public boolean isZero() {
        return cents == 0;
    }

    public boolean isPositive() {
        return cents > 0;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    /** The amount in dollars for ratios and displays; never to be turned back into an amount. */
    public double dollars() {
        return cents / (double) CENTS_A_DOLLAR;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /** Dollars with two decimals, such as {@code -1234.50}. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(cents, 2)
                .setScale(2, RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
