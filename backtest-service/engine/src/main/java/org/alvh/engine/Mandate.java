package org.alvh.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.alvh.hedge.HedgeParameters;
import org.alvh.hedge.HedgeSection;
import org.alvh.portfolio.mandate.MandateDocument;
import org.alvh.portfolio.mandate.MandateSections;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.document.SectionReader;
import org.alvh.quant.execution.ExecutionSection;
import org.alvh.quant.execution.FeeSchedule;
import org.alvh.quant.execution.FillModel;
import org.alvh.quant.instrument.Listing;
import org.alvh.quant.market.MarketAssumptions;
import org.alvh.strategy.CondorParameters;
import org.alvh.strategy.CondorSection;

/** A mandate read by the domains that obey it: each section as its own parameters. */
public record Mandate(
        String name,
        CondorParameters condor,
        HedgeParameters hedge,
        FillModel fills,
        FeeSchedule fees,
        MarketAssumptions market) {

    public Mandate {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(condor, "condor");
        Objects.requireNonNull(hedge, "hedge");
        Objects.requireNonNull(fills, "fills");
        Objects.requireNonNull(fees, "fees");
        Objects.requireNonNull(market, "market");
    }

    /** What reading a document gave. */
    public sealed interface Reading {

        record Accepted(Mandate mandate) implements Reading {}

        /** Everything that is wrong with it, field by field. */
        record Refused(List<SectionReader.Refusal> refusals) implements Reading {
            public Refused {
                refusals = List.copyOf(refusals);
            }
        }
    }

    /**
     * Reads a document section by section. What it leaves out takes the value of {@code SEED45}; a field that no
     * section knows is refused.
     */
    public static Reading read(DocumentValue.Section document) {
        List<SectionReader.Refusal> refusals = new ArrayList<>();
        SectionReader reader = SectionReader.of(document, "", refusals);
        reader.integer("version", MandateDocument.VERSION, MandateDocument.VERSION, MandateDocument.VERSION);
        Mandate mandate = new Mandate(
                reader.line("name", "CUSTOM"),
                CondorSection.read(reader.section("condor")),
                HedgeSection.read(reader.section("hedge")),
                ExecutionSection.readFills(reader.section("fills")),
                ExecutionSection.readFees(reader.section("fees")),
                MarketAssumptions.read(reader.section("market")));
        reader.refuseUnread();
        return refusals.isEmpty() ? new Reading.Accepted(mandate) : new Reading.Refused(refusals);
    }

    /** The whole document with every default written out; its hash names the mandate. */
    public MandateDocument document() {
        return MandateDocument.of(
                name,
                new MandateSections(
                        CondorSection.write(condor),
                        HedgeSection.write(hedge),
                        ExecutionSection.write(fills),
                        ExecutionSection.write(fees),
                        market.document()));
    }

    public Mandate withHedge(HedgeParameters other) {
        return new Mandate(name, condor, other, fills, fees, market);
    }

    public Mandate withMarket(MarketAssumptions other) {
        return new Mandate(name, condor, hedge, fills, fees, other);
    }

    public Mandate withListing(Listing listing) {
        return withMarket(market.withListing(listing));
    }

    public Mandate withFills(FillModel other) {
        return new Mandate(name, condor, hedge, other, fees, market);
    }
}
