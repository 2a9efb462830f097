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
    BACKTEST("backtest", 10, 15);

    private final String label;
    private final int place;
    private final int managementPlace;

    Part(String label, int place, int managementPlace) {
        this.label = label;
        this.place = place;
        this.managementPlace = managementPlace;
    }

    /** The parts that are services of the project itself. */
    public static List<Part> services() {
        return Arrays.stream(values()).filter(Part::isService).toList();
    }

    /** The name that people and files use, such as {@code market-data}. */
    public String label() {
        return label;
    }

    public boolean isService() {
        return compareTo(MARKET_DATA) >= 0;
    }

    /** Name of a service's schema and database role, such as {@code market_data}. */
    public String schema() {
        if (!isService()) {
            throw new IllegalStateException(label + " has no schema, only services do");
        }
        return label.replace('-', '_');
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
