package org.alvh.decision.question;

import com.google.protobuf.ByteString;
import io.grpc.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.alvh.chassis.failure.Refused;
import org.alvh.json.JsonDocument;
import org.alvh.json.MalformedJson;
import org.alvh.proto.common.v1.Refusal;
import org.alvh.quant.document.CanonicalJson;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.document.SectionReader;

/**
 * What reading one section of a mandate gave.
 *
 * @param section canonical JSON with every default written out; empty where the section is refused
 */
public record SectionCheck(List<Refusal> refusals, ByteString section) {

    public SectionCheck {
        refusals = List.copyOf(refusals);
    }

    /**
     * Reads a section as the domain that obeys it does.
     *
     * @param mandate the whole mandate as JSON
     * @param canonical reads the section and writes it out whole
     */
    public static SectionCheck of(
            ByteString mandate, String name, Function<SectionReader, DocumentValue.Section> canonical) {
        List<SectionReader.Refusal> refusals = new ArrayList<>();
        SectionReader reader = SectionReader.of(parse(mandate), "", refusals).section(name);
        DocumentValue.Section section = canonical.apply(reader);
        return refusals.isEmpty()
                ? new SectionCheck(List.of(), ByteString.copyFrom(CanonicalJson.bytes(section)))
                : new SectionCheck(refusals.stream().map(SectionCheck::message).toList(), ByteString.EMPTY);
    }

    private static DocumentValue.Section parse(ByteString mandate) {
        try {
            return JsonDocument.parse(mandate.toByteArray());
        } catch (MalformedJson malformed) {
            Refused refused = new Refused(
                    Status.Code.INVALID_ARGUMENT, "mandate is no JSON", "mandate: " + malformed.getMessage());
            refused.initCause(malformed);
            throw refused;
        }
    }

    private static Refusal message(SectionReader.Refusal refusal) {
        return Refusal.newBuilder()
                .setPath(refusal.path())
                .setValue(refusal.value())
                .setExpected(refusal.expected())
                .build();
    }
}
