package org.alvh.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashSet;
import java.util.List;
import org.alvh.chassis.parts.BrokerProcess;
import org.alvh.chassis.parts.EmbeddedParts;
import org.junit.jupiter.api.Test;

/** On embedded parts, which every machine has, and which can be killed. */
@QuarkusTest
@WithTestResource(EmbeddedParts.class)
class EmbeddedRelayTest extends RelayContract {

    @SuppressWarnings("NullAway.Init") // set by the test resource
    BrokerProcess node;

    @Test
    void whatIsPublishedWhileTheBrokerIsDownIsSentWhenItIsBack() {
        transactions.untenanted(() -> publish("down.a", "before"));
        received("down.a", 1);
        node.kill();
        transactions.untenanted(() -> publish("down.a", "while"));
        node.restart();
        transactions.untenanted(() -> publish("down.a", "after"));
        List<String> texts =
                received("down.a", 3).stream().map(RelayContract::text).toList();
        assertThat(new LinkedHashSet<>(texts)).containsExactly("before", "while", "after");
    }
}
