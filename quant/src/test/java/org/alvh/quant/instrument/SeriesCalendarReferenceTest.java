package org.alvh.quant.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.alvh.quant.testkit.Reference;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.ExpiryCalendar;
import org.junit.jupiter.api.Test;

/** All final settlements of monthly VIX futures, 2004 to 2028, one by one. */
class SeriesCalendarReferenceTest {

    private final ExpiryCalendar expiries = new ExpiryCalendar(ExchangeCalendar.newYork());
    private final SeriesCalendar calendar = new SeriesCalendar(ExchangeCalendar.newYork());

    @Test
    void vixFuturesSettleOnTheListedDays() throws IOException {
        List<LocalDate> listed = Files.readAllLines(Reference.file("data/calendars/vx_expirations.csv")).stream()
                .skip(1)
                .map(row -> LocalDate.parse(row.split(",", -1)[2]))
                .toList();
        List<LocalDate> monthlies =
                calendar.expiring(ListedRoot.VX, LocalDate.of(2004, 1, 1), LocalDate.of(2028, 10, 31)).stream()
                        .map(ListedSeries::settlementDate)
                        .filter(day -> expiries.vixExpiry(YearMonth.from(day)).equals(day))
                        .toList();
        assertThat(monthlies).hasSize(295).isEqualTo(listed);
    }
}
