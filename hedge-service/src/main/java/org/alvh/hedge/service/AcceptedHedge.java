package org.alvh.hedge.service;

import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.alvh.hedge.HedgeParameters;
import org.alvh.hedge.HedgeSection;
import org.alvh.json.JsonDocument;
import org.alvh.quant.document.SectionReader;

/** The hedge of documents that were accepted before; one that is refused now is a fault. */
final class AcceptedHedge {

    private AcceptedHedge() {}

    /** Of a whole mandate as JSON. */
    static HedgeParameters ofMandate(ByteString mandate) {
        List<SectionReader.Refusal> refusals = new ArrayList<>();
        return read(reader(mandate, refusals).section("hedge"), refusals);
    }

    /** Of a hedge section as JSON. */
    static HedgeParameters ofSection(ByteString section) {
        List<SectionReader.Refusal> refusals = new ArrayList<>();
        return read(reader(section, refusals), refusals);
    }

    private static SectionReader reader(ByteString json, List<SectionReader.Refusal> refusals) {
        return SectionReader.of(JsonDocument.parse(json.toByteArray()), "", refusals);
    }

    private static HedgeParameters read(SectionReader section, List<SectionReader.Refusal> refusals) {
        HedgeParameters parameters = HedgeSection.read(section);
        if (!refusals.isEmpty()) {
            throw new IllegalStateException("an accepted hedge cannot be read: "
                    + refusals.stream().map(SectionReader.Refusal::message).collect(Collectors.joining("; ")));
        }
        return parameters;
    }
}
