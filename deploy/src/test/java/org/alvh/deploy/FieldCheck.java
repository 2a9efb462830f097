package org.alvh.deploy;

import com.google.gson.JsonElement;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Secret;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every field that is written exists, and every field that has to be written is. Kubernetes itself drops a field that
 * it doesn't know, and a probe with a slip in its name is no probe. Types are for {@link SchemaCheck}.
 */
final class FieldCheck {

    private static final Map<String, Model> MODELS = Map.of(
            "ConfigMap", V1ConfigMap::validateJsonElement,
            "Deployment", V1Deployment::validateJsonElement,
            "Namespace", V1Namespace::validateJsonElement,
            "NetworkPolicy", V1NetworkPolicy::validateJsonElement,
            "PodDisruptionBudget", V1PodDisruptionBudget::validateJsonElement,
            "Secret", V1Secret::validateJsonElement,
            "Service", V1Service::validateJsonElement,
            "ServiceAccount", V1ServiceAccount::validateJsonElement);

    private FieldCheck() {}

    static List<Finding> findings(List<Manifest> manifests) {
        return manifests.stream()
                .flatMap(manifest -> finding(manifest).stream())
                .toList();
    }

    private static Optional<Finding> finding(Manifest manifest) {
        if (!MODELS.containsKey(manifest.kind())) {
            return Optional.of(new Finding(manifest.place(), "no model of this kind is known here: add it"));
        }
        try {
            MODELS.get(manifest.kind()).validate(manifest.content());
            return Optional.empty();
        } catch (IllegalArgumentException | IOException refused) {
            return Optional.of(new Finding(manifest.place(), sentence(refused)));
        }
    }

    /** The model repeats the whole JSON behind its first sentence. */
    private static String sentence(Exception refused) {
        return String.valueOf(refused.getMessage())
                .replaceFirst("(?s)(?: in the JSON string)?: \\{.*|(?s) JSON: \\{.*", "");
    }

    private interface Model {

        void validate(JsonElement content) throws IOException;
    }
}
