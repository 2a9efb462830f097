/** What happens on a desk, told as it happens: one stream of server-sent events a client. */
package org.alvh.gateway.stream;
