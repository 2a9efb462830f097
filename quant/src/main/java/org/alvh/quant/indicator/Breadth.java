package org.alvh.quant.indicator;

/**
 * Issues that rose and fell in one session.
 *
 * @param advancing issues that closed higher
 * @param declining issues that closed lower
 */
public record Breadth(int advancing, int declining) {

    public Breadth {
        if (advancing < 0 || declining < 0) {
            throw new IllegalArgumentException(
                    advancing + " advancing and " + declining + " declining issues are not counts");
        }
    }

    /** Advancing less declining issues. */
    public int netAdvance() {
        return advancing - declining;
    }

    /** b = (advancing − declining)/(advancing + declining), from −1 to 1; undefined where no issue moved. */
    public Reading share() {
        int moved = Math.addExact(advancing, declining);
        return moved == 0
                ? new Reading.NotAvailable(Reading.Cause.UNDEFINED, 0)
                : new Reading.Known((double) netAdvance() / moved);
    }
}
