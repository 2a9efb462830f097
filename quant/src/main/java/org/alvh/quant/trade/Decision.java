package org.alvh.quant.trade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.instrument.Contract;

/**
 * What one role decided for one account in one session: its reasons, the trades with their fills, and what the
 * role holds once they are booked. It is booked whole or not at all.
 */
public record Decision(
        DecisionKey key,
        List<RuleOutcome> outcomes,
        List<Transition> transitions,
        List<Trade> trades,
        List<Holding> holdings) {

    public Decision {
        Objects.requireNonNull(key, "key");
        outcomes = List.copyOf(outcomes);
        transitions = List.copyOf(transitions);
        trades = List.copyOf(trades);
        holdings = List.copyOf(holdings);
    }

    /** A decision on a book, with the holdings that follow from the book and the trades. */
    public static Decision on(
            Book book, DecisionKey key, List<RuleOutcome> outcomes, List<Transition> transitions, List<Trade> trades) {
        return new Decision(key, outcomes, transitions, trades, holdingsAfter(book, key.role(), trades));
    }

    private static List<Holding> holdingsAfter(Book book, Role role, List<Trade> trades) {
        record Line(String group, Contract contract) {}
        Map<Line, Long> quantities = new LinkedHashMap<>();
        for (Position position : book.positions()) {
            if (position.owner() == role) {
                quantities.merge(new Line(position.group(), position.contract()), position.quantity(), Math::addExact);
            }
        }
        for (Trade trade : trades) {
            for (Fill fill : trade.fills()) {
                quantities.merge(new Line(trade.group(), fill.contract()), fill.quantity(), Math::addExact);
            }
        }
        List<Holding> holdings = new ArrayList<>();
        quantities.forEach((line, quantity) -> {
            if (quantity != 0) {
                holdings.add(new Holding(line.group(), line.contract(), quantity));
            }
        });
        return holdings;
    }

    /** The decision as a record for the log: what it stood on, every reason, every fill, the holdings after. */
    public DocumentValue.Section document() {
        return DocumentValue.section()
                .with("decisionId", key.decisionId())
                .with("session", key.session().toString())
                .with("role", key.role().name())
                .with("snapshot", key.snapshot().value())
                .with("bookVersion", key.bookVersion())
                .with("mandateHash", key.mandateHash())
                .with("reasons", items(outcomes, RuleOutcome::document))
                .with("transitions", items(transitions, Transition::document))
                .with("trades", items(trades, Decision::tradeDocument))
                .with("holdings", items(holdings, Decision::holdingDocument))
                .build();
    }

    private static <T> DocumentValue.Items items(List<T> values, Function<T, DocumentValue> document) {
        List<DocumentValue> documents = new ArrayList<>(values.size());
        for (T value : values) {
            documents.add(document.apply(value));
        }
        return new DocumentValue.Items(documents);
    }

    private static DocumentValue tradeDocument(Trade trade) {
        List<DocumentValue> fills = new ArrayList<>();
        for (Fill fill : trade.fills()) {
            fills.add(DocumentValue.section()
                    .with("contract", fill.contract().symbol())
                    .with("quantity", fill.quantity())
                    .with("price", fill.priceHundredths() / 100.0)
                    .with("fee", fill.fee().dollars())
                    .build());
        }
        return DocumentValue.section()
                .with("group", trade.group())
                .with("effect", trade.effect().name())
                .with("cause", trade.cause())
                .with("cost", trade.cost().dollars())
                .with("fees", trade.fees().dollars())
                .with("fills", new DocumentValue.Items(fills))
                .build();
    }

    private static DocumentValue holdingDocument(Holding holding) {
        return DocumentValue.section()
                .with("group", holding.group())
                .with("contract", holding.contract().symbol())
                .with("quantity", holding.quantity())
                .build();
    }
}
