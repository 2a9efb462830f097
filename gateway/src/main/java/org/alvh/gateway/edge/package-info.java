/** What holds for every request and every answer: request ids, headers, limits, and problems as documents. */
package org.alvh.gateway.edge;
