package org.alvh.local.part;

import java.util.Arrays;
import java.util.List;

/** A process of the platform, in the order in which they are started; the reverse is the order of stopping. */
public enum Part {
    POSTGRESQL("postgresql", 1, 1),
    KAFKA("kafka", 2, 3),
    KEYCLOAK("keycloak", 4, 5),
    MARKET_DATA("market-data", 6, 11),
    STRATEGY("strategy", 7, 12),
    HEDGE("hedge", 8, 13),
    PORTFOLIO("portfolio", 9, 14),
    BACKTEST("backtest", 10, 15),
    GATEWAY("gateway", 0, 16);

    private final String label;
    private final int place;
    private final int managementPlace;

    Part(String label, int place, int managementPlace) {
        this.label = label;
        this.place = place;
        this.managementPlace = managementPlace;
    }

    /** The parts that the project itself makes: the services and the gateway. */
    public static List<Part> own() {
        return Arrays.stream(values()).filter(Part::isOwn).toList();
    }

    /** The name that people and files use, such as {@code market-data}. */
    public String label() {
        return label;
    }

    public boolean isOwn() {
        return compareTo(MARKET_DATA) >= 0;
    }

    /** True for those that are called by gRPC and tell what happens by events. */
    public boolean isService() {
        return isOwn() && this != GATEWAY;
    }

    /** The project's module that a part of its own is made of, such as {@code market-data-service}. */
    public String module() {
        requireOwn("module");
        return isService() ? label + "-service" : label;
    }

    /** Name of the schema and of the database role of a part of the project's own, such as {@code market_data}. */
    public String schema() {
        requireOwn("schema");
        return label.replace('-', '_');
    }

    private void requireOwn(String what) {
        if (!isOwn()) {
            throw new IllegalStateException(label + " has no " + what + ", only the project's own parts do");
        }
    }

    /** How many ports after the platform's first one it listens. */
    int place() {
        return place;
    }

    /** The same for its controller, its health and its metrics; where there is none, the port itself. */
    int managementPlace() {
        return managementPlace;
    }
}
