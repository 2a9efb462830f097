package org.alvh.portfolio.service.command;

import java.util.Optional;
import org.alvh.portfolio.service.account.AccountRow;
import org.alvh.portfolio.service.mandate.MandateNames;
import org.alvh.portfolio.service.standing.StandingWire;
import org.alvh.portfolio.standing.AccountStanding;
import org.alvh.proto.portfolio.v1.Account;
import org.alvh.proto.portfolio.v1.Mode;
import org.alvh.wire.BookWire;
import org.alvh.wire.MarketWire;

/** Accounts as messages. */
final class AccountWire {

    private AccountWire() {}

    /** Session and stage are those of the book that the standing is of, so that they belong to its numbers. */
    static Account write(AccountRow row, MandateNames names, Optional<AccountStanding> standing) {
        AccountRow.Opening opening = row.opening();
        Account.Builder account = Account.newBuilder()
                .setAccount(opening.account())
                .setDesk(opening.desk())
                .setName(opening.name())
                .setMarket(MarketWire.write(opening.market()))
                .setMode(Mode.valueOf(opening.mode()))
                .setState(BookWire.STATE.write(row.told()))
                .setCause(row.cause())
                .setCapitalCents(opening.capital().cents())
                .setMandateHash(opening.mandateHash())
                .setMandateName(names.mandate())
                .setHedgeName(names.hedge());
        standing.ifPresent(stands -> account.setSession(stands.book().session().toString())
                .setStage(BookWire.STAGE.write(stands.book().stage()))
                .setStanding(StandingWire.write(stands)));
        return account.build();
    }
}
