package org.alvh.quant.indicator;

/** The pairs of predictors and outcome that a linear forecast is fitted on. */
final class TrainingPairs {

    private final int predictors;
    private final NormalEquations equations;

    /** Kept pairs, one after the other, where only the last count; empty where all do. */
    private final double[] kept;

    private final int capacity;
    private int count;
    private int oldest;

    TrainingPairs(HarParameters.Training training, int predictors) {
        this.predictors = predictors;
        this.equations = new NormalEquations(predictors);
        this.capacity = switch (training) {
            case HarParameters.Expanding _ -> 0;
            case HarParameters.Rolling rolling -> rolling.pairs();
        };
        this.kept = new double[capacity * (predictors + 1)];
    }

    void add(double[] x, double y) {
        if (capacity == 0) {
            count++;
            equations.add(x, 0, y);
            return;
        }
        int place = count < capacity ? count++ : oldest;
        System.arraycopy(x, 0, kept, place * (predictors + 1), predictors);
        kept[place * (predictors + 1) + predictors] = y;
        oldest = place + 1 == capacity ? 0 : place + 1;
    }

    int count() {
        return count;
    }

    /** Fits; false where the predictors depend on each other, so that no coefficients are the best ones. */
    boolean solve(double[] coefficients) {
        if (capacity > 0) {
            sumAnew();
        }
        return equations.solve(coefficients);
    }

    /** Taking the oldest pair out of the sums would leave its rounding behind. */
    private void sumAnew() {
        equations.clear();
        for (int i = 0; i < count; i++) {
            int at = (oldest + i) % count * (predictors + 1);
            equations.add(kept, at, kept[at + predictors]);
        }
    }
}
