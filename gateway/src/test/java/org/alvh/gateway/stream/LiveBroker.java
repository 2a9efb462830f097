package org.alvh.gateway.stream;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A Kafka node of the tests' own, which a test gets into a field of its type. */
public final class LiveBroker implements QuarkusTestResourceLifecycleManager {

    private final BrokerNode node = BrokerNode.start();

    @Override
    public Map<String, String> start() {
        return Map.of("kafka.bootstrap.servers", node.bootstrapServers());
    }

    /** After whoever says that there is no Kafka. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(node, new TestInjector.MatchesType(BrokerNode.class));
    }

    @Override
    public void stop() {
        node.kill();
    }
}
