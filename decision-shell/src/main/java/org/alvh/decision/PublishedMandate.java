package org.alvh.decision;

import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alvh.json.JsonDocument;
import org.alvh.quant.document.SectionReader;

/** A mandate as it was published: its document under the hash that names it. */
public record PublishedMandate(String hash, ByteString document) {

    public PublishedMandate {
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(document, "document");
    }

    /** What a reading makes of it. It was validated before it was accepted, so that a refusal now is a fault. */
    public <T> T read(Function<SectionReader, T> reading) {
        List<SectionReader.Refusal> refusals = new ArrayList<>();
        T read = reading.apply(SectionReader.of(JsonDocument.parse(document.toByteArray()), "", refusals));
        if (!refusals.isEmpty()) {
            throw new IllegalStateException("mandate " + hash + " cannot be obeyed: "
                    + refusals.stream().map(SectionReader.Refusal::message).collect(Collectors.joining("; ")));
        }
        return read;
    }
}
