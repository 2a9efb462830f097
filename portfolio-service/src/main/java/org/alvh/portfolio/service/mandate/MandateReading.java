package org.alvh.portfolio.service.mandate;

import com.google.protobuf.ByteString;
import io.grpc.Status;
import io.quarkus.grpc.GrpcClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.alvh.chassis.failure.Refused;
import org.alvh.json.JsonDocument;
import org.alvh.json.MalformedJson;
import org.alvh.portfolio.mandate.MandateEnvelope;
import org.alvh.proto.hedge.v1.HedgeServiceGrpc.HedgeServiceBlockingStub;
import org.alvh.proto.strategy.v1.StrategyServiceGrpc.StrategyServiceBlockingStub;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.document.SectionReader.Refusal;

/**
 * Reads a mandate: the envelope here, each section by the service that obeys it. No transaction may be open meanwhile.
 */
@ApplicationScoped
public class MandateReading {

    private static final long LONGEST_SECONDS = 10;

    private final StrategyServiceBlockingStub strategy;
    private final HedgeServiceBlockingStub hedge;

    MandateReading(
            @GrpcClient("strategy") StrategyServiceBlockingStub strategy,
            @GrpcClient("hedge") HedgeServiceBlockingStub hedge) {
        this.strategy = strategy;
        this.hedge = hedge;
    }

    /**
     * One section as the service that obeys it read it.
     *
     * @param section empty where it is refused
     * @param preset its name where it is one
     */
    private record SectionReading(ByteString section, String preset, List<org.alvh.proto.common.v1.Refusal> refusals) {}

    /**
     * The document with every default written out, and what it goes by.
     *
     * @throws Refused with everything that is wrong with it, field by field
     */
    public NamedMandate read(ByteString json) {
        DocumentValue.Section document = parse(json);
        List<Refusal> refusals = new ArrayList<>();
        MandateEnvelope envelope = MandateEnvelope.read(document, refusals);
        SectionReading condor = condor(json);
        SectionReading layers = layers(json);
        condor.refusals().forEach(refusal -> refusals.add(refusal(refusal)));
        layers.refusals().forEach(refusal -> refusals.add(refusal(refusal)));
        if (!refusals.isEmpty()) {
            throw refused(refusals.stream().map(Refusal::message).collect(Collectors.joining("; ")));
        }
        String name = envelope.name().equals(MandateEnvelope.UNNAMED) ? "" : envelope.name();
        return new NamedMandate(
                envelope.with(parse(condor.section()), parse(layers.section())),
                new MandateNames(name, layers.preset()));
    }

    private SectionReading condor(ByteString json) {
        var response = strategy.withDeadlineAfter(LONGEST_SECONDS, TimeUnit.SECONDS)
                .validateSection(org.alvh.proto.strategy.v1.ValidateSectionRequest.newBuilder()
                        .setMandate(json)
                        .build());
        return new SectionReading(response.getSection(), "", response.getRefusalsList());
    }

    private SectionReading layers(ByteString json) {
        var response = hedge.withDeadlineAfter(LONGEST_SECONDS, TimeUnit.SECONDS)
                .validateSection(org.alvh.proto.hedge.v1.ValidateSectionRequest.newBuilder()
                        .setMandate(json)
                        .build());
        return new SectionReading(response.getSection(), response.getPreset(), response.getRefusalsList());
    }

    private static Refusal refusal(org.alvh.proto.common.v1.Refusal message) {
        return new Refusal(message.getPath(), message.getValue(), message.getExpected());
    }

    private static DocumentValue.Section parse(ByteString json) {
        try {
            return JsonDocument.parse(json.toByteArray());
        } catch (MalformedJson malformed) {
            throw refused("the mandate is not JSON: " + malformed.getMessage());
        }
    }

    private static Refused refused(String detail) {
        return new Refused(Status.Code.INVALID_ARGUMENT, "mandate refused", detail);
    }
}
