package org.alvh.hedge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alvh.quant.execution.FeeSchedule;
import org.alvh.quant.execution.FillModel;
import org.alvh.quant.instrument.FuturesContract;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.Quote;
import org.alvh.quant.market.VixMarket;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.Fill;
import org.alvh.quant.trade.Position;
import org.alvh.quant.trade.Role;
import org.alvh.quant.trade.Trade;

/** The position that a layer holds: a long call, a call vertical, or VIX futures. */
record LayerPosition(String group, List<Position> legs) {

    /** The legs of a group in a book; empty where they have settled. */
    static Optional<LayerPosition> of(Book book, String group) {
        List<Position> legs = new ArrayList<>();
        for (Position position : book.positions()) {
            if (position.owner() == Role.HEDGE && position.group().equals(group)) {
                legs.add(position);
            }
        }
        return legs.isEmpty() ? Optional.empty() : Optional.of(new LayerPosition(group, List.copyOf(legs)));
    }

    Optional<ExpirySlice> slice(VixMarket market) {
        return market.slice(
                OptionRoot.VIX, legs.getFirst().contract().expiry());
    }

    /**
     * The sale of the whole position at natural. Empty where a bought leg has no bid or a vertical would not bring
     * in more than it costs: then it is kept to settlement.
     */
    Optional<Trade> sale(VixMarket market, ExpirySlice slice, String cause, FeeSchedule fees) {
        List<Fill> fills = new ArrayList<>(legs.size());
        long proceeds = 0;
        for (Position leg : legs) {
            Optional<Quote> quote = quote(market, slice, leg);
            if (quote.isEmpty() || (!leg.isShort() && !quote.get().hasBid())) {
                return Optional.empty();
            }
            long price = leg.isShort()
                    ? FillModel.buyHundredths(quote.get(), FillModel.NATURAL)
                    : FillModel.sellHundredths(quote.get(), FillModel.NATURAL);
            long quantity = -leg.quantity();
            proceeds -= quantity * price;
            fills.add(new Fill(
                    leg.contract(), quantity, price, fees.fee(leg.contract(), quantity, price, legs.size() > 1)));
        }
        return proceeds > 0
                ? Optional.of(new Trade(group, Trade.Effect.CLOSE, cause, fills))
                : Optional.empty();
    }

    private static Optional<Quote> quote(VixMarket market, ExpirySlice slice, Position leg) {
        return switch (leg.contract()) {
            case OptionContract option -> slice.quote(option.putCall(), option.strike());
            case FuturesContract future -> market.future(future.expiry());
        };
    }
}
