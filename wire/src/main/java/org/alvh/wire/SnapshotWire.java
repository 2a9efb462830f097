package org.alvh.wire;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alvh.proto.marketdata.v1.ListedExpiry;
import org.alvh.proto.marketdata.v1.Quotes;
import org.alvh.proto.marketdata.v1.SnapshotHeader;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.OfficialCloses;
import org.alvh.quant.market.OptionChain;
import org.alvh.quant.market.Quote;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.market.VixMarket;

/** Snapshots as they are sent: a header and the slices that were asked for. {@link FetchedSnapshot} reads them. */
public final class SnapshotWire {

    private SnapshotWire() {}

    /**
     * Everything of a snapshot but its slices.
     *
     * @param listedDays how many calendar days ahead SPX expiries are listed; VIX expiries are listed all
     */
    public static SnapshotHeader header(Snapshot snapshot, int listedDays) {
        var message = SnapshotHeader.newBuilder()
                .setMarket(MarketWire.write(snapshot.market()))
                .setSession(snapshot.session().toString())
                .setSnapshotId(snapshot.id().value())
                .setSpot(snapshot.spot())
                .setPrevious(write(snapshot.previous()))
                .setSpxAbsence(snapshot.spxAbsence())
                .setVixAbsence(snapshot.vixAbsence())
                .setListedDays(listedDays);
        snapshot.spx()
                .ifPresent(chain -> message.setSpxModelled(chain.modelled())
                        .addAllSpxExpiries(listed(snapshot, chain, listedDays)));
        snapshot.vix()
                .ifPresent(vix -> message.setVixModelled(vix.modelled())
                        .addAllVixExpiries(listed(snapshot, vix, Integer.MAX_VALUE))
                        .setVixOptionsListed(vix.optionsListed())
                        .setVxFuturesListed(vix.futuresListed())
                        .setVxmFuturesListed(vix.miniFuturesListed()));
        return message.build();
    }

    private static org.alvh.proto.marketdata.v1.OfficialCloses write(OfficialCloses closes) {
        var message = org.alvh.proto.marketdata.v1.OfficialCloses.newBuilder();
        closes.session().ifPresent(session -> message.setSession(session.toString()));
        closes.vix().ifPresent(message::setVix);
        closes.vxRatio().ifPresent(message::setVxRatio);
        return message.build();
    }

    private static List<ListedExpiry> listed(Snapshot snapshot, OptionChain chain, int horizonDays) {
        return chain.expiries(horizonDays).stream()
                .map(listed -> ListedExpiry.newBuilder()
                        .setRoot(ContractWire.OPTION_ROOT.write(listed.root()))
                        .setExpiry(listed.expiry().toString())
                        .setMonthly(listed.monthly())
                        .setDays(Math.toIntExact(listed.expiry().toEpochDay()
                                - snapshot.session().toEpochDay()))
                        .build())
                .toList();
    }

    /**
     * One series of a chain that a model prices: other strikes than are sent have prices, too.
     *
     * @param slice empty where nothing quotes the series
     * @param earlierStrikes strikes that were listed on an earlier session and still trade; those that are listed now
     *     may be among them and are sent once
     * @param vix given with a VIX series, for the future of its expiry
     */
    public static org.alvh.proto.marketdata.v1.ExpirySlice slice(
            OptionSeries series, Optional<ExpirySlice> slice, double[] earlierStrikes, Optional<VixMarket> vix) {
        var message = org.alvh.proto.marketdata.v1.ExpirySlice.newBuilder().setSeries(series.message());
        slice.ifPresent(quoted -> fill(message, quoted, earlierStrikes));
        vix.flatMap(market -> market.future(series.expiry()))
                .ifPresent(quote -> message.setFutureBidHundredths(quote.bidHundredths())
                        .setFutureAskHundredths(quote.askHundredths()));
        vix.flatMap(market -> market.futureMarkHundredths(series.expiry())).ifPresent(message::setFutureMarkHundredths);
        return message.build();
    }

    /**
     * One series of a chain that was quoted: what is not sent is not quoted.
     *
     * @param slice empty where nothing quotes the series
     * @param vix given with a VIX series, for the future of its expiry
     */
    public static org.alvh.proto.marketdata.v1.ExpirySlice quoted(
            OptionSeries series, Optional<ExpirySlice> slice, Optional<VixMarket> vix) {
        return slice(series, slice, new double[0], vix).toBuilder()
                .setComplete(true)
                .build();
    }

    private static void fill(
            org.alvh.proto.marketdata.v1.ExpirySlice.Builder message, ExpirySlice slice, double[] earlierStrikes) {
        double[] strikes = slice.strikes();
        double[] earlier = Arrays.stream(earlierStrikes)
                .filter(strike -> Arrays.binarySearch(strikes, strike) < 0)
                .distinct()
                .sorted()
                .toArray();
        message.setQuoted(true)
                .setDays(slice.days())
                .setSessionsToLastTrade(slice.sessionsToLastTrade())
                .setYears(slice.years())
                .setForward(slice.forward())
                .setDiscountFactor(slice.discountFactor())
                .setCalibrated(slice.calibrated())
                .setQuotes(quotes(slice, strikes))
                .setEarlierQuotes(quotes(slice, earlier));
        Arrays.stream(strikes).forEach(message::addStrikes);
        Arrays.stream(earlier).forEach(message::addEarlierStrikes);
    }

    private static Quotes quotes(ExpirySlice slice, double[] strikes) {
        Quotes.Builder quotes = Quotes.newBuilder();
        for (double strike : strikes) {
            Optional<Quote> put = slice.quote(PutCall.PUT, strike);
            Optional<Quote> call = slice.quote(PutCall.CALL, strike);
            quotes.addPutBids(bid(put))
                    .addPutAsks(ask(put))
                    .addCallBids(bid(call))
                    .addCallAsks(ask(call));
        }
        return quotes.build();
    }

    private static long bid(Optional<Quote> quote) {
        return quote.map(Quote::bidHundredths).orElse(QuoteTable.NO_QUOTE);
    }

    private static long ask(Optional<Quote> quote) {
        return quote.map(Quote::askHundredths).orElse(QuoteTable.NO_QUOTE);
    }
}
