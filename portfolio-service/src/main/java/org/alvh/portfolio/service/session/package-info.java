/**
 * Sessions: phases, decisions and faults come in and are kept as rows; whatever completes a join books the next stage.
 */
package org.alvh.portfolio.service.session;
