package org.alvh.marketdata.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How numbers are written in reasons: short, and the same on every machine. */
final class Words {

    private Words() {}

    /** At most four decimals, without trailing zeros. */
    static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded).toPlainString();
    }

    /** A share in percent, at most one decimal. */
    static String percent(double share) {
        BigDecimal rounded = BigDecimal.valueOf(share * 100)
                .setScale(1, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded).toPlainString() + " %";
    }

    /** A share in hundredths of a percent, at most one decimal. */
    static String basisPoints(double share) {
        BigDecimal rounded = BigDecimal.valueOf(share * 10_000)
                .setScale(1, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded).toPlainString() + " basis points";
    }
}
