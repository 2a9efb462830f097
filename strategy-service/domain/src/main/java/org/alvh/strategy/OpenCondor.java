package org.alvh.strategy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.Position;
import org.alvh.quant.trade.Role;

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
                campaigns.computeIfAbsent(position.group(), _ -> new ArrayList<>()).add(position);
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
        throw new IllegalStateException("a condor holds options only, not " + leg.contract().symbol());
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
