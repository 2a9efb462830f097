package org.alvh.quant.trade;

/** Whether an account trades. */
public enum AccountState {
    ACTIVE,
    /** Opens nothing in either role; settles, marks, exits and disarms as always. */
    PAUSED,
    /** Books nothing until it is taken up again. */
    STOPPED,
    /** Takes up, one after another, the sessions it missed. */
    CATCHING_UP;

    public boolean mayOpen() {
        return this == ACTIVE || this == CATCHING_UP;
    }
}
