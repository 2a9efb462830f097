package org.alvh.chassis.start;

import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** The broker as an administrator sees it. */
final class Brokers {

    private static final int TIMEOUT_MILLIS = 5_000;

    private Brokers() {}

    static Admin admin(BrokerSettings broker) {
        Properties settings = broker.client();
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS);
        return Admin.create(settings);
    }
}
