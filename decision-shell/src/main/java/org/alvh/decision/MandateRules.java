package org.alvh.decision;

import com.google.protobuf.ByteString;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

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
        return byHash.computeIfAbsent(mandateHash, hash -> new PublishedMandate(hash, document).read(maker::rules));
    }
}
