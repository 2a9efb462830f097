/** Log-ins of people in browsers: how they begin, what they are while they last, and how they end. */
package org.alvh.gateway.login;
