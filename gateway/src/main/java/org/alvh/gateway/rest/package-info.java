/** Resources under {@code /api/v1}: what a caller may ask, with which parameters, and in what form it is answered. */
package org.alvh.gateway.rest;
