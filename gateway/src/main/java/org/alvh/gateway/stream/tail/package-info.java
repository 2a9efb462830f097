/** What happened last on the topics that people watch: read from Kafka by every replica itself, and kept for a while. */
package org.alvh.gateway.stream.tail;
