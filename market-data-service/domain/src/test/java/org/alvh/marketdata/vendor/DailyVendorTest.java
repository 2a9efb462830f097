package org.alvh.marketdata.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.vendor.DailyReading.FileDefect;
import org.alvh.marketdata.vendor.DailyReading.Read;
import org.alvh.marketdata.vendor.DailyReading.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyVendorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VIX_History.csv       | DATE,CLOSE | vix_close",
                "vix-daily_copy.csv    | DATE,CLOSE | vix_close",
                "VIX_History (1).csv   | DATE,CLOSE | vix_close",
                "VIX9D_History.csv     | DATE,CLOSE | vix9d",
                "VIX 3M.csv            | DATE,CLOSE | vix3m",
                "vix6m.csv             | DATE,VALUE | vix6m",
                "VIX1D_daily.csv       | DATE,VALUE | vix1d",
                "VIX1Y_History.csv     | DATE,VALUE | vix1y",
                "VVIX_History.csv      | DATE,VVIX  | vvix",
                "SKEW_History.csv      | DATE,SKEW  | skew",
                "VXTH_History.csv      | DATE,VALUE | vxth",
                "SPX_History.csv       | DATE,SPX   | spx_close",
                "SPX_SKEW_History.csv  | DATE,SKEW  | skew",
                "download.csv          | Date,VIX3M | vix3m"
            })
    void indexIsNamedByItsColumnElseByTheFile(String fileName, String header, String series) {
        DailyReading reading = DailyVendor.CBOE_INDEX.read(fileName, List.of(header, "03/16/2020,82.69"));

        assertThat(((Read) reading).days()).map(MarketDay::toString).containsExactly("2020-03-16 " + series + "=82.69");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COR1M_History.csv | DATE,CLOSE                  | UNKNOWN_INDEX",
                "SPX_and_VIX.csv   | DATE,CLOSE                  | UNKNOWN_INDEX",
                "VIXCLS.csv        | DATE,VALUE                  | UNKNOWN_INDEX",
                "VIX_History.csv   | date,spx_close,close        | WRONG_VENDOR",
                "wide.csv          | DATE,VIX,VIX3M              | WRONG_VENDOR",
                "VIX_History.csv   | DATE,CLOSE,CLOSE            | REPEATED_COLUMN",
                "VIX_History.csv   | DATE,DATE,CLOSE             | REPEATED_COLUMN",
                "VIX_History.csv   | observation_date,VIXCLS     | WRONG_VENDOR",
                "VIX_History.csv   | day,CLOSE                   | NO_HEADER"
            })
    void foreignHeadersAreRefusedWhole(String fileName, String header, FileDefect reason) {
        DailyReading reading = DailyVendor.CBOE_INDEX.read(fileName, List.of(header, "03/16/2020,82.69,82.69"));

        assertThat(reading).asInstanceOf(type(Refused.class)).returns(reason, Refused::reason);
    }

    @Test
    void theHeaderIsLookedForInTheFirstFiveLinesOnly() {
        List<String> rows = List.of("date,spx_close", "2020-03-16,2386.13");

        assertThat(DailyVendor.TIDY_DAILY.read("f.csv", below(4, rows))).isInstanceOf(Read.class);
        assertThat(DailyVendor.TIDY_DAILY.read("f.csv", below(5, rows)))
                .asInstanceOf(type(Refused.class))
                .returns(FileDefect.NO_HEADER, Refused::reason);
    }

    @Test
    void everyDefectIsCountedAndTheFirstThousandAreListed() {
        List<String> lines = new ArrayList<>(List.of("date,spx_close"));
        lines.addAll(Collections.nCopies(1001, "soon,2386.13"));

        Read read = (Read) DailyVendor.TIDY_DAILY.read("f.csv", lines);

        assertThat(read.rowsRead()).isEqualTo(1001);
        assertThat(read.quarantined().counts()).containsExactly(Map.entry(RowDefect.Reason.INVALID_DATE, 1001));
        assertThat(read.quarantined().listed()).hasSize(1000);
        assertThat(read.quarantined().unlisted()).isEqualTo(1);
    }

    @Test
    void aDefectNamesItsPlaceItsValueAndWhatWasExpected() {
        Read read = (Read) DailyVendor.TIDY_DAILY.read(
                "f.csv", List.of("", "date,spx_close,vix_close", "", "2020-03-16,2386.13,n/a"));

        assertThat(read.days()).map(MarketDay::toString).containsExactly("2020-03-16 spx_close=2386.13");
        assertThat(read.dropped().listed())
                .containsExactly(new RowDefect(
                        4, "vix_close", "n/a", RowDefect.Reason.INVALID_NUMBER, "a number above 0, at most 1000000"));
    }

    @ParameterizedTest
    @CsvSource({
        "1984-12-31, 0",
        "1985-01-02, 1",
        "2060-12-31, 1",
        "2061-01-03, 0",
        "9999-12-31, 0",
    })
    void onlyDaysOfTheCalendarAreTaken(String date, int accepted) {
        Read read = (Read) DailyVendor.TIDY_DAILY.read("f.csv", List.of("date,spx_close", date + ",2386.13"));

        assertThat(read.days()).hasSize(accepted);
        assertThat(read.quarantined().counts())
                .isEqualTo(accepted == 1 ? Map.of() : Map.of(RowDefect.Reason.OUT_OF_RANGE, 1));
    }

    @Test
    void aLongValueIsShownShortened() {
        RowDefect defect = new RowDefect(2, "vix_close", "9".repeat(500), RowDefect.Reason.INVALID_NUMBER, "a number");

        assertThat(defect.value()).isEqualTo("9".repeat(79) + "…");
    }

    private static List<String> below(int preamble, List<String> rows) {
        List<String> lines = new ArrayList<>(Collections.nCopies(preamble, "a word on terms of use"));
        lines.addAll(rows);
        return lines;
    }
}
