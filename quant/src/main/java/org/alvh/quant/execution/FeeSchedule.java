package org.alvh.quant.execution;

import org.alvh.quant.instrument.Contract;
import org.alvh.quant.instrument.FuturesContract;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.money.Money;

/**
 * Customer fees a contract, by the exchange's schedule of one date: the exchange's own fee by premium, clearing
 * (OCC), the options regulatory fee and, on sales, the trading activity fee. No broker commission; cash
 * settlement of an expiring series costs nothing.
 */
public enum FeeSchedule {
    /** Cboe fee schedule effective 2024-11-01 and CFE's page of that time. */
    CBOE_2024_11_01;

    /** One unit is a hundred-thousandth of a dollar, in which all rates are whole numbers. */
    private static final long UNITS_A_CENT = 1_000;

    private static final long CLEARING = 2_500;
    private static final long REGULATORY = 2_000;
    private static final long TRADING_ACTIVITY_ON_SALE = 329;

    private static final long VX_EXCHANGE = 151_000;
    private static final long VXM_EXCHANGE = 20_000;

    private static final long SPX_EXCHANGE_BELOW_ONE_POINT = 36_000;
    private static final long SPX_EXCHANGE = 45_000;

    /** VIX options by premium: up to 0.10, below 1.00, below 2.00, and above. */
    private static final long[] VIX_SIMPLE = {10_000, 25_000, 40_000, 45_000};

    private static final long[] VIX_COMPLEX = {5_000, 17_000, 30_000, 45_000};

    /**
     * The fee of one leg, rounded half-even to the cent over all its lots.
     *
     * @param quantity signed lots: above zero bought, below sold
     * @param priceHundredths the leg's fill price
     * @param complex true where the order has more than one leg
     */
    public Money fee(Contract contract, long quantity, long priceHundredths, boolean complex) {
        long perContract = exchangeFee(contract, priceHundredths, complex)
                + CLEARING
                + REGULATORY
                + (quantity < 0 ? TRADING_ACTIVITY_ON_SALE : 0);
        return Money.ofCents(toCentsHalfEven(Math.multiplyExact(Math.abs(quantity), perContract)));
    }

    private static long exchangeFee(Contract contract, long priceHundredths, boolean complex) {
        return switch (contract) {
            case FuturesContract future ->
                switch (future.root()) {
                    case VX -> VX_EXCHANGE;
                    case VXM -> VXM_EXCHANGE;
                };
            case OptionContract option when option.root() == OptionRoot.VIX ->
                (complex ? VIX_COMPLEX : VIX_SIMPLE)[vixTier(priceHundredths)];
            case OptionContract _ -> priceHundredths < 100 ? SPX_EXCHANGE_BELOW_ONE_POINT : SPX_EXCHANGE;
        };
    }

    private static int vixTier(long priceHundredths) {
        if (priceHundredths <= 10) {
            return 0;
        }
        if (priceHundredths < 100) {
            return 1;
        }
        return priceHundredths < 200 ? 2 : 3;
    }

    private static long toCentsHalfEven(long units) {
        long cents = units / UNITS_A_CENT;
        long twice = 2 * (units % UNITS_A_CENT);
        boolean up = twice > UNITS_A_CENT || (twice == UNITS_A_CENT && cents % 2 == 1);
        return up ? cents + 1 : cents;
    }
}
