package org.alvh.deploy;

import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1PodSpec;
import io.kubernetes.client.openapi.models.V1Probe;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Every pod is watched, bounded and may do nothing that a service does not need. */
final class PodCheck {

    private final String place;
    private final List<Finding> findings = new ArrayList<>();

    private PodCheck(String place) {
        this.place = place;
    }

    static List<Finding> findings(List<Manifest> manifests) {
        return Manifest.ofKind(manifests, "Deployment", V1Deployment.class)
                .flatMap(deployment -> new PodCheck(
                                "Deployment/" + deployment.getMetadata().getName())
                        .of(deployment.getSpec().getTemplate().getSpec()).stream())
                .toList();
    }

    private List<Finding> of(V1PodSpec pod) {
        require(Boolean.FALSE.equals(pod.getAutomountServiceAccountToken()), "no automountServiceAccountToken: false");
        require(Boolean.FALSE.equals(pod.getEnableServiceLinks()), "no enableServiceLinks: false");
        var security = Optional.ofNullable(pod.getSecurityContext());
        require(security.map(s -> s.getRunAsNonRoot()).orElse(false), "no runAsNonRoot: true");
        require(
                security.map(s -> s.getSeccompProfile())
                        .filter(seccomp -> "RuntimeDefault".equals(seccomp.getType()))
                        .isPresent(),
                "no seccompProfile RuntimeDefault");
        pod.getContainers().forEach(this::container);
        return List.copyOf(findings);
    }

    private void container(V1Container container) {
        probe(container, "startup", V1Container::getStartupProbe, "/q/health/started");
        probe(container, "liveness", V1Container::getLivenessProbe, "/q/health/live");
        probe(container, "readiness", V1Container::getReadinessProbe, "/q/health/ready");
        var limits = Optional.ofNullable(container.getResources()).map(resources -> resources.getLimits());
        for (String resource : List.of("cpu", "memory")) {
            require(limits.filter(all -> all.containsKey(resource)).isPresent(), "no limit of " + resource);
        }
        var security = Optional.ofNullable(container.getSecurityContext());
        require(security.map(s -> s.getReadOnlyRootFilesystem()).orElse(false), "no readOnlyRootFilesystem: true");
        require(
                security.map(s -> s.getAllowPrivilegeEscalation())
                        .map(may -> !may)
                        .orElse(false),
                "privileges may escalate");
        require(
                security.map(s -> s.getCapabilities())
                        .filter(capabilities -> Objects.equals(capabilities.getDrop(), List.of("ALL")))
                        .isPresent(),
                "not all capabilities are dropped");
        require(
                !container.getImage().matches("(.*/)?[^:/]+(:latest)?"),
                "image " + container.getImage() + " has no version");
    }

    private void probe(V1Container container, String name, Function<V1Container, V1Probe> probe, String path) {
        require(
                Optional.ofNullable(probe.apply(container))
                        .map(V1Probe::getHttpGet)
                        .filter(get -> get.getPath().equals(path)
                                && "management".equals(get.getPort().getStrValue()))
                        .isPresent(),
                "no " + name + " probe of " + path + " on port management");
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            findings.add(new Finding(place, otherwise));
        }
    }
}
