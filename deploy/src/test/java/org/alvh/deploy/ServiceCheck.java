package org.alvh.deploy;

import io.kubernetes.client.openapi.models.V1Deployment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The services of the project and those that are deployed are the same, each from the image of its name. */
final class ServiceCheck {

    private ServiceCheck() {}

    /**
     * Holds deployments and images against the project.
     *
     * @param services modules of the project
     * @param images services that an image can be made of
     */
    static List<Finding> findings(List<Manifest> manifests, Set<String> services, Set<String> images) {
        List<V1Deployment> deployments =
                Manifest.ofKind(manifests, "Deployment", V1Deployment.class).toList();
        Set<String> deployed = deployments.stream()
                .map(deployment -> deployment.getMetadata().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        List<Finding> findings = new ArrayList<>();
        missing(services, deployed, "no Deployment of this module", findings);
        missing(deployed, services, "deployed, but no module of the project", findings);
        missing(services, images, "not named as SERVICE in the Dockerfile", findings);
        missing(images, services, "named as SERVICE in the Dockerfile, but no module of the project", findings);
        deployments.forEach(deployment -> image(deployment, findings));
        return findings;
    }

    private static void missing(Set<String> wanted, Set<String> there, String what, List<Finding> findings) {
        wanted.stream()
                .filter(service -> !there.contains(service))
                .map(service -> new Finding(service, what))
                .forEach(findings::add);
    }

    private static void image(V1Deployment deployment, List<Finding> findings) {
        String name = deployment.getMetadata().getName();
        deployment.getSpec().getTemplate().getSpec().getContainers().stream()
                .map(container -> container.getImage())
                .filter(image -> !image.matches(".*/" + name + ":[^:/]+"))
                .map(image -> new Finding(name, "its image is " + image))
                .forEach(findings::add);
    }
}
