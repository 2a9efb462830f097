package org.alvh.decision;

import com.google.protobuf.ByteString;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alvh.json.JsonDocument;
import org.alvh.quant.document.SectionReader;

/** The rules of mandates, read once and kept for the mandates that were used last. */
@ApplicationScoped
class MandateRules {

    /** Mandates kept; the one that was used longest ago goes first. */
    static final int MOST_MANDATES = 256;

    private final DecisionMaker maker;
    private final Map<String, DecisionRules> byHash = new LinkedHashMap<>(MOST_MANDATES, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, DecisionRules> eldest) {
            return size() > MOST_MANDATES;
        }
    };

    MandateRules(DecisionMaker maker) {
        this.maker = maker;
    }

    synchronized DecisionRules of(String mandateHash, ByteString document) {
        return byHash.computeIfAbsent(mandateHash, hash -> read(hash, document));
    }

    /** A published mandate was validated before it was accepted; one that is refused now is a fault. */
    private DecisionRules read(String hash, ByteString document) {
        List<SectionReader.Refusal> refusals = new ArrayList<>();
        DecisionRules rules = maker.rules(SectionReader.of(JsonDocument.parse(document.toByteArray()), "", refusals));
        if (!refusals.isEmpty()) {
            throw new IllegalStateException("mandate " + hash + " cannot be obeyed: "
                    + refusals.stream().map(SectionReader.Refusal::message).collect(Collectors.joining("; ")));
        }
        return rules;
    }
}
