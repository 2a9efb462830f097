/**
 * What is known of sessions before they come: their times, settlements and scheduled releases. Entry point is
 * {@link org.alvh.marketdata.plan.SessionPlan}.
 */
package org.alvh.marketdata.plan;
