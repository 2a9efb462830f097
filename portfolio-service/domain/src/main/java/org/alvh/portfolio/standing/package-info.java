/** What an account and each of its open groups stand at: read off its books, beside what a CLOSE before has left. */
package org.alvh.portfolio.standing;
