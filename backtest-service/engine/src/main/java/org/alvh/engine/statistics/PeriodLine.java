package org.alvh.engine.statistics;

import java.time.LocalDate;

/**
 * One year or window of a run.
 *
 * @param from first session in it
 * @param to last session in it
 * @param totalReturn from the net liquidation before it, or the capital
 * @param maxDrawdown within it, from the net liquidation before it
 */
public record PeriodLine(
        String name, LocalDate from, LocalDate to, int sessions, double totalReturn, double maxDrawdown) {}
