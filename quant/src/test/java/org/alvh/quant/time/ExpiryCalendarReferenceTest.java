package org.alvh.quant.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alvh.quant.testkit.Reference;
import org.junit.jupiter.api.Test;

class ExpiryCalendarReferenceTest {

    private static final DateTimeFormatter CFE_DATE = DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT);
    private static final String CFE_MONTH_CODES = "FGHJKMNQUVXZ";

    /** The day on which the copies of the contract files were taken; contracts alive then end there. */
    private static final LocalDate CFE_FILES_TAKEN = LocalDate.of(2014, 8, 14);

    private final ExpiryCalendar expiries = new ExpiryCalendar(ExchangeCalendar.newYork());

    @Test
    void vixExpiriesAreTheListedFinalSettlements() {
        NavigableMap<YearMonth, LocalDate> listed = new TreeMap<>();
        ReferenceColumns.afterHeader("data/calendars/vx_expirations.csv")
                .forEach(row -> listed.put(YearMonth.parse(row.get(0)), LocalDate.parse(row.get(2))));
        NavigableMap<YearMonth, LocalDate> computed = new TreeMap<>();
        listed.keySet().forEach(month -> computed.put(month, expiries.vixExpiry(month)));
        assertThat(computed).hasSize(295).isEqualTo(listed);
        assertThat(expiries.vixMonthlyExpiries(LocalDate.of(2004, 3, 26), listed.size()))
                .isEqualTo(List.copyOf(listed.values()));
    }

    /**
     * What really happened: the last row of every CFE contract file that had expired is its day of final
     * settlement. July and October 2004 stop a week early in the copies at hand.
     */
    @Test
    void vixFuturesStoppedTradingOnTheirExpiry() throws IOException {
        NavigableMap<YearMonth, LocalDate> lastRows = lastRowsOfContractFiles();
        lastRows.values().removeIf(last -> !last.isBefore(CFE_FILES_TAKEN));
        assertThat(lastRows.remove(YearMonth.of(2004, 7))).isEqualTo("2004-07-14");
        assertThat(lastRows.remove(YearMonth.of(2004, 10))).isEqualTo("2004-10-13");
        NavigableMap<YearMonth, LocalDate> computed = new TreeMap<>();
        lastRows.keySet().forEach(month -> computed.put(month, expiries.vixExpiry(month)));
        assertThat(lastRows).hasSize(117).isEqualTo(computed);
    }

    private static NavigableMap<YearMonth, LocalDate> lastRowsOfContractFiles() throws IOException {
        NavigableMap<YearMonth, LocalDate> lastRows = new TreeMap<>();
        try (Stream<Path> files = Files.list(Reference.file("data/vix_futures/cfe_contracts"))) {
            for (Path file : files.sorted().toList()) {
                lastRows.put(
                        contractMonth(file.getFileName().toString()),
                        LocalDate.parse(ReferenceColumns.of(file).getLast().getFirst(), CFE_DATE));
            }
        }
        return lastRows;
    }

    /** Of a name like {@code CFE_F05_VX.csv}. */
    private static YearMonth contractMonth(String fileName) {
        int month = 1 + CFE_MONTH_CODES.indexOf(fileName.charAt(4));
        return YearMonth.of(2000 + Integer.parseInt(fileName.substring(5, 7)), month);
    }
}
