package org.alvh.marketdata.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.alvh.marketdata.vendor.RowVendor;

/**
 * Sets of real option quotes at the end of a session, as they lie in the reference folder. Left out are quotes of
 * another time than the closing levels (four days taken while the market was open, or whose own VIX is not the
 * published one: 2022-09-13 by .5) and bad ones (2018-02-05; 2023-04-05 and 04-06, taken without bids; 2025-05-08 of
 * SPY, whose file lists an expiry before its own date; 2026-03-13, near strikes only).
 */
enum RealSet {
    /** SPX and SPXW on eight clean days of 2022 and 2023. */
    SPX(
            RowVendor.CBOE_QUOTES,
            "cboe_quotedata/spx_quotedata_",
            List.of(
                    "2022-02-04",
                    "2022-06-10",
                    "2023-04-10",
                    "2023-04-17",
                    "2023-05-19",
                    "2023-05-23",
                    "2023-06-08",
                    "2023-09-14")),
    /** The same where the file holds the expiries of a month only. */
    SPX_PARTIAL(
            RowVendor.CBOE_QUOTES,
            "cboe_quotedata/spx_quotedata_",
            List.of(
                    "2022-01-07_partial",
                    "2023-02-03_partial",
                    "2023-12-08_partial",
                    "2025-01-06_JANexp",
                    "2025-01-06_FEBexp")),
    /** Two expiries of SPXW on 39 days of January and February 2018. */
    SPXW_2018(RowVendor.DELTANEUTRAL, "deltaneutral_SPXW_", List.of("2018-01_02")),
    /** SPY on five days of 2025, up to a month. */
    SPY_2025(
            RowVendor.CBOE_QUOTES,
            "cboe_quotedata_spy/spy_quotedata_",
            List.of("2025-04-30", "2025-05-01", "2025-05-06", "2025-06-09", "2025-09-25")),
    /** SPY puts of the third Friday of the next month, on the first trading day of 163 months from 2010 to 2023. */
    SPY_PUTS(RowVendor.OPTIONSDX, "spy_puts_optionsdx_monthly_2010_2023.json", List.of()),
    /** The same puts 21 days before they expire: their strikes are those of the month before. */
    SPY_PUTS_LATER(RowVendor.OPTIONSDX, "spy_puts_optionsdx_monthly_2010_2023.json", List.of());

    private static final LocalDate BAD_QUOTES = LocalDate.of(2018, 2, 5);
    private static final int DATE_LENGTH = 10;

    private final RowVendor vendor;
    private final String start;
    private final List<String> files;

    RealSet(RowVendor vendor, String start, List<String> files) {
        this.vendor = vendor;
        this.start = "data/spx_options/" + start;
        this.files = files;
    }

    /** The slices of all sets whose days to expiry are asked for. */
    static List<RealSlice> all(IntPredicate days) {
        List<RealSlice> slices = new ArrayList<>();
        for (RealSet set : values()) {
            for (RealChain chain : set.chains()) {
                for (RealChain.Expiry expiry : chain.expiries()) {
                    if (days.test(expiry.days(chain.day()))) {
                        slices.add(RealSlice.of(set.name(), chain.day(), expiry));
                    }
                }
            }
        }
        SpyPuts.read(SPY_PUTS.start).stream()
                .filter(slice -> days.test(slice.days()))
                .forEach(slices::add);
        return slices;
    }

    /** A chain a day; puts alone are no chain. */
    List<RealChain> chains() {
        List<RealChain> chains = new ArrayList<>();
        for (String file : files) {
            Optional<LocalDate> day = file.length() < DATE_LENGTH
                    ? Optional.empty()
                    : Optional.of(file.substring(0, DATE_LENGTH))
                            .filter(text -> vendor.takesQuoteDate())
                            .map(LocalDate::parse);
            RealChain.of(vendor, start + file + ".csv", day).stream()
                    .filter(chain -> !chain.day().equals(BAD_QUOTES))
                    .forEach(chains::add);
        }
        return chains;
    }
}
