package org.alvh.quant.indicator;

/** What an indicator says of a session: a value, or that it has none and why. */
public sealed interface Reading {

    /**
     * A value.
     *
     * @param value in the unit of the indicator; finite
     */
    record Known(double value) implements Reading {

        public Known {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a known reading is finite, not " + value);
            }
        }
    }

    /**
     * No value: whoever asks abstains.
     *
     * @param missing values still needed before there is an answer; 0 where more of them need not help
     */
    record NotAvailable(Cause cause, int missing) implements Reading {

        public NotAvailable {
            if (missing < 0 || (missing == 0) != (cause == Cause.UNDEFINED)) {
                throw new IllegalArgumentException(
                        missing + " missing values and " + cause + " do not go together: UNDEFINED alone has 0");
            }
        }
    }

    /** Why there is no value. */
    enum Cause {
        /** The series is too short, or began anew after a gap. */
        WARMING_UP,
        /** This session has no input. */
        INPUT_MISSING,
        /** The formula has no answer for these values: nothing moved, so there is nothing to divide by. */
        UNDEFINED
    }
}
