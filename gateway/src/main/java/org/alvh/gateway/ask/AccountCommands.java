package org.alvh.gateway.ask;

import jakarta.enterprise.context.ApplicationScoped;
import org.alvh.gateway.view.AcceptedView;
import org.alvh.gateway.view.AcceptedView.TakesForceView;
import org.alvh.proto.portfolio.v1.TakesForce;
import org.alvh.wire.BookWire;

/** Commands to an account. Portfolio accepts or refuses them; nothing is tried twice here. */
@ApplicationScoped
public class AccountCommands {

    private final PortfolioClient portfolio;

    AccountCommands(PortfolioClient portfolio) {
        this.portfolio = portfolio;
    }

    /** From its next book on the account opens nothing. */
    public AcceptedView pause(AccountName account) {
        return accepted(portfolio.pause(account).answer().getTakesForce());
    }

    /** From its next book on the account may open again. */
    public AcceptedView resume(AccountName account) {
        return accepted(portfolio.resume(account).answer().getTakesForce());
    }

    private static AcceptedView accepted(TakesForce force) {
        return new AcceptedView(
                new TakesForceView(Fields.date(force.getSession()), BookWire.STAGE.read(force.getStageValue())));
    }
}
