package org.alvh.engine.oracle;

import java.time.LocalDate;
import java.util.Locale;
import org.alvh.quant.instrument.PutCall;

/**
 * One listed contract.
 *
 * @param strikeHundredths strike in hundredths of a point; 0 for a future
 */
record OracleContract(Kind kind, LocalDate expiry, int strikeHundredths) {

    /** Root, right and multiplier in dollars a point (3.1–3.3). */
    enum Kind {
        SPX_CALL(100),
        SPX_PUT(100),
        SPXW_CALL(100),
        SPXW_PUT(100),
        VIX_CALL(100),
        VX(1_000),
        VXM(100);

        private final int multiplier;

        Kind(int multiplier) {
            this.multiplier = multiplier;
        }
    }

    boolean isFuture() {
        return kind == Kind.VX || kind == Kind.VXM;
    }

    boolean isSpx() {
        return switch (kind) {
            case SPX_CALL, SPX_PUT, SPXW_CALL, SPXW_PUT -> true;
            case VIX_CALL, VX, VXM -> false;
        };
    }

    /** Settles in the morning of its expiry; only SPXW settles at the close. */
    boolean settlesInTheMorning() {
        return kind != Kind.SPXW_CALL && kind != Kind.SPXW_PUT;
    }

    PutCall putCall() {
        return kind == Kind.SPXW_PUT || kind == Kind.SPX_PUT ? PutCall.PUT : PutCall.CALL;
    }

    double strike() {
        return strikeHundredths / 100.0;
    }

    /** Cents that a hundredth of a point is worth: (1/100 point)·multiplier dollars, in cents. */
    long centsPerHundredth() {
        return kind.multiplier;
    }

    /** Intrinsic value at a settlement value, both in hundredths of a point. */
    long intrinsic(long settlementHundredths) {
        long difference = settlementHundredths - strikeHundredths;
        return Math.max(putCall() == PutCall.CALL ? difference : -difference, 0);
    }

    @Override
    public String toString() {
        return isFuture() ? kind + " " + expiry : String.format(Locale.ROOT, "%s %s %.2f", kind, expiry, strike());
    }
}
