/** Who asks: a person with roles on desks, by a token or by a log-in. */
package org.alvh.gateway.identity;
