package org.alvh.marketdata.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.vendor.DailyReading.FileDefect;
import org.alvh.marketdata.vendor.RowReading.Read;
import org.alvh.marketdata.vendor.RowReading.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowVendorTest {

    private static final String L2 = "underlying,underlying_last,exchange,optionroot,optionext,type,expiration,"
            + "quotedate,strike,last,bid,ask,volume,openinterest,impliedvol,delta";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DATE,OPEN,HIGH,LOW,CLOSE                                  | cboe-index",
                "date,spx_close,vix_close                                  | tidy-daily",
                "Expiration Date,Calls,Bid,Ask,Strike,Puts,Bid,Ask         | cboe-quotes",
                "quote_date,root,expiration,strike,option_type,bid_eod,ask_eod | cboe-option-eod",
                "Trade Date,Futures,Open,High,Low,Close,Settle             | cboe-cfe",
                ",contractSymbol,strike,bid,ask                            | yahoo",
                "<TICKER>,<PER>,<DATE>,<CLOSE>                             | stooq",
                "observation_date,DGS10                                    | fred",
                "DATE,RBUSBIS                                              | bis-reer",
                "date,event,scheduled                                      | release-calendar"
            })
    void aFileOfAnotherVendorIsNamedAsWhatItLooksLike(String header, String vendor) {
        RowReading reading =
                RowVendor.DELTANEUTRAL.read(origin("VIX_History.csv"), List.of(header, "x"), (line, rows) -> {});

        assertThat(reading)
                .asInstanceOf(type(Refused.class))
                .returns(FileDefect.WRONG_VENDOR, Refused::reason)
                .satisfies(refused -> assertThat(refused.message()).contains(", it looks like " + vendor + ": "));
    }

    @Test
    void aHeaderThatWouldRunIsRefused() {
        RowReading reading =
                RowVendor.DELTANEUTRAL.read(origin("l2.csv"), List.of(L2 + ",=HYPERLINK(A1)", "x"), (line, rows) -> {});

        assertThat(reading).asInstanceOf(type(Refused.class)).returns(FileDefect.FORMULA, Refused::reason);
    }

    /** 2060-12-31 is the last day of the exchange's calendar; symbols go on to 2099. */
    @ParameterizedTest
    @CsvSource({
        "SPXW180216C02700000, 02/16/2018, 01/02/2018, 1",
        "SPXW601231C02700000, 12/31/2060, 01/02/2018, 1",
        "SPXW610103C02700000, 01/03/2061, 01/02/2018, 0",
        "SPXW610103C02700000, 01/03/2061, 01/03/2061, 0",
        "SPXW180216C02700000, 02/16/2018, 01/02/1984, 0"
    })
    void aChainLiesWithinTheYearsOfTheCalendar(String symbol, String expiry, String quoted, int accepted) {
        RowReading reading = RowVendor.DELTANEUTRAL.read(
                origin("l2.csv"),
                List.of(L2, "SPXW,2700,W," + symbol + ",,call," + expiry + "," + quoted + ",2700,0,1,2,0,0,0.1,0.5"),
                (line, rows) -> {});

        assertThat(reading).asInstanceOf(type(Read.class)).returns(accepted, Read::rowsAccepted);
    }

    @Test
    void aColumnNamedTwiceIsRefused() {
        RowReading reading =
                RowVendor.DELTANEUTRAL.read(origin("l2.csv"), List.of(L2 + ",Bid", "x"), (line, rows) -> {});

        assertThat(reading)
                .isEqualTo(new Refused(
                        FileDefect.REPEATED_COLUMN, "its header names the column bid more than once, expected once"));
    }

    /** The rows of a file are never held: each is handed on before the next line is asked for. */
    @Test
    void rowsAreHandedOnOneByOne() {
        int lines = 100_000;
        List<Long> handedOn = new ArrayList<>();
        Counted counted = new Counted(lines, handedOn);

        RowReading reading = RowVendor.DELTANEUTRAL.read(origin("l2.csv"), () -> counted, (line, rows) -> {
            handedOn.clear();
            handedOn.add(line);
        });

        assertThat(reading)
                .asInstanceOf(type(Read.class))
                .returns(lines, Read::rowsRead)
                .returns(lines, Read::rowsAccepted);
        assertThat(counted.mostBehind).isEqualTo(1);
    }

    private static FileOrigin origin(String name) {
        return new FileOrigin(name, Optional.empty());
    }

    /** A file that is longer than it is worth keeping; knows how far the reader's answers lag behind its questions. */
    private static final class Counted implements Iterator<String> {

        private final int rows;
        private final List<Long> handedOn;
        private long given;
        private long mostBehind;

        Counted(int rows, List<Long> handedOn) {
            this.rows = rows;
            this.handedOn = handedOn;
        }

        @Override
        public boolean hasNext() {
            return given <= rows;
        }

        @Override
        public String next() {
            mostBehind = Math.max(mostBehind, handedOn.isEmpty() ? 0 : given - handedOn.getFirst() + 1);
            given++;
            String strike = String.valueOf(given);
            return given == 1
                    ? L2
                    : "SPXW,2700,W,SPXW180216C0" + "0".repeat(6 - strike.length()) + strike + "0,,call,02/16/2018,"
                            + "01/02/2018," + given / 100.0 + ",0,1,2,0,0,0.1,0.5";
        }
    }
}
