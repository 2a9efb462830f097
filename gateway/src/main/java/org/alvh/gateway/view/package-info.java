/**
 * What the gateway answers, one record a resource. These records are the public contract: their fields are only ever
 * added to. Money is a decimal text of dollars with cents, index and volatility levels are points, shares are
 * fractions of one, and what is missing is null.
 */
package org.alvh.gateway.view;
