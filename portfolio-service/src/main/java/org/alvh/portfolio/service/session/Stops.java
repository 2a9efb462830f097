package org.alvh.portfolio.service.session;

import jakarta.enterprise.context.ApplicationScoped;
import org.alvh.chassis.desk.AccountDirectory;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.inbox.AccountStop;
import org.alvh.portfolio.service.account.AccountRow;
import org.alvh.portfolio.service.account.AccountRows;
import org.alvh.portfolio.service.account.AccountStates;
import org.alvh.portfolio.service.account.AccountStates.Change;
import org.alvh.proto.trading.v1.AccountFault;

/** Stops accounts, whichever service cannot go on with them. The market does not wait for one that is stopped. */
@ApplicationScoped
class Stops implements AccountStop {

    private final AccountRows rows;
    private final AccountStates states;
    private final AccountDirectory directory;
    private final Transactions transactions;
    private final MarketTimes times;
    private final SessionEnd sessionEnd;

    Stops(
            AccountRows rows,
            AccountStates states,
            AccountDirectory directory,
            Transactions transactions,
            MarketTimes times,
            SessionEnd sessionEnd) {
        this.rows = rows;
        this.states = states;
        this.directory = directory;
        this.transactions = transactions;
        this.times = times;
        this.sessionEnd = sessionEnd;
    }

    /** A fault of portfolio's own. */
    @Override
    public void stop(AccountFault fault) {
        AccountRow row = rows.locked(fault.getAccount());
        String market = row.market().name();
        states.stop(row, cause(fault), new Change(fault.getService(), times.now(market)));
        sessionEnd.check(market);
    }

    /** Which service cannot go on, at which record if it is one, and why. */
    private static String cause(AccountFault fault) {
        String place = fault.getTopic().isEmpty()
                ? ""
                : " at " + fault.getTopic() + "-" + fault.getPartition() + ":" + fault.getOffset();
        return fault.getService() + place + ": " + fault.getCause();
    }

    /** A fault that another service told of. */
    void elsewhere(AccountFault fault) {
        AccountDirectory.Entry entry = directory.require(fault.getAccount());
        transactions.inDesk(entry.desk(), () -> stop(fault));
    }
}
