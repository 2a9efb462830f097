package org.alvh.quant.indicator;

/**
 * How a {@link HarForecast} looks back and ahead, in sessions.
 *
 * @param week length of the middle mean
 * @param month length of the long mean
 * @param horizon sessions ahead whose mean variance is forecast
 * @param training which past pairs the coefficients are fitted on
 */
public record HarParameters(int week, int month, int horizon, Training training) {

    public HarParameters {
        Indicator.requireLength("week of a HAR forecast", week, 2);
        Indicator.requireLength("month of a HAR forecast", month, week + 1);
        Indicator.requireLength("horizon of a HAR forecast", horizon, 1);
    }

    /** Corsi's means of 1, 5 and 22 sessions, fitted on everything since the series began, from 250 pairs on. */
    public static HarParameters corsi(int horizon) {
        return new HarParameters(5, 22, horizon, new Expanding(250));
    }

    /** Which pairs of means and outcome the coefficients are fitted on: none whose outcome is not yet known. */
    public sealed interface Training {

        /** Pairs before there is a forecast. */
        int least();
    }

    /** All pairs so far, from {@code least} on. */
    public record Expanding(int least) implements Training {

        public Expanding {
            requirePairs(least);
        }
    }

    /** The last {@code pairs} pairs. */
    public record Rolling(int pairs) implements Training {

        public Rolling {
            requirePairs(pairs);
        }

        @Override
        public int least() {
            return pairs;
        }
    }

    /** Four coefficients on fewer than eight pairs are noise. */
    private static void requirePairs(int pairs) {
        Indicator.requireLength("training of a HAR forecast in pairs", pairs, 8);
    }
}
