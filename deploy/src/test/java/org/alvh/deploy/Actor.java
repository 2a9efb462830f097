package org.alvh.deploy;

import io.kubernetes.client.openapi.models.V1LabelSelector;
import io.kubernetes.client.openapi.models.V1LabelSelectorRequirement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A pod as network policies see it.
 *
 * @param name how the tables of this package call it
 * @param namespace where it runs
 * @param labels its own
 * @param namespaceLabels those of its namespace
 */
record Actor(String name, String namespace, Map<String, String> labels, Map<String, String> namespaceLabels) {

    private static final String PLATFORM = "alvh";

    Actor {
        labels = Map.copyOf(labels);
        namespaceLabels = Map.copyOf(namespaceLabels);
    }

    /** A pod of the platform. */
    static Actor of(String name) {
        return new Actor(
                name,
                PLATFORM,
                Map.of("app.kubernetes.io/name", name, "app.kubernetes.io/part-of", "alvh"),
                Map.of("kubernetes.io/metadata.name", PLATFORM));
    }

    /** A pod outside the platform, in a namespace of its own with one label. */
    static Actor outside(String name, String label, String value) {
        return new Actor(name, name, Map.of(), Map.of(label, value));
    }

    /** The same pod with one label more. */
    Actor with(String label, String value) {
        Map<String, String> more = new HashMap<>(labels);
        more.put(label, value);
        return new Actor(name, namespace, more, namespaceLabels);
    }

    boolean isOfPlatform() {
        return namespace.equals(PLATFORM);
    }

    boolean isSelectedBy(V1LabelSelector selector) {
        return matches(selector, labels);
    }

    boolean isInNamespaceOf(V1LabelSelector selector) {
        return matches(selector, namespaceLabels);
    }

    private static boolean matches(V1LabelSelector selector, Map<String, String> labels) {
        boolean equal = Optional.ofNullable(selector.getMatchLabels()).orElse(Map.of()).entrySet().stream()
                .allMatch(wanted -> wanted.getValue().equals(labels.get(wanted.getKey())));
        return equal
                && Optional.ofNullable(selector.getMatchExpressions()).orElse(List.of()).stream()
                        .allMatch(expression -> matches(expression, labels));
    }

    private static boolean matches(V1LabelSelectorRequirement expression, Map<String, String> labels) {
        if (!expression.getOperator().equals("In")) {
            throw new IllegalArgumentException("operator " + expression.getOperator() + " of " + expression.getKey()
                    + " is not read here: use In, or teach it to Actor");
        }
        return labels.containsKey(expression.getKey())
                && expression.getValues().contains(labels.get(expression.getKey()));
    }
}
