package org.alvh.marketdata.fit;

import java.util.Comparator;
import java.util.List;

/**
 * The chain of one expiry.
 *
 * @param years calendar years to its settlement, above 0
 * @param strikes each strike once, in ascending order
 */
public record ExpiryQuotes(String name, double years, List<StrikeQuotes> strikes) {

    public ExpiryQuotes {
        if (!(years > 0) || !Double.isFinite(years)) {
            throw new IllegalArgumentException(name + " has " + years + " years to go, expected more than 0");
        }
        strikes = strikes.stream()
                .sorted(Comparator.comparingDouble(StrikeQuotes::strike))
                .toList();
        for (int i = 1; i < strikes.size(); i++) {
            if (strikes.get(i).strike() == strikes.get(i - 1).strike()) {
                throw new IllegalArgumentException(
                        name + " quotes strike " + strikes.get(i).strike() + " twice");
            }
        }
    }
}
