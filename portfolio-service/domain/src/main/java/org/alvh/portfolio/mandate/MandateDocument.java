package org.alvh.portfolio.mandate;

import java.util.Objects;
import org.alvh.quant.document.CanonicalJson;
import org.alvh.quant.document.ContentHash;
import org.alvh.quant.document.DocumentValue;

/**
 * The mandate of an account: one document with everything its policy can vary, all defaults written out. Its bytes
 * are canonical JSON (RFC 8785), and their SHA-256 names it in every book, decision and run.
 */
public record MandateDocument(DocumentValue.Section content) {

    /** Version of the envelope. */
    public static final int VERSION = 1;

    public MandateDocument {
        Objects.requireNonNull(content, "content");
    }

    /** The envelope around the sections. */
    public static MandateDocument of(String name, MandateSections sections) {
        return new MandateDocument(DocumentValue.section()
                .with("version", VERSION)
                .with("name", name)
                .with("condor", sections.condor())
                .with("hedge", sections.hedge())
                .with("fills", sections.fills())
                .with("fees", sections.fees())
                .with("market", sections.market())
                .build());
    }

    public byte[] canonicalBytes() {
        return CanonicalJson.bytes(content);
    }

    public String hash() {
        return ContentHash.of(canonicalBytes());
    }
}
