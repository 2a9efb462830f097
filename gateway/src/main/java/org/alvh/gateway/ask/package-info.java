/**
 * Questions to the services, and their answers as views. Nothing is decided here and nothing is kept: the caller's own
 * token goes along, the service that is asked says who may see what, and what it says is written as the views have it.
 * Questions that do not wait for one another are under way at once.
 */
package org.alvh.gateway.ask;
