package org.alvh.gateway.ask;

import jakarta.enterprise.context.ApplicationScoped;
import org.alvh.gateway.view.CoverageView;
import org.alvh.gateway.view.ImportsView;
import org.alvh.gateway.view.VerdictsView;

/** How well market-data knows its markets, and where that comes from; it is nobody's. */
@ApplicationScoped
public class MarketRecords {

    private final MarketDataClient marketData;

    MarketRecords(MarketDataClient marketData) {
        this.marketData = marketData;
    }

    /** What is known of every session to the one opened last. */
    public CoverageView coverage(String market) {
        return CoverageViewWire.coverage(marketData.coverage(market).answer());
    }

    /** What the quality gate says against a market's days. */
    public VerdictsView verdicts(String market, VerdictRange range) {
        return VerdictsViewWire.verdicts(marketData.verdicts(market, range).answer());
    }

    /** Where the sources that are pulled stand. */
    public ImportsView imports() {
        return ImportsViewWire.imports(marketData.imports().answer());
    }
}
