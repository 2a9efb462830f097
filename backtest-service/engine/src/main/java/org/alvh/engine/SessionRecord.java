package org.alvh.engine;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.alvh.portfolio.account.Valuation;

/**
 * One session of a run as statistics and reports see it.
 *
 * @param valuation the account at CLOSE
 * @param condorsProtected condors open in the STRATEGY book, which the hedge decided on
 * @param layersOn hedge layers in state ON after the session's decision
 * @param vixClose this session's official close
 * @param previousVixClose what this session's rules saw
 * @param billYieldPercent the three-month bill of this session
 * @param hasChain whether SPX options were quoted at all
 * @param modelled whether those quotes were a model's
 */
public record SessionRecord(
        LocalDate date,
        Valuation valuation,
        int condorsProtected,
        int layersOn,
        double spxClose,
        OptionalDouble vixClose,
        OptionalDouble previousVixClose,
        OptionalDouble billYieldPercent,
        boolean hasChain,
        boolean modelled) {}
