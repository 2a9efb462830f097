package org.alvh.quant.execution;

import java.time.LocalDate;
import org.alvh.quant.instrument.Contract;
import org.alvh.quant.money.Money;

/**
 * Which fees a mandate's trades are charged: the schedule of one date, for every date. A run over decades is thus told
 * what the strategy would cost a customer of that date; what the exchanges charged in 1995 no public table says, and a
 * table that begins in 2024 would leave the years before without fees. By date schedules stand in {@link FeeTable}.
 *
 * <p>Charged are the exchange's own fee by premium, clearing (OCC), the options regulatory fee and, on sales, the
 * trading activity fee. No broker commission; cash settlement of an expiring series costs nothing.
 */
public enum FeeSchedule {
    /** Cboe fee schedule effective 2024-11-01 and CFE's page of that time. */
    CBOE_2024_11_01(LocalDate.of(2024, 11, 1));

    private final FeeRates rates;

    FeeSchedule(LocalDate date) {
        rates = FeeTable.published().inForceOn(date).orElseThrow();
    }

    /**
     * The fee of one leg, rounded half-even to the cent over all its lots.
     *
     * @param quantity signed lots: above zero bought, below sold
     * @param priceHundredths the leg's fill price
     * @param complex true where the order has more than one leg
     */
    public Money fee(Contract contract, long quantity, long priceHundredths, boolean complex) {
        return rates.fee(contract, quantity, priceHundredths, complex);
    }
}
