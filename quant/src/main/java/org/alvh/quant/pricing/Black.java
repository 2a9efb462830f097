package org.alvh.quant.pricing;

import org.alvh.quant.instrument.PutCall;

/**
 * Black's formula for a European option on a forward (F. Black, 1976): with s = σ√T, d₁ = ln(F/K)/s + s/2 and
 * d₂ = d₁ − s, a call is worth F·N(d₁) − K·N(d₂) before discounting, a put K·N(−d₂) − F·N(−d₁).
 *
 * <p>The option is priced on its out-of-the-money side and the intrinsic value is added to the other, so time
 * value never drowns in intrinsic value and put–call parity holds to the last bit or two. Where σ√T = 0 the
 * price is the intrinsic value on the forward.
 */
public final class Black {

    /** Below this σ√T/2 the two terms of the formula nearly cancel and their difference is taken as a series. */
    private static final double SERIES_HALF_DEVIATION = 0.1;

    /** Beyond this many deviations out of the money a price is below the smallest double. */
    private static final double FARTHEST_DEVIATIONS = 39.0;

    private static final double SQRT_TWO_PI = 2.5066282746310007;

    private Black() {}

    /** (ln(F/K) + ½σ²T)/(σ√T); infinite (or 0 at F = K) where σ√T = 0. */
    public static double d1(double forward, double strike, double years, double volatility) {
        requireArguments(forward, strike, years, volatility);
        double deviation = volatility * Math.sqrt(years);
        return standardised(Elementary.logRatio(forward, strike), deviation) + 0.5 * deviation;
    }

    /** Undiscounted price in points. */
    public static double price(PutCall putCall, double forward, double strike, double years, double volatility) {
        requireArguments(forward, strike, years, volatility);
        double intrinsic = Math.max(putCall.sign() * (forward - strike), 0.0);
        return intrinsic + timeValue(forward, strike, volatility * Math.sqrt(years));
    }

    /**
     * What a premium holds beyond the discounted intrinsic value on the forward, in points. On the spot's intrinsic
     * value that of a deep European put would often be negative; negative here means a premium below its bound.
     */
    public static double extrinsic(
            PutCall putCall, double premium, double forward, double strike, double years, double rate) {
        requireArguments(forward, strike, years, 0.0);
        Arguments.requireFinite(premium, "premium");
        Arguments.requireFinite(rate, "rate");
        return premium - Elementary.exp(-rate * years) * putCall.intrinsic(forward, strike);
    }

    /** Forward delta, undiscounted: N(d₁) of a call, N(d₁) − 1 = −N(−d₁) of a put. */
    public static double delta(PutCall putCall, double forward, double strike, double years, double volatility) {
        int sign = putCall.sign();
        return sign * Normal.cdf(sign * d1(forward, strike, years, volatility));
    }

    /** Undiscounted price and Greeks: {@link #value} at a rate of zero, with rho zero. */
    public static Valuation undiscounted(
            PutCall putCall, double forward, double strike, double years, double volatility) {
        Valuation value = value(putCall, forward, strike, years, volatility, 0.0);
        Greeks greeks = value.greeks();
        return new Valuation(
                value.price(), new Greeks(greeks.delta(), greeks.gamma(), greeks.vega(), greeks.theta(), 0.0));
    }

    /**
     * Discounted price and Greeks. Delta and gamma are by the forward, theta and rho hold the forward: a rise of
     * the rate only discounts more, so rho = −T·price, and time adds r·price to the decay.
     *
     * @param rate continuous, decimal
     */
    public static Valuation value(
            PutCall putCall, double forward, double strike, double years, double volatility, double rate) {
        requireArguments(forward, strike, years, volatility);
        Arguments.requireFinite(rate, "rate");
        int sign = putCall.sign();
        double discount = Elementary.exp(-rate * years);
        double rootYears = Math.sqrt(years);
        double deviation = volatility * rootYears;
        double d1 = standardised(Elementary.logRatio(forward, strike), deviation) + 0.5 * deviation;
        double density = discount * Normal.pdf(d1);
        double price = discount * (Math.max(sign * (forward - strike), 0.0) + timeValue(forward, strike, deviation));
        double delta = discount * sign * Normal.cdf(sign * d1);
        double gamma = deviation > 0.0 ? density / (forward * deviation) : 0.0;
        double decay = rootYears > 0.0 ? forward * density * volatility / (2.0 * rootYears) : 0.0;
        double theta = rate * price - decay;
        return new Valuation(price, new Greeks(delta, gamma, forward * density * rootYears, theta, -years * price));
    }

    /** The out-of-the-money one of put and call, undiscounted: price less intrinsic value of either. */
    static double timeValue(double forward, double strike, double deviation) {
        double lower = Math.min(forward, strike);
        double upper = Math.max(forward, strike);
        return outOfTheMoney(lower, upper, Elementary.logRatio(lower, upper), deviation);
    }

    /**
     * lower·N(h + t) − upper·N(h − t) with h = x/s, t = s/2, x = ln(lower/upper) ≤ 0: the call at F = lower,
     * K = upper and, mirrored, the put at F = upper, K = lower. Since lower·φ(h + t) = upper·φ(h − t), a density
     * stands before the bracket where both terms are tails, and rounding in h does no harm.
     */
    static double outOfTheMoney(double lower, double upper, double x, double deviation) {
        double h = standardised(x, deviation);
        double t = 0.5 * deviation;
        if (deviation == 0.0 || h + t < -FARTHEST_DEVIATIONS) {
            return 0.0;
        }
        if (t < SERIES_HALF_DEVIATION) {
            return lower * Normal.bell(h + t) * tailDifference(h, t);
        }
        if (h + t < 0.0) {
            return lower * Normal.bell(h + t) * (Normal.scaledTail(-h - t) - Normal.scaledTail(t - h));
        }
        return Math.max(lower * Normal.cdf(h + t) - upper * Normal.cdf(h - t), 0.0);
    }

    /**
     * (M(h + t) − M(h − t))/√(2π) for h ≤ 0 and small t, where M = N/φ. Taylor's series at h has odd terms only,
     * all positive, since the n-th derivative is ∫ uⁿ·e^{hu − u²/2} du; M′ = 1 + hM and
     * M⁽ⁿ⁺¹⁾ = n·M⁽ⁿ⁻¹⁾ + h·M⁽ⁿ⁾. What follows t¹¹ is below 1e-17 of the sum.
     */
    private static double tailDifference(double h, double t) {
        double even = Normal.millsRatio(-h);
        double odd = Math.fma(h, even, 1.0);
        double term = t;
        double sum = odd * term;
        for (int n = 1; n <= 9; n += 2) {
            even = Math.fma(h, odd, n * even);
            odd = Math.fma(h, even, (n + 1) * odd);
            term *= t * t / ((n + 1) * (n + 2));
            sum = Math.fma(odd, term, sum);
        }
        return 2.0 * sum / SQRT_TWO_PI;
    }

    private static double standardised(double x, double deviation) {
        return x == 0.0 ? 0.0 : x / deviation;
    }

    private static void requireArguments(double forward, double strike, double years, double volatility) {
        Arguments.requirePositive(forward, "forward");
        Arguments.requirePositive(strike, "strike");
        Arguments.requireNotNegative(years, "years");
        Arguments.requireNotNegative(volatility, "volatility");
    }
}
