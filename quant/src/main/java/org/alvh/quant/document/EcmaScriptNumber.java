package org.alvh.quant.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A double as ECMAScript's {@code Number::toString} writes it, which RFC 8785 prescribes: the shortest digits
 * that read back as the same double, in plain notation from 1e-7 up to 1e21.
 */
public final class EcmaScriptNumber {

    /** ECMAScript writes plain digits while the decimal point falls within these bounds. */
    private static final int LARGEST_PLAIN_POINT = 21;

    private static final int SMALLEST_PLAIN_POINT = -5;

    private static final MathContext ONE_DIGIT = new MathContext(1, RoundingMode.HALF_UP);

    private EcmaScriptNumber() {}

    public static String format(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no number " + value);
        }
        if (value == 0) {
            return "0";
        }
        long whole = (long) value;
        if (whole == value && Math.abs(whole) < 1L << 53) {
            return Long.toString(whole);
        }
        return value < 0 ? "-" + positive(-value) : positive(value);
    }

    private static String positive(double value) {
        BigDecimal decimal = shortest(value).stripTrailingZeros();
        String digits = decimal.unscaledValue().toString();
        return place(digits, digits.length() - decimal.scale());
    }

    /**
     * Java's shortest form has at least two digits and may prefer a closer two-digit decimal where one digit is
     * enough: 4.9E-324 and 9.9E-324 for ECMAScript's 5e-324 and 1e-323.
     */
    private static BigDecimal shortest(double value) {
        BigDecimal java = new BigDecimal(Double.toString(value));
        if (java.precision() == 2) {
            BigDecimal single = java.round(ONE_DIGIT);
            if (single.doubleValue() == value) {
                return single;
            }
        }
        return java;
    }

    /** Digits d₁d₂… with the decimal point after digit number {@code point}. */
    private static String place(String digits, int point) {
        int count = digits.length();
        if (count <= point && point <= LARGEST_PLAIN_POINT) {
            return digits + "0".repeat(point - count);
        }
        if (0 < point && point <= LARGEST_PLAIN_POINT) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (SMALLEST_PLAIN_POINT <= point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        int exponent = point - 1;
        String sign = exponent < 0 ? "-" : "+";
        String fraction = count == 1 ? "" : "." + digits.substring(1);
        return digits.charAt(0) + fraction + "e" + sign + Math.abs(exponent);
    }
}
