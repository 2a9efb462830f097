package org.alvh.deploy;

import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1EnvVar;
import io.kubernetes.client.openapi.models.V1SecretKeySelector;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No secret stands in a manifest: it is named, and the operator keeps it. */
final class SecretCheck {

    private static final Pattern SECRET_NAME =
            Pattern.compile("(?i).*(password|secret|token|credential|jaas|private.?key).*");

    private SecretCheck() {}

    static List<Finding> findings(List<Manifest> manifests) {
        Stream<Finding> secrets = manifests.stream()
                .filter(manifest -> manifest.kind().equals("Secret"))
                .map(manifest -> new Finding(manifest.place(), "a Secret is the operator's to create"));
        return Stream.of(secrets, settings(manifests), variables(manifests))
                .flatMap(findings -> findings)
                .toList();
    }

    /** Names in a ConfigMap, and in the property files that it holds. */
    private static Stream<Finding> settings(List<Manifest> manifests) {
        return manifests.stream()
                .filter(manifest -> manifest.kind().equals("ConfigMap"))
                .flatMap(manifest -> manifest.settings().keySet().stream()
                        .filter(name -> SECRET_NAME.matcher(name).matches())
                        .sorted()
                        .map(name -> new Finding(manifest.place(), name + " stands in plain text")));
    }

    private static Stream<Finding> variables(List<Manifest> manifests) {
        return deployments(manifests)
                .flatMap(deployment -> environment(deployment)
                        .filter(variable ->
                                SECRET_NAME.matcher(variable.getName()).matches())
                        .filter(variable -> reference(variable).isEmpty())
                        .map(variable -> new Finding(
                                "Deployment/" + deployment.getMetadata().getName(),
                                variable.getName() + " is no secretKeyRef")));
    }

    /** What deployments take from Secrets, by deployment and variable. */
    static Map<String, V1SecretKeySelector> references(List<Manifest> manifests) {
        Map<String, V1SecretKeySelector> references = new TreeMap<>();
        deployments(manifests)
                .forEach(deployment -> environment(deployment)
                        .forEach(variable -> reference(variable)
                                .ifPresent(reference -> references.put(
                                        deployment.getMetadata().getName() + " " + variable.getName(), reference))));
        return references;
    }

    private static Stream<V1Deployment> deployments(List<Manifest> manifests) {
        return Manifest.ofKind(manifests, "Deployment", V1Deployment.class);
    }

    private static Stream<V1EnvVar> environment(V1Deployment deployment) {
        return deployment.getSpec().getTemplate().getSpec().getContainers().stream()
                .flatMap(container -> Optional.ofNullable(container.getEnv()).stream())
                .flatMap(List::stream);
    }

    private static Optional<V1SecretKeySelector> reference(V1EnvVar variable) {
        return Optional.ofNullable(variable.getValueFrom()).map(source -> source.getSecretKeyRef());
    }
}
