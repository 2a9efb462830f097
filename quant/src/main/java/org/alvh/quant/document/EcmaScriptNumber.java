package org.alvh.quant.document;

/**
 * A double as ECMAScript's {@code Number::toString} writes it, which RFC 8785 prescribes: the shortest digits
 * that read back as the same double, in plain notation from 1e-7 up to 1e21.
 */
public final class EcmaScriptNumber {

    /** ECMAScript writes plain digits while the decimal point falls within these bounds. */
    private static final int LARGEST_PLAIN_POINT = 21;

    private static final int SMALLEST_PLAIN_POINT = -5;

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
        String java = shortest(value);
        int e = java.indexOf('E');
        String mantissa = e < 0 ? java : java.substring(0, e);
        int exponent = e < 0 ? 0 : Integer.parseInt(java.substring(e + 1));
        int dot = mantissa.indexOf('.');
        String digits = mantissa.substring(0, dot) + mantissa.substring(dot + 1);
        int point = dot + exponent;
        int leading = leadingZeros(digits);
        digits = stripTrailingZeros(digits.substring(leading));
        return place(digits, point - leading);
    }

    /**
     * Java's shortest form has at least two digits and may prefer a closer two-digit decimal where one digit is
     * enough (4.9E-324 for ECMAScript's 5e-324).
     */
    private static String shortest(double value) {
        String java = Double.toString(value);
        int e = java.indexOf('E');
        if (e == 3) {
            char rounded = (char) (java.charAt(0) + (java.charAt(2) >= '5' ? 1 : 0));
            String single = rounded + ".0" + java.substring(e);
            if (rounded <= '9' && Double.parseDouble(single) == value) {
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

    private static int leadingZeros(String digits) {
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return zeros;
    }

    private static String stripTrailingZeros(String digits) {
        int end = digits.length();
        while (end > 1 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, end);
    }
}
