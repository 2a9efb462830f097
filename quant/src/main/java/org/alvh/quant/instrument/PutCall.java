package org.alvh.quant.instrument;

/** The right that an option gives. */
public enum PutCall {
    CALL(+1),
    PUT(-1);

    private final int sign;

    PutCall(int sign) {
        this.sign = sign;
    }

    /** +1 for a call, −1 for a put: the sign of the option's delta and of its payoff's slope. */
    public int sign() {
        return sign;
    }

    /** Intrinsic value in points at a level of the underlying. */
    public double intrinsic(double level, double strike) {
        return Math.max(sign * (level - strike), 0);
    }
}
