package org.alvh.quant.instrument;

/** The right an option gives: to sell (put) or to buy (call) the underlying at the strike. */
public enum PutCall {
    CALL(1),
    PUT(-1);

    private final int sign;

    PutCall(int sign) {
        this.sign = sign;
    }

    /** +1 for a call, −1 for a put: the payoff is {@code max(sign·(S − K), 0)}. */
    public int sign() {
        return sign;
    }
}
