package org.alvh.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.alvh.cli.NoAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All ports follow from the first. */
class PortPlanTest {

    @ParameterizedTest
    @CsvSource({
        "POSTGRESQL,8081,8081",
        "KAFKA,8082,8083",
        "KEYCLOAK,8084,8085",
        "MARKET_DATA,8086,8091",
        "STRATEGY,8087,8092",
        "HEDGE,8088,8093",
        "PORTFOLIO,8089,8094",
        "BACKTEST,8090,8095",
        "GATEWAY,8080,8096"
    })
    void everyPartHasItsPlace(Part part, int port, int management) {
        PortPlan plan = new PortPlan(8080);

        assertThat(List.of(plan.port(part), plan.management(part))).containsExactly(port, management);
    }

    @Test
    void noTwoPartsShareAPort() {
        PortPlan plan = new PortPlan(20_000);

        List<Integer> ports = Arrays.stream(Part.values())
                .flatMap(part -> plan.uses(part).stream())
                .map(PortPlan.Use::port)
                .toList();

        assertThat(ports).doesNotHaveDuplicates().hasSize(17);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1_023, 65_520, 70_000})
    void aFirstPortThatLeavesNoRoomIsRefused(int first) {
        assertThatThrownBy(() -> new PortPlan(first)).hasMessage("port " + first + " is not one from 1024 to 65519");
    }

    @Test
    void aBusyPortIsNamedWithItsUseAndTheRemedy() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> Ports.requireFree(new PortPlan.Use(port, "kafka"), Duration.ZERO))
                    .isInstanceOf(NoAnswer.class)
                    .hasMessage("port " + port + ", which kafka needs, is busy: name another first port with --port,"
                            + " or end what listens there");
        }
    }
}
