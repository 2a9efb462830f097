package org.alvh.marketdata.history;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The daily series that a market day can hold, each under the column name of the tidy daily format.
 *
 * <p>Units: index levels and futures prices in points, yields and rates in percent a year, volumes and counts
 * as published. An expiry date is held beside the price it belongs to.
 */
public enum Series {
    SPX_OPEN("spx_open", Kind.PRICE),
    SPX_HIGH("spx_high", Kind.PRICE),
    SPX_LOW("spx_low", Kind.PRICE),
    SPX_CLOSE("spx_close", Kind.PRICE),
    SPX_VOLUME("spx_volume", Kind.COUNT),
    /** Special opening quotation: the official settlement value of AM-settled SPX options. */
    SPX_SET("spx_set", Kind.PRICE),
    SPX_TOTAL_RETURN("spx_total_return", Kind.PRICE),
    VIX_OPEN("vix_open", Kind.PRICE),
    VIX_HIGH("vix_high", Kind.PRICE),
    VIX_LOW("vix_low", Kind.PRICE),
    VIX_CLOSE("vix_close", Kind.PRICE),
    /** Official settlement value of VIX options and futures on their expiry. */
    VIX_VRO("vix_vro", Kind.PRICE),
    VIX1D("vix1d", Kind.PRICE),
    VIX9D("vix9d", Kind.PRICE),
    VIX3M("vix3m", Kind.PRICE),
    VIX6M("vix6m", Kind.PRICE),
    VIX1Y("vix1y", Kind.PRICE),
    VVIX("vvix", Kind.PRICE),
    SKEW("skew", Kind.PRICE),
    VXTH("vxth", Kind.PRICE),
    VX1("vx1", Kind.PRICE),
    VX1_EXPIRY("vx1_expiry", Kind.DATE),
    VX2("vx2", Kind.PRICE),
    VX2_EXPIRY("vx2_expiry", Kind.DATE),
    VIXY("vixy", Kind.FUND),
    VIXM("vixm", Kind.FUND),
    SVXY("svxy", Kind.FUND),
    VXX("vxx", Kind.FUND),
    VNQ_ADJ("vnq_adj", Kind.FUND),
    IYR_ADJ("iyr_adj", Kind.FUND),
    /** Three-month Treasury bill, bond-equivalent yield in percent. */
    RF_3M("rf_3m", Kind.RATE),
    FED_FUNDS("fed_funds", Kind.RATE),
    SOFR("sofr", Kind.RATE),
    DGS10("dgs10", Kind.RATE),
    DGS2("dgs2", Kind.RATE),
    ECB_DFR("ecb_dfr", Kind.RATE),
    NYSE_ADV("nyse_adv", Kind.COUNT),
    NYSE_DEC("nyse_dec", Kind.COUNT),
    NYSE_ADV_VOL("nyse_adv_vol", Kind.COUNT),
    NYSE_DEC_VOL("nyse_dec_vol", Kind.COUNT),
    AD_NET("ad_net", Kind.NUMBER),
    US_AD_NET_PCT("us_ad_net_pct", Kind.NUMBER),
    US_AD_TOTAL("us_ad_total", Kind.COUNT),
    SP500_PCT_GT_200DMA("sp500_pct_gt_200dma", Kind.COUNT),
    SP500_PCT_GT_50DMA("sp500_pct_gt_50dma", Kind.COUNT),
    USREC("usrec", Kind.COUNT),
    IS_FOMC("is_fomc", Kind.COUNT),
    IS_CPI("is_cpi", Kind.COUNT),
    IS_PPI("is_ppi", Kind.COUNT),
    EARLY_CLOSE("early_close", Kind.COUNT);

    /** What values a series can take. */
    public enum Kind {
        /** Above zero and at most {@link #HIGHEST_PRICE}, in points. */
        PRICE,
        /** Above zero and at most {@link #HIGHEST_FUND_PRICE}: reverse splits lift the past of an adjusted price. */
        FUND,
        /** Percent a year; may be zero or negative. */
        RATE,
        /** Zero or more, at most {@link #HIGHEST_NUMBER}. */
        COUNT,
        /** At most {@link #HIGHEST_NUMBER} away from zero. */
        NUMBER,
        /** An ISO date. */
        DATE;

        /** Points, of a level, a price or a quote of an option: a hundred times what any index here has been. */
        public static final double HIGHEST_PRICE = 1e6;

        /** What a fund's adjusted price is at most; those of volatility have come near a million. */
        public static final double HIGHEST_FUND_PRICE = 1e9;

        /** What any other figure is at most: a hundred thousand times a day's volume of the whole exchange. */
        public static final double HIGHEST_NUMBER = 1e15;

        public boolean admits(double value) {
            return switch (this) {
                case PRICE -> value > 0 && value <= HIGHEST_PRICE;
                case FUND -> value > 0 && value <= HIGHEST_FUND_PRICE;
                case RATE -> value > -100 && value < 100;
                case COUNT -> value >= 0 && value <= HIGHEST_NUMBER;
                case NUMBER -> Math.abs(value) <= HIGHEST_NUMBER;
                case DATE -> Double.isFinite(value);
            };
        }

        /** The value that a text says, if it is written as this kind is; {@link #admits} judges it afterwards. */
        public OptionalDouble parse(String text) {
            if (this != DATE) {
                return FieldText.number(text);
            }
            return FieldText.isoDate(text)
                    .map(date -> OptionalDouble.of((double) date.toEpochDay()))
                    .orElseGet(OptionalDouble::empty);
        }

        /** The canonical text of a value: the shortest that reads back to it. */
        public String format(double value) {
            return this == DATE ? LocalDate.ofEpochDay((long) value).toString() : FieldText.shortest(value);
        }

        /** The expectation in words, for a message about a value that fails it. */
        public String expectation() {
            return switch (this) {
                case PRICE -> "a number above 0, at most 1000000";
                case FUND -> "a number above 0, at most 1000000000";
                case RATE -> "a rate in percent between -100 and 100";
                case COUNT -> "a number of 0 or more, at most 1e15";
                case NUMBER -> "a number between -1e15 and 1e15";
                case DATE -> "an ISO date (yyyy-mm-dd)";
            };
        }
    }

    private final String column;
    private final Kind kind;

    Series(String column, Kind kind) {
        this.column = column;
        this.kind = kind;
    }

    /** The column name in the tidy daily format, in lower case. */
    public String column() {
        return column;
    }

    public Kind kind() {
        return kind;
    }

    public static Optional<Series> ofColumn(String column) {
        for (Series series : values()) {
            if (series.column.equals(column)) {
                return Optional.of(series);
            }
        }
        return Optional.empty();
    }
}
