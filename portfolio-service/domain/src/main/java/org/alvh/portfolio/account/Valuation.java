package org.alvh.portfolio.account;

import java.time.LocalDate;
import org.alvh.quant.money.Money;

/**
 * An account at a CLOSE.
 *
 * @param navMid cash plus positions at mid
 * @param navLiquidation cash plus longs at bid and shorts at ask
 * @param staleMarks positions that kept an older mark because nothing quoted them
 */
public record Valuation(
        LocalDate session,
        Money navMid,
        Money navLiquidation,
        Money cash,
        Money margin,
        int condorsOpen,
        int staleMarks,
        int positions) {}
