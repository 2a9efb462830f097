package org.alvh.strategy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.Fill;
import org.alvh.quant.trade.Position;
import org.alvh.quant.trade.Role;
import org.alvh.quant.trade.Trade;

/**
 * A condor that an account holds: the legs of one campaign while its shorts are there. Long legs left over from an
 * exit are no condor any more.
 */
record OpenCondor(String campaign, List<Position> legs) {

    /** The open condors of a book, in the order in which they were opened. */
    static List<OpenCondor> of(Book book) {
        Map<String, List<Position>> campaigns = new LinkedHashMap<>();
        for (Position position : book.positions()) {
            if (position.owner() == Role.STRATEGY) {
                campaigns
                        .computeIfAbsent(position.group(), _ -> new ArrayList<>())
                        .add(position);
            }
        }
        List<OpenCondor> open = new ArrayList<>();
        campaigns.forEach((campaign, legs) -> {
            if (legs.stream().anyMatch(Position::isShort)) {
                open.add(new OpenCondor(campaign, List.copyOf(legs)));
            }
        });
        return open;
    }

    /** The open condors once a decision on the book is booked. */
    static List<OpenCondor> after(Book book, Decision decision) {
        List<OpenCondor> open = new ArrayList<>(of(book));
        for (Trade trade : decision.trades()) {
            if (trade.effect() == Trade.Effect.CLOSE) {
                open.removeIf(condor -> condor.campaign().equals(trade.group()));
            } else {
                open.add(opened(trade, decision.key().session()));
            }
        }
        return open;
    }

    private static OpenCondor opened(Trade trade, LocalDate session) {
        List<Position> legs = new ArrayList<>();
        for (Fill fill : trade.fills()) {
            legs.add(new Position(
                    Role.STRATEGY,
                    trade.group(),
                    fill.contract(),
                    fill.quantity(),
                    session,
                    fill.priceHundredths(),
                    2 * fill.priceHundredths()));
        }
        return new OpenCondor(trade.group(), List.copyOf(legs));
    }

    /** How many condors it is. */
    long lots() {
        return legs.stream()
                .filter(Position::isShort)
                .mapToLong(leg -> -leg.quantity())
                .max()
                .orElseThrow();
    }

    OptionRoot root() {
        return contract(legs.getFirst()).root();
    }

    LocalDate expiry() {
        return legs.getFirst().contract().expiry();
    }

    static OptionContract contract(Position leg) {
        if (leg.contract() instanceof OptionContract option) {
            return option;
        }
        throw new IllegalStateException(
                "a condor holds options only, not " + leg.contract().symbol());
    }

    /** What the entry brought in, in hundredths of a point times lots; fees apart. */
    long creditHundredths() {
        long credit = 0;
        for (Position leg : legs) {
            credit -= Math.multiplyExact(leg.quantity(), leg.entryHundredths());
        }
        return credit;
    }
}
