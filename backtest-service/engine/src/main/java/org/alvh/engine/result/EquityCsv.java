package org.alvh.engine.result;

import java.util.List;
import org.alvh.engine.SessionRecord;
import org.alvh.portfolio.account.Valuation;

/** The account at each CLOSE as CSV. Money in dollars with cents. */
final class EquityCsv {

    private EquityCsv() {}

    static String write(List<SessionRecord> sessions) {
        StringBuilder csv = new StringBuilder("date,nav_mid,nav_liquidation,cash,margin,condors_open,layers_on\n");
        for (SessionRecord session : sessions) {
            Valuation valuation = session.valuation();
            csv.append(session.date())
                    .append(',')
                    .append(valuation.navMid())
                    .append(',')
                    .append(valuation.navLiquidation())
                    .append(',')
                    .append(valuation.cash())
                    .append(',')
                    .append(valuation.margin())
                    .append(',')
                    .append(valuation.condorsOpen())
                    .append(',')
                    .append(session.layersOn())
                    .append('\n');
        }
        return csv.toString();
    }
}
