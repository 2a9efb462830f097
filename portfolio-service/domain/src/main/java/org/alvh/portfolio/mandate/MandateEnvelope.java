package org.alvh.portfolio.mandate;

import java.util.List;
import java.util.Objects;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.document.EcmaScriptNumber;
import org.alvh.quant.document.SectionReader;
import org.alvh.quant.document.SectionReader.Refusal;
import org.alvh.quant.execution.ExecutionSection;
import org.alvh.quant.execution.FeeSchedule;
import org.alvh.quant.execution.FillModel;
import org.alvh.quant.market.MarketAssumptions;

/**
 * What portfolio itself reads of a mandate for an account of a running market; the condor and hedge sections are read
 * by the domains that obey them.
 */
public record MandateEnvelope(String name, FillModel fills, FeeSchedule fees, MarketAssumptions market) {

    /** The name of a mandate that was given none. */
    public static final String UNNAMED = "CUSTOM";

    public MandateEnvelope {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(fills, "fills");
        Objects.requireNonNull(fees, "fees");
        Objects.requireNonNull(market, "market");
    }

    /** Reads a document and adds to {@code refusals} whatever is wrong with it outside of condor and hedge. */
    public static MandateEnvelope read(DocumentValue.Section document, List<Refusal> refusals) {
        SectionReader reader = SectionReader.of(document, "", refusals);
        reader.integer("version", MandateDocument.VERSION, MandateDocument.VERSION, MandateDocument.VERSION);
        reader.section("condor");
        reader.section("hedge");
        MandateEnvelope envelope = new MandateEnvelope(
                reader.line("name", UNNAMED),
                ExecutionSection.readFills(reader.section("fills")),
                ExecutionSection.readFees(reader.section("fees")),
                MarketAssumptions.read(reader.section("market")));
        reader.refuseUnread();
        envelope.refuseOtherMarket(refusals);
        return envelope;
    }

    /** A running market is the same for all its accounts; a mandate that assumes another one would be misled. */
    private void refuseOtherMarket(List<Refusal> refusals) {
        MarketAssumptions running = MarketAssumptions.standard();
        if (market.listing() != running.listing()) {
            refusals.add(new Refusal(
                    "market.listing",
                    market.listing().name(),
                    running.listing().name() + ", which a running market trades"));
        }
        if (market.dividendYield() != running.dividendYield()) {
            refusals.add(new Refusal(
                    "market.dividendYield",
                    EcmaScriptNumber.format(market.dividendYield()),
                    EcmaScriptNumber.format(running.dividendYield()) + ", which a running market trades"));
        }
        if (market.smile() != running.smile()) {
            refusals.add(new Refusal(
                    "market.smile", market.smile().name(), running.smile().name() + ", which a running market trades"));
        }
    }

    /** The whole mandate, once the other two sections are read. */
    public MandateDocument with(DocumentValue.Section condor, DocumentValue.Section hedge) {
        return MandateDocument.of(
                name,
                new MandateSections(
                        condor, hedge, ExecutionSection.write(fills), ExecutionSection.write(fees), market.document()));
    }
}
