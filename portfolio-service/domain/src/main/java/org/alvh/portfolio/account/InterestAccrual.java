package org.alvh.portfolio.account;

import org.alvh.quant.money.Money;

/**
 * Simple interest on cash at the three-month bill's bond-equivalent yield, actual days over 365. What is posted is
 * whole cents; the rest of a cent waits for the next posting.
 *
 * @param unposted fraction of a cent that waits for the next posting, at most half either way
 */
public record InterestAccrual(double unposted) {

    private static final double DAYS_A_YEAR = 365;

    public static final InterestAccrual NONE = new InterestAccrual(0);

    /** Interest that has come due, and what is carried on. */
    public record Due(Money posted, InterestAccrual rest) {}

    /**
     * Adds the interest of some days to what waits.
     *
     * @param yieldPercent bond-equivalent yield, percent a year
     * @param days calendar days that the cash lay
     */
    public Due accrue(Money cash, double yieldPercent, long days) {
        double accrued = cash.cents() * (yieldPercent / 100) * days / DAYS_A_YEAR + unposted;
        Money posted = Money.roundHalfEven(accrued);
        return new Due(posted, new InterestAccrual(accrued - posted.cents()));
    }
}
