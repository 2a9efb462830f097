package org.alvh.engine.report;

import org.alvh.engine.RunResult;
import org.alvh.portfolio.account.GroupResult;
import org.alvh.portfolio.ledger.JournalEntry;
import org.alvh.portfolio.ledger.LedgerAccount;
import org.alvh.portfolio.ledger.Posting;
import org.alvh.quant.money.Money;
import org.alvh.quant.trade.Role;

/**
 * The change in value by where it came from, exact to the cent:
 * condors + hedge + interest + what is still open = final value − capital.
 *
 * @param condors of campaigns that have ended, after fees
 * @param hedge of hedge positions that have ended, after fees
 * @param open of what is still held, at the last marks
 */
record GainSources(Money condors, Money hedge, Money interest, Money open, Money condorFees, Money hedgeFees) {

    static GainSources of(RunResult run) {
        Money interest = interest(run);
        Money condors = Money.ZERO;
        Money hedge = Money.ZERO;
        for (GroupResult group : run.groups()) {
            if (group.open()) {
                continue;
            }
            switch (group.owner()) {
                case STRATEGY -> condors = condors.plus(group.pnl());
                case HEDGE -> hedge = hedge.plus(group.pnl());
            }
        }
        Money change =
                run.sessions().getLast().valuation().navMid().minus(run.spec().capital());
        Money open = change.minus(condors).minus(hedge).minus(interest);
        return new GainSources(condors, hedge, interest, open, fees(run, Role.STRATEGY), fees(run, Role.HEDGE));
    }

    private static Money interest(RunResult run) {
        Money interest = Money.ZERO;
        for (JournalEntry entry : run.journal()) {
            for (Posting posting : entry.postings()) {
                if (posting.account().equals(LedgerAccount.INTEREST)) {
                    interest = interest.minus(posting.amount());
                }
            }
        }
        return interest;
    }

    private static Money fees(RunResult run, Role owner) {
        Money fees = Money.ZERO;
        for (GroupResult group : run.groups()) {
            if (group.owner() == owner && !group.open()) {
                fees = fees.plus(group.openingFees()).plus(group.closingFees());
            }
        }
        return fees;
    }

    Money total() {
        return condors.plus(hedge).plus(interest).plus(open);
    }
}
