package org.alvh.quant.execution;

import java.time.LocalDate;
import org.alvh.quant.instrument.Contract;
import org.alvh.quant.instrument.FuturesContract;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.money.Money;

/**
 * Customer fees a contract as they stood from one date on, in units of a hundred-thousandth of a dollar, in which
 * all of them are whole numbers.
 *
 * @param effective first date on which they are charged
 * @param options the exchange's fee for options
 * @param futures the exchange's fee for futures
 * @param surcharges what others add to every contract
 */
public record FeeRates(LocalDate effective, OptionFees options, FuturesFees futures, Surcharges surcharges) {

    private static final long UNITS_A_CENT = 1_000;

    /**
     * Exchange fees of options by premium.
     *
     * @param spx SPX and SPXW, alone or in a package
     * @param vixSimple VIX in an order of one leg
     * @param vixComplex VIX in an order of several
     */
    public record OptionFees(PremiumTiers spx, PremiumTiers vixSimple, PremiumTiers vixComplex) {}

    /** Exchange fees of futures a side. */
    public record FuturesFees(long vx, long vxm) {

        public FuturesFees {
            requireFees(vx, vxm);
        }
    }

    /**
     * Fees of others.
     *
     * @param clearing by the clearing house (OCC)
     * @param regulatory options regulatory fee (ORF)
     * @param tradingActivityOnSale trading activity fee (TAF), on sales only
     */
    public record Surcharges(long clearing, long regulatory, long tradingActivityOnSale) {

        public Surcharges {
            requireFees(clearing, regulatory, tradingActivityOnSale);
        }
    }

    /**
     * The fee of one leg, rounded half-even to the cent over all its lots.
     *
     * @param quantity signed lots: above zero bought, below sold
     * @param priceHundredths the leg's fill price
     * @param complex true where the order has more than one leg
     */
    public Money fee(Contract contract, long quantity, long priceHundredths, boolean complex) {
        long perContract = exchangeFee(contract, priceHundredths, complex)
                + surcharges.clearing
                + surcharges.regulatory
                + (quantity < 0 ? surcharges.tradingActivityOnSale : 0);
        return Money.ofCents(toCentsHalfEven(Math.multiplyExact(Math.abs(quantity), perContract)));
    }

    private long exchangeFee(Contract contract, long priceHundredths, boolean complex) {
        return switch (contract) {
            case FuturesContract future ->
                switch (future.root()) {
                    case VX -> futures.vx;
                    case VXM -> futures.vxm;
                };
            case OptionContract option ->
                switch (option.root()) {
                    case SPX, SPXW -> options.spx.fee(priceHundredths);
                    case VIX -> (complex ? options.vixComplex : options.vixSimple).fee(priceHundredths);
                };
        };
    }

    private static long toCentsHalfEven(long units) {
        long cents = units / UNITS_A_CENT;
        long twice = 2 * (units % UNITS_A_CENT);
        boolean up = twice > UNITS_A_CENT || (twice == UNITS_A_CENT && cents % 2 == 1);
        return up ? cents + 1 : cents;
    }

    private static void requireFees(long... fees) {
        for (long fee : fees) {
            if (fee < 0) {
                throw new IllegalArgumentException(fee + " units is no fee: expected a number from 0");
            }
        }
    }
}
