package org.alvh.chassis.inbox;

import org.alvh.proto.trading.v1.AccountFault;

/** How an account is stopped that this service cannot go on with. */
public interface AccountStop {

    /** Called once a fault, in the transaction that records it, in the account's desk. */
    void stop(AccountFault fault);
}
