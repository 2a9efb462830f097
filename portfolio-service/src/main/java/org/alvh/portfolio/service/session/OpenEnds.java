package org.alvh.portfolio.service.session;

import jakarta.enterprise.context.ApplicationScoped;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.start.StartedWork;

/** Sessions whose last account closed just before the service went down are ended when it comes up. */
@ApplicationScoped
class OpenEnds implements StartedWork {

    private final Transactions transactions;
    private final MarketClock clock;
    private final SessionEnd sessionEnd;

    OpenEnds(Transactions transactions, MarketClock clock, SessionEnd sessionEnd) {
        this.transactions = transactions;
        this.clock = clock;
        this.sessionEnd = sessionEnd;
    }

    @Override
    public void begin() {
        for (String market : transactions.untenanted(clock::markets)) {
            transactions.untenanted(() -> sessionEnd.check(market));
        }
    }
}
