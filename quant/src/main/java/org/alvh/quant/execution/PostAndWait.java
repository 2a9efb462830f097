package org.alvh.quant.execution;

/**
 * A resting limit order: posted at one bar, it is tried on the bars after it. It fills at its limit once the natural
 * credit reaches limit + ε; a natural credit that reaches the limit but not that is a near miss; after the wait it
 * lapses. The ε stands for the queue: a market that only touches a limit does not reach those who came last.
 *
 * @param limitHundredths credit asked for, in hundredths of a point; a debit is below zero
 * @param epsilonHundredths how far the natural credit must pass the limit
 * @param waitBars bars it is tried on
 * @param touchProbability chance that a near miss fills all the same, from 0 to 1; a touch then reached the front of
 *     the queue
 * @param sizes how many lots fill at once
 */
public record PostAndWait(
        long limitHundredths, long epsilonHundredths, int waitBars, double touchProbability, SizeRule sizes) {

    private static final long EPSILON_HUNDREDTHS = 2;
    private static final int WAIT_BARS = 30;

    /** A trading week of minutes. */
    private static final int MOST_BARS = 2_025;

    public PostAndWait {
        if (epsilonHundredths < 0) {
            throw new IllegalArgumentException(
                    "epsilonHundredths is " + epsilonHundredths + ", expected hundredths of a point from 0");
        }
        if (waitBars < 1 || waitBars > MOST_BARS) {
            throw new IllegalArgumentException("waitBars is " + waitBars + ", expected 1 to " + MOST_BARS);
        }
        if (!(touchProbability >= 0 && touchProbability <= 1)) {
            throw new IllegalArgumentException(
                    "touchProbability is " + touchProbability + ", expected a probability from 0 to 1");
        }
    }

    /** The project's default: ε of 0.02, thirty bars, no luck at a touch, whole orders. */
    public static PostAndWait at(long limitHundredths) {
        return new PostAndWait(limitHundredths, EPSILON_HUNDREDTHS, WAIT_BARS, 0, SizeRule.WHOLE);
    }

    /** The same, filling no more than is displayed. */
    public PostAndWait byDisplayedSize() {
        return new PostAndWait(limitHundredths, epsilonHundredths, waitBars, touchProbability, SizeRule.DISPLAYED);
    }

    /** True where the model needs a generator handed in. */
    public boolean needsChance() {
        return touchProbability > 0;
    }

    boolean touchedBy(long creditHundredths) {
        return creditHundredths >= limitHundredths;
    }

    boolean passedBy(long creditHundredths) {
        return creditHundredths >= Math.addExact(limitHundredths, epsilonHundredths);
    }
}
