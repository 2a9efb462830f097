package org.alvh.gateway.rest.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Lists on every operation the answers that it may give instead of what it was asked for. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class OtherAnswers implements OASFilter {

    private static final String STREAM = "text/event-stream";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        for (OtherAnswer answer : OtherAnswer.values()) {
            document.getComponents().addResponse(answer.component(), answer.response());
        }
        document.getPaths().getPathItems().forEach((path, item) -> {
            List<Parameter> ofPath = Optional.ofNullable(item.getParameters()).orElseGet(List::of);
            item.getOperations().forEach((method, operation) -> add(operation, asked(path, method, operation, ofPath)));
        });
    }

    private static void add(Operation operation, OtherAnswer.Asked asked) {
        for (OtherAnswer answer : OtherAnswer.values()) {
            if (answer.isGivenBy(asked)) {
                operation
                        .getResponses()
                        .addAPIResponse(
                                answer.code(),
                                OASFactory.createAPIResponse().ref("#/components/responses/" + answer.component()));
            }
        }
    }

    private static OtherAnswer.Asked asked(
            String path, HttpMethod method, Operation operation, List<Parameter> ofPath) {
        List<Parameter> own = Optional.ofNullable(operation.getParameters()).orElseGet(List::of);
        boolean hasQuery = own.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
        boolean hasNames = !ofPath.isEmpty() || !own.isEmpty() || path.contains("{");
        return new OtherAnswer.Asked(method != HttpMethod.GET, isStream(operation), hasQuery, hasNames);
    }

    private static boolean isStream(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream()
                .anyMatch(response ->
                        response.getContent() != null && response.getContent().hasMediaType(STREAM));
    }
}
