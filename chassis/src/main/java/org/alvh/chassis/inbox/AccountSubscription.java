package org.alvh.chassis.inbox;

import com.google.protobuf.Parser;
import org.alvh.chassis.desk.AccountDirectory;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.event.Received;
import org.alvh.proto.portfolio.v1.AccountChanged;
import org.alvh.proto.trading.v1.AccountState;

/**
 * Topic portfolio.account.v1: which accounts there are, and when a stopped one is to go on. A service that works for
 * accounts that portfolio keeps makes one bean of it.
 */
public final class AccountSubscription implements Subscription<AccountChanged> {

    public static final String TOPIC = "portfolio.account.v1";

    private final Transactions transactions;
    private final AccountDirectory accounts;
    private final TakingUp takingUp;

    public AccountSubscription(Transactions transactions, AccountDirectory accounts, TakingUp takingUp) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.takingUp = takingUp;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Parser<AccountChanged> parser() {
        return AccountChanged.parser();
    }

    @Override
    public boolean compacted() {
        return true;
    }

    /** It tells of accounts that nobody knew before, so it cannot wait for them. */
    @Override
    public boolean ofAccount() {
        return false;
    }

    @Override
    public void apply(Received<AccountChanged> event) {
        AccountChanged account = event.message();
        accounts.put(new AccountDirectory.Entry(
                account.getAccount(),
                account.getDesk(),
                account.getMarket().getName(),
                account.getState().name()));
    }

    /** By the state as last heard: an old event that comes again must not wake an account that has stopped since. */
    @Override
    public void after(Received<AccountChanged> event) {
        String account = event.message().getAccount();
        String state = transactions.untenanted(() -> accounts.require(account)).state();
        if (state.equals(AccountState.ACCOUNT_STATE_CATCHING_UP.name())) {
            takingUp.again(account);
        } else {
            takingUp.goOn(account);
        }
    }
}
