package org.alvh.quant.indicator;

/**
 * Forecast of variance by the heterogeneous autoregression of Corsi (A Simple Approximate Long-Memory Model of
 * Realized Volatility, Journal of Financial Econometrics, 2009): with v the variance of a session and m_w, m_m its
 * means over the last week and month,
 *
 * <pre>  mean(v_{t+1} … v_{t+h}) = c + β_d·v_t + β_w·m_w + β_m·m_m + ε</pre>
 *
 * fitted each session anew by least squares on the pairs whose outcome is known by then (walk-forward). The input is
 * the variance of the session, a squared log return or a finer measure; the result has its unit. A fit that has no
 * unique answer, and a forecast that is not above zero, are no forecast.
 *
 * <p>After a gap the means begin anew, while pairs from before it stay in the fit: none of them spans it.
 */
public final class HarForecast extends Indicator {

    private static final int COEFFICIENTS = 4;

    private final HarParameters parameters;

    /** The variances of a month and a horizon: what the newest pair is made of. */
    private final Window variances;

    private final TrainingPairs pairs;
    private final double[] means = new double[COEFFICIENTS];
    private final double[] coefficients = new double[COEFFICIENTS];

    public HarForecast(HarParameters parameters) {
        this.parameters = parameters;
        variances = new Window(parameters.month() + parameters.horizon());
        pairs = new TrainingPairs(parameters.training(), COEFFICIENTS);
    }

    @Override
    double take(double variance) {
        if (variance < 0.0) {
            throw new IllegalArgumentException(variance + " is not a variance: expected a number from 0");
        }
        variances.add(variance);
        if (variances.full()) {
            meansBefore(parameters.month());
            pairs.add(means, variances.mean(parameters.month(), parameters.horizon()));
        }
        if (warmUp() > 0 || !pairs.solve(coefficients)) {
            return Double.NaN;
        }
        meansBefore(variances.size());
        double forecast = 0.0;
        for (int i = 0; i < COEFFICIENTS; i++) {
            forecast = Math.fma(coefficients[i], means[i], forecast);
        }
        return forecast > 0.0 ? forecast : Double.NaN;
    }

    /** 1, v, m_w and m_m as of the {@code end}-th variance in the window. */
    private void meansBefore(int end) {
        means[0] = 1.0;
        means[1] = variances.get(end - 1);
        means[2] = variances.mean(end - parameters.week(), parameters.week());
        means[3] = variances.mean(end - parameters.month(), parameters.month());
    }

    @Override
    int warmUp() {
        int forMeans = parameters.month() - variances.size();
        int forPairs = parameters.training().least() - pairs.count();
        // The value that fills the window makes the first pair, and each after it one more.
        int forFit = forPairs <= 0 ? 0 : forPairs + Math.max(variances.missing() - 1, 0);
        return Math.max(Math.max(forMeans, forFit), 0);
    }

    @Override
    void restart() {
        variances.clear();
    }
}
