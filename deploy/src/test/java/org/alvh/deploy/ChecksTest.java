package org.alvh.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each check finds what it is there for, and nothing beside it. */
class ChecksTest {

    private final List<Manifest> broken = read("broken.yaml");
    private final List<Manifest> unguarded = read("unguarded.yaml");

    @Test
    void fieldsThatAreUnknownOrMissing() {
        assertThat(texts(FieldCheck.findings(broken)))
                .containsExactly(
                        "Deployment/unknown-field: The field `livenesProbe` in the JSON string is not defined in the"
                                + " `V1Container` properties.",
                        "Deployment/missing-field: The required field `selector` is not found",
                        "Job/kind-without-model: no model of this kind is known here: add it");
    }

    @Test
    void valuesOfAnotherTypeOrForm() {
        assertThat(texts(SchemaCheck.findings(broken)))
                .containsExactly(
                        "Deployment/missing-field: data/spec must have required property selector",
                        "ConfigMap/number-for-text: data/data/QUARKUS_HTTP_PORT must be string",
                        "Deployment/wrong-value: data/spec/replicas must be integer,"
                                + " data/spec/template/spec/containers/0/imagePullPolicy must be equal to one of the"
                                + " allowed values");
    }

    @Test
    void podsWithoutProbesLimitsOrGuards() {
        assertThat(texts(PodCheck.findings(unguarded)))
                .containsExactly(
                        "Deployment/bare: no automountServiceAccountToken: false",
                        "Deployment/bare: no enableServiceLinks: false",
                        "Deployment/bare: no runAsNonRoot: true",
                        "Deployment/bare: no seccompProfile RuntimeDefault",
                        "Deployment/bare: no startup probe of /q/health/started on port management",
                        "Deployment/bare: no liveness probe of /q/health/live on port management",
                        "Deployment/bare: no readiness probe of /q/health/ready on port management",
                        "Deployment/bare: no limit of cpu",
                        "Deployment/bare: no limit of memory",
                        "Deployment/bare: no readOnlyRootFilesystem: true",
                        "Deployment/bare: privileges may escalate",
                        "Deployment/bare: not all capabilities are dropped",
                        "Deployment/bare: image registry.example:5000/alvh/other has no version",
                        "Deployment/nearly: no seccompProfile RuntimeDefault",
                        "Deployment/nearly: no liveness probe of /q/health/live on port management",
                        "Deployment/nearly: no readiness probe of /q/health/ready on port management",
                        "Deployment/nearly: no limit of cpu",
                        "Deployment/nearly: privileges may escalate",
                        "Deployment/nearly: not all capabilities are dropped",
                        "Deployment/nearly: image alvh/nearly:latest has no version");
    }

    @Test
    void secretsInPlainText() {
        assertThat(texts(SecretCheck.findings(read("secrets.yaml"))))
                .containsExactly(
                        "Secret/committed: a Secret is the operator's to create",
                        "ConfigMap/settings: KAFKA_SASL_JAAS_CONFIG stands in plain text",
                        "ConfigMap/settings: quarkus.datasource.password stands in plain text",
                        "Deployment/plain: ALVH_RELAY_PASSWORD is no secretKeyRef");
    }

    @Test
    void servicesThatTheProjectHasAndTheManifestsDoNot() {
        assertThat(texts(ServiceCheck.findings(unguarded, Set.of("nearly", "hedge-service"), Set.of("nearly", "gone"))))
                .containsExactlyInAnyOrder(
                        "hedge-service: no Deployment of this module",
                        "bare: deployed, but no module of the project",
                        "hedge-service: not named as SERVICE in the Dockerfile",
                        "gone: named as SERVICE in the Dockerfile, but no module of the project",
                        "bare: its image is registry.example:5000/alvh/other");
    }

    @Test
    void modulesThatAreCommentedOutAreNone() {
        assertThat(Project.services("<project><modules><module>a-service</module><!-- <module>b-service</module> -->"
                        + "<module>a-service/domain</module></modules></project>"))
                .containsExactly("a-service");
    }

    @Test
    void callsThatTheArchitectureDoesNotKnow() {
        List<Actor> actors = Stream.concat(
                        Stream.of("strategy-service", "hedge-service", "portfolio-service")
                                .map(Actor::of),
                        Stream.of(Actor.outside("stranger", "alvh.org/reads", "nothing")))
                .toList();
        assertThat(new NetworkRules(read("open-network.yaml")).calls(actors, "http"))
                .containsExactly(
                        "hedge-service -> portfolio-service",
                        "hedge-service -> stranger",
                        "stranger -> portfolio-service");
        assertThat(new NetworkRules(List.of()).calls(actors.subList(0, 2), "http"))
                .as("without a policy everything is open")
                .containsExactly("hedge-service -> strategy-service", "strategy-service -> hedge-service");
    }

    private static List<Manifest> read(String resource) {
        return Manifest.parse(Project.text("deploy/src/test/resources/" + resource));
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(Finding::toString).toList();
    }
}
