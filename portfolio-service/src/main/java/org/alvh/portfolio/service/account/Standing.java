package org.alvh.portfolio.service.account;

/**
 * Whether an account goes with its market.
 *
 * <pre>
 *   RUNNING ──fault──▶ STOPPED ──retry──▶ CATCHING_UP ──level──▶ RUNNING
 *                         ▲──────fault───────┘
 * </pre>
 */
public enum Standing {
    RUNNING,
    STOPPED,
    CATCHING_UP
}
