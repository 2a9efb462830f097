/**
 * The trading vocabulary of quant as messages of proto, and back. What is read is checked as it is read: an unknown
 * enum value or a malformed field is refused with its name and value, and nothing takes a default.
 */
package org.alvh.wire;
