/** What people ask of portfolio: commands, each authorised, kept in the log and answered at once, and questions. */
package org.alvh.portfolio.service.command;
