/** What accounts stand at: kept at every CLOSE, put together for who asks, and as messages. */
package org.alvh.portfolio.service.standing;
