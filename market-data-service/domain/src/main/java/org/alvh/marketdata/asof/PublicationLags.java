package org.alvh.marketdata.asof;

import java.util.Optional;
import org.alvh.marketdata.asof.PublicationLag.AfterMonth;
import org.alvh.marketdata.asof.PublicationLag.AfterQuarter;
import org.alvh.marketdata.asof.PublicationLag.AtClose;
import org.alvh.marketdata.asof.PublicationLag.AtOpening;
import org.alvh.marketdata.asof.PublicationLag.OnRelease;

/**
 * The publication lag of each series, for values as they stand today: a series that is revised counts from the moment
 * after which it no longer is, or is not here at all. A series that is not here is refused.
 */
final class PublicationLags {

    private static final PublicationLag CLOSE = new AtClose();

    /** Treasury publishes the day's yields by 18:00 in New York. */
    private static final PublicationLag YIELDS = new AtOpening(1);

    /** The New York Fed publishes on the next day on which banks are open; two holidays of theirs are sessions. */
    private static final PublicationLag OVERNIGHT = new AtOpening(2);

    /** Unadjusted consumer prices are final when published (Bureau of Labor Statistics). */
    private static final PublicationLag CONSUMER_PRICES = new OnRelease("CPI", 1);

    /** Unadjusted producer prices are revised once, four months later (Bureau of Labor Statistics). */
    private static final PublicationLag PRODUCER_PRICES = new OnRelease("PPI", 5);

    /** Revised without vintages at hand: two months, the rule for effective exchange rates. */
    private static final PublicationLag TWO_MONTHS = new AfterMonth(62);

    /** Earnings and dividends as reported by then: 60 days after their quarter. */
    private static final PublicationLag REPORTED = new AfterQuarter(60);

    /** Averages of what was public every day. */
    private static final PublicationLag MONTH_IS_OVER = new AfterMonth(0);

    private PublicationLags() {}

    static Optional<PublicationLag> of(String series) {
        return switch (series) {
            case "spx_open", "spx_high", "spx_low", "spx_close", "spx_volume", "spx_set", "spx_total_return" ->
                Optional.of(CLOSE);
            case "vix_open", "vix_high", "vix_low", "vix_close", "vix_vro" -> Optional.of(CLOSE);
            case "vix1d", "vix9d", "vix3m", "vix6m", "vix1y", "vvix", "skew", "vxth" -> Optional.of(CLOSE);
            case "vx1", "vx2", "vixy", "vixm", "svxy", "vxx", "vnq_adj", "iyr_adj" -> Optional.of(CLOSE);
            case "nyse_adv", "nyse_dec", "nyse_adv_vol", "nyse_dec_vol", "ad_net" -> Optional.of(CLOSE);
            case "rf_3m", "dgs2", "dgs10" -> Optional.of(YIELDS);
            case "DTB3", "DGS1MO", "DGS6MO", "DGS1", "DGS3", "DGS5", "DGS7", "DGS20", "DGS30" -> Optional.of(YIELDS);
            case "fed_funds", "sofr", "ecb_dfr" -> Optional.of(OVERNIGHT);
            case "BAMLH0A0HYM2", "BAMLC0A0CM" -> Optional.of(OVERNIGHT);
            case "CPIAUCNS", "SHILLER_CPI" -> Optional.of(CONSUMER_PRICES);
            case "PPIACO" -> Optional.of(PRODUCER_PRICES);
            case "RBUSBIS", "RNUSBIS" -> Optional.of(TWO_MONTHS);
            case "IRSTCI01JPM156N", "IR3TIB01JPM156N", "IR3TIB01EZM156N", "IR3TIB01USM156N", "IR3TIB01GBM156N" ->
                Optional.of(TWO_MONTHS);
            case "IR3TIB01CHM156N", "IR3TIB01DEM156N" -> Optional.of(TWO_MONTHS);
            case "SHILLER_EARNINGS", "SHILLER_DIVIDEND", "SHILLER_CAPE" -> Optional.of(REPORTED);
            case "SHILLER_PRICE", "SHILLER_GS10" -> Optional.of(MONTH_IS_OVER);
            default -> Optional.empty();
        };
    }
}
