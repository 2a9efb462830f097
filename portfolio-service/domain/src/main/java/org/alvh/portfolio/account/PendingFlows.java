package org.alvh.portfolio.account;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.alvh.quant.money.Money;

/** Deposits above zero and withdrawals below it that wait for an OPEN, in the order in which they were accepted. */
final class PendingFlows {

    private final List<Money> flows = new ArrayList<>();

    PendingFlows(List<Money> flows) {
        flows.forEach(this::add);
    }

    void add(Money flow) {
        if (flow.isZero()) {
            throw new IllegalArgumentException("a deposit or a withdrawal of nothing");
        }
        flows.add(flow);
    }

    List<Money> inOrder() {
        return List.copyOf(flows);
    }

    /**
     * Hands out each flow that free cash covers, in order. A withdrawal that it does not cover goes on waiting: what
     * was accepted is neither lost nor paid out of margin.
     *
     * @param freeCash asked anew for each flow, since the one before has changed it
     */
    void forEachCovered(Supplier<Money> freeCash, Consumer<Money> book) {
        for (Money flow : inOrder()) {
            if (flow.isPositive() || !freeCash.get().plus(flow).isNegative()) {
                flows.remove(flow);
                book.accept(flow);
            }
        }
    }
}
