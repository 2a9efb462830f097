package org.alvh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates are those of the exchanges' calendars. */
class CalendarCommandTest {

    /** Good Friday 2019-04-19 moves the VIX expiry of March to a Tuesday. */
    @Test
    void listsTheSeriesOfARoot() {
        assertThat(calendar("VIX", "2019-03-09", "2019-03-30")).isEqualTo(new CommandRun(0, """
                        expiry,settlement,last_trade,settlement_date
                        2019-03-13,AM,2019-03-12,2019-03-13
                        2019-03-19,AM,2019-03-18,2019-03-19
                        2019-03-27,AM,2019-03-26,2019-03-27
                        """, ""));
    }

    /** An expiring future trades on the morning of its settlement, PM options to their close, AM ones the day before. */
    @ParameterizedTest
    @CsvSource({
        "VX, 2024-06-18, 'AM,2024-06-18,2024-06-18'",
        "VXM, 2024-06-18, 'AM,2024-06-18,2024-06-18'",
        "SPX, 2024-03-15, 'AM,2024-03-14,2024-03-15'",
        "SPXW, 2024-03-15, 'PM,2024-03-15,2024-03-15'",
        "XSP, 2024-03-15, 'PM,2024-03-15,2024-03-15'",
    })
    void knowsEveryRoot(String root, String expiry, String rest) {
        assertThat(calendar(root, expiry, expiry).answer())
                .isEqualTo("expiry,settlement,last_trade,settlement_date\n" + expiry + "," + rest + "\n");
    }

    @Test
    void saysThatNothingExpires() {
        assertThat(calendar("SPX", "2024-03-16", "2024-04-18"))
                .isEqualTo(new CommandRun(
                        0,
                        "expiry,settlement,last_trade,settlement_date\n",
                        "no series of SPX expires from 2024-03-16 to 2024-04-18\n"));
    }

    @Test
    void refusesWrongQuestions() {
        assertThat(calendar("NDX", "2024-03-16", "2024-04-18"))
                .isEqualTo(new CommandRun(
                        2, "", "error: unknown root 'NDX', expected one of SPX, SPXW, XSP, VIX, VX, VXM\n"));
        assertThat(calendar("SPX", "2024-04-18", "2024-03-16").exitCode()).isEqualTo(2);
        assertThat(calendar("SPX", "1984-12-01", "2024-03-16").exitCode()).isEqualTo(1);
        assertThat(CommandRun.of("calendar", "--root", "SPX").exitCode()).isEqualTo(2);
    }

    private static CommandRun calendar(String root, String from, String to) {
        return CommandRun.of("calendar", "--root", root, "--from", from, "--to", to);
    }
}
