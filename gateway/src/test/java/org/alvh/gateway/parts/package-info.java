/** What the gateway's tests stand on: a database, an identity provider and a browser, all of their own. */
package org.alvh.gateway.parts;
