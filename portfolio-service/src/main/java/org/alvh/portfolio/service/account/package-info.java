/** Accounts as rows: what they are between two stages, their ledger, and whether they run, stand or catch up. */
package org.alvh.portfolio.service.account;
