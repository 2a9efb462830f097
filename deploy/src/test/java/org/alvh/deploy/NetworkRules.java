package org.alvh.deploy;

import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1NetworkPolicyPeer;
import io.kubernetes.client.openapi.models.V1NetworkPolicyPort;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the network policies let through, worked out as a cluster does: a direction in which some policy selects a pod is
 * closed but for what one of them allows; a direction in which none does is open.
 */
final class NetworkRules {

    private final List<V1NetworkPolicy> policies;

    NetworkRules(List<Manifest> manifests) {
        policies = Manifest.ofKind(manifests, "NetworkPolicy", V1NetworkPolicy.class)
                .toList();
    }

    /**
     * Who reaches whom, where one of the two is of the platform.
     *
     * @param port a port's name, or its number where the called pod is not the platform's
     * @return {@code caller -> called}, in the order of the alphabet
     */
    Set<String> calls(List<Actor> actors, String port) {
        Set<String> calls = new TreeSet<>();
        for (Actor caller : actors) {
            actors.stream()
                    .filter(called -> !called.equals(caller) && (caller.isOfPlatform() || called.isOfPlatform()))
                    .filter(called -> leaves(caller, called, port))
                    .filter(called -> enters(caller, called, port))
                    .forEach(called -> calls.add(caller.name() + " -> " + called.name()));
        }
        return calls;
    }

    private boolean leaves(Actor caller, Actor called, String port) {
        return passes(
                caller,
                "Egress",
                policy -> Optional.ofNullable(policy.getSpec().getEgress()).stream()
                        .flatMap(List::stream)
                        .map(rule -> new Opening(rule.getTo(), rule.getPorts(), policy))
                        .filter(opening -> opening.admits(called, port)));
    }

    private boolean enters(Actor caller, Actor called, String port) {
        return passes(
                called,
                "Ingress",
                policy -> Optional.ofNullable(policy.getSpec().getIngress()).stream()
                        .flatMap(List::stream)
                        .map(rule -> new Opening(rule.getFrom(), rule.getPorts(), policy))
                        .filter(opening -> opening.admits(caller, port)));
    }

    private boolean passes(Actor selected, String direction, Function<V1NetworkPolicy, Stream<Opening>> openings) {
        List<V1NetworkPolicy> ofThePod = policies.stream()
                .filter(policy -> policy.getMetadata().getNamespace().equals(selected.namespace()))
                .filter(policy -> policy.getSpec().getPolicyTypes().contains(direction))
                .filter(policy -> selected.isSelectedBy(policy.getSpec().getPodSelector()))
                .toList();
        return ofThePod.isEmpty()
                || ofThePod.stream().flatMap(openings).findAny().isPresent();
    }

    /** One rule of a policy: whom it admits and on which ports; what it leaves out is everybody, and every port. */
    private record Opening(List<V1NetworkPolicyPeer> peers, List<V1NetworkPolicyPort> ports, V1NetworkPolicy policy) {

        Opening(List<V1NetworkPolicyPeer> peers, List<V1NetworkPolicyPort> ports, V1NetworkPolicy policy) {
            this.peers = Optional.ofNullable(peers).orElse(List.of());
            this.ports = Optional.ofNullable(ports).orElse(List.of());
            this.policy = policy;
        }

        boolean admits(Actor peer, String port) {
            boolean portFits = ports.isEmpty()
                    || ports.stream()
                            .anyMatch(each -> each.getPort() == null
                                    || each.getPort().toString().equals(port));
            return portFits && (peers.isEmpty() || peers.stream().anyMatch(each -> fits(each, peer)));
        }

        /** Addresses are taken for everybody: no pod has one that a manifest could know. */
        private boolean fits(V1NetworkPolicyPeer allowed, Actor peer) {
            if (allowed.getIpBlock() != null) {
                return true;
            }
            boolean here = Optional.ofNullable(allowed.getNamespaceSelector())
                    .map(peer::isInNamespaceOf)
                    .orElseGet(() -> policy.getMetadata().getNamespace().equals(peer.namespace()));
            return here
                    && Optional.ofNullable(allowed.getPodSelector())
                            .map(peer::isSelectedBy)
                            .orElse(true);
        }
    }
}
