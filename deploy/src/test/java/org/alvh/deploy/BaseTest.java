package org.alvh.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The manifests that every overlay stands on. */
class BaseTest {

    /** Who calls whom, as the architecture says: the gateway by HTTP, the others by gRPC. */
    private static final List<String> CALLS = List.of(
            "ingress -> gateway",
            "keycloak -> gateway",
            "gateway -> backtest-service",
            "gateway -> hedge-service",
            "gateway -> market-data-service",
            "gateway -> portfolio-service",
            "gateway -> strategy-service",
            "strategy-service -> market-data-service",
            "hedge-service -> market-data-service",
            "portfolio-service -> market-data-service",
            "backtest-service -> market-data-service",
            "portfolio-service -> strategy-service",
            "portfolio-service -> hedge-service");

    /** Let through already, though no page of the gateway asks for it. */
    private static final String NOT_YET = "gateway -> backtest-service";

    private static final List<String> PODS = List.of(
            "gateway",
            "market-data-service",
            "strategy-service",
            "hedge-service",
            "portfolio-service",
            "backtest-service");

    private static String text = "";
    private static List<Manifest> base = List.of();

    @BeforeAll
    static void render() {
        text = OutsideProgram.kustomize(Project.root().resolve("deploy/k8s/base"));
        base = Manifest.parse(text);
    }

    @Test
    void everyFieldExistsAndNoneIsMissing() {
        assertThat(FieldCheck.findings(base)).isEmpty();
    }

    @Test
    void everyValueKeepsTheSchema() {
        assertThat(SchemaCheck.findings(base)).isEmpty();
    }

    @Test
    void everyPodIsWatchedAndBounded() {
        assertThat(PodCheck.findings(base)).isEmpty();
    }

    @Test
    void noSecretStandsInIt() {
        assertThat(SecretCheck.findings(base)).isEmpty();
    }

    @Test
    void nothingOfTheDemoStandsInIt() {
        assertThat(text).doesNotContainIgnoringCase("demo").doesNotContain("alvh-local");
    }

    @Test
    void everySecretIsOneThatTheReadmeTellsToCreate() {
        String readme = Project.text("deploy/README.md");
        assertThat(SecretCheck.references(base)).hasSize(30).allSatisfy((place, reference) -> {
            assertThat(reference.getName()).isEqualTo(place.replaceFirst(" .*", ""));
            assertThat(readme).contains("| `" + reference.getKey() + "` |");
        });
    }

    @Test
    void theServicesAreThoseOfTheProject() {
        assertThat(ServiceCheck.findings(
                        base,
                        Project.services(Project.text("pom.xml")),
                        Project.imageServices(Project.text("deploy/Dockerfile"))))
                .isEmpty();
    }

    @Test
    void callsPassAsTheArchitectureSaysAndNoOthers() {
        assertThat(new NetworkRules(base).calls(everybody(), "http")).containsExactlyInAnyOrderElementsOf(CALLS);
    }

    @Test
    void settingsNameThoseWhoAreCalled() {
        Set<String> named = new TreeSet<>();
        base.stream()
                .filter(manifest -> manifest.name().contains("-settings-"))
                .forEach(settings -> settings.settings().forEach((key, value) -> {
                    if (key.matches("quarkus\\.grpc\\.clients\\..*\\.host")) {
                        String caller = settings.name().replaceFirst("-settings-.*", "");
                        named.add((caller.equals("gateway") ? caller : caller + "-service") + " -> " + value);
                    }
                }));
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(CALLS.stream()
                        .filter(call -> PODS.contains(call.replaceFirst(" .*", "")))
                        .filter(call -> !call.equals(NOT_YET))
                        .toList());
    }

    @Test
    void metricsAreReadFromOutsideOnly() {
        assertThat(new NetworkRules(base).calls(everybody(), "management"))
                .containsExactlyInAnyOrderElementsOf(
                        PODS.stream().map(pod -> "monitoring -> " + pod).toList());
    }

    @Test
    void everyServiceReachesWhatItStandsOn() {
        NetworkRules rules = new NetworkRules(base);
        assertThat(rules.calls(everybody(), "5432")).containsExactlyInAnyOrderElementsOf(allTo("postgresql"));
        assertThat(rules.calls(everybody(), "9093")).containsExactlyInAnyOrderElementsOf(allTo("kafka"));
        assertThat(rules.calls(everybody(), "8443")).containsExactlyInAnyOrderElementsOf(allTo("keycloak"));
        assertThat(rules.calls(everybody(), "53")).containsExactlyInAnyOrderElementsOf(allTo("dns"));
    }

    private static List<String> allTo(String called) {
        return PODS.stream().map(pod -> pod + " -> " + called).toList();
    }

    private static List<Actor> everybody() {
        List<Actor> actors = new ArrayList<>(PODS.stream().map(Actor::of).toList());
        Stream.of("postgresql", "kafka", "keycloak")
                .map(name -> Actor.outside(name, "alvh.org/provides", name))
                .forEach(actors::add);
        actors.add(Actor.outside("ingress", "alvh.org/calls", "gateway"));
        actors.add(Actor.outside("monitoring", "alvh.org/reads", "metrics"));
        actors.add(Actor.outside("dns", "kubernetes.io/metadata.name", "kube-system")
                .with("k8s-app", "kube-dns"));
        actors.add(Actor.outside("stranger", "alvh.org/reads", "nothing"));
        return actors;
    }
}
