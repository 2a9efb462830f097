/**
 * One decision an account and session: a book, the market's snapshot and the book's mandate wait for one another as
 * rows, and what comes last makes the decision. Which role decides, and by what rules, says {@link DecisionMaker}.
 */
package org.alvh.decision;
