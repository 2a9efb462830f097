package org.alvh.portfolio.account;

import java.util.List;
import org.alvh.portfolio.ledger.LedgerAccount;
import org.alvh.portfolio.ledger.Posting;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.market.SettlementValue;
import org.alvh.quant.money.Money;
import org.alvh.quant.trade.Fill;
import org.alvh.quant.trade.Position;

/** What positions pay, and how that reads in the journal. */
public final class Payoffs {

    private Payoffs() {}

    /** Cash-settled intrinsic value. Strikes are whole hundredths, so it is exact. */
    public static Money payoff(OptionContract option, long quantity, SettlementValue value) {
        long strikeHundredths = Math.round(option.strike() * 100);
        long intrinsic = Math.max(option.putCall().sign() * (value.hundredths() - strikeHundredths), 0);
        return Money.ofCents(Math.multiplyExact(Math.multiplyExact(intrinsic, quantity), option.multiplier()));
    }

    static Money variation(Position future, long hundredths) {
        long change = hundredths - future.markDoubledHundredths() / 2;
        return Money.ofCents(Math.multiplyExact(
                Math.multiplyExact(change, future.quantity()), future.contract().multiplier()));
    }

    /** Cash comes in, the position leaves at cost, the difference is realised. */
    static List<Posting> closingPostings(Position position, Money received, String memo) {
        Money cost = position.entryCost();
        return List.of(
                new Posting(LedgerAccount.positions(position.owner()), cost.negated(), memo),
                new Posting(LedgerAccount.CASH, received, ""),
                new Posting(LedgerAccount.realised(position.owner()), cost.minus(received), ""));
    }

    static String memo(String group, Fill fill) {
        return group + ": " + fill.quantity() + " " + fill.contract().symbol() + " @ " + points(fill.priceHundredths());
    }

    static String memo(String group, long quantity, Position position, String what) {
        return group + ": " + quantity + " " + position.contract().symbol() + " " + what;
    }

    static String points(long hundredths) {
        return Money.ofCents(hundredths).toString();
    }
}
