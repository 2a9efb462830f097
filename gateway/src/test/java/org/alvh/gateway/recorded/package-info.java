/** The four services as the gateway's tests find them: they answer what stands in {@code recorded/}. */
package org.alvh.gateway.recorded;
