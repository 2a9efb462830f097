package org.alvh.portfolio.account;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.Holding;
import org.alvh.quant.trade.Position;
import org.alvh.quant.trade.Role;

/** Whoever decides says what its role holds afterwards; the books must come to the same. */
final class NamedHoldings {

    private NamedHoldings() {}

    static void require(List<Position> after, Decision decision) {
        Map<String, Long> named = new TreeMap<>();
        for (Holding holding : decision.holdings()) {
            named.merge(line(holding.group(), holding.contract().symbol()), holding.quantity(), Math::addExact);
        }
        Role role = decision.key().role();
        Map<String, Long> held = new TreeMap<>();
        for (Position position : after) {
            if (position.owner() == role) {
                held.merge(line(position.group(), position.contract().symbol()), position.quantity(), Math::addExact);
            }
        }
        if (!named.equals(held)) {
            throw new DecisionRefused(
                    DecisionRefused.Reason.OTHER_HOLDINGS, role + " names " + named + ", the books would hold " + held);
        }
    }

    private static String line(String group, String symbol) {
        return group + " " + symbol;
    }
}
