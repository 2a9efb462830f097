package org.alvh.local.part;

import java.util.List;

/**
 * Which part listens where: all ports follow from the first, which is the gateway's.
 *
 * <pre>
 *   N       gateway             N+4, N+5     Keycloak and its management
 *   N+1     PostgreSQL          N+6 … N+10   the services, HTTP and gRPC
 *   N+2, +3 Kafka, controller   N+11 … N+15  their management, N+16 the gateway's
 * </pre>
 */
public record PortPlan(int first) {

    /** Where the gateway listens if nobody says otherwise. */
    public static final int DEFAULT = 8080;

    private static final int LEAST = 1_024;
    private static final int MOST = 65_535 - 16;

    /** A port and who wants it. */
    public record Use(int port, String what) {}

    public PortPlan {
        if (!isPossible(first)) {
            throw new IllegalArgumentException("port " + first + " is not one " + possible());
        }
    }

    public static boolean isPossible(int first) {
        return first >= LEAST && first <= MOST;
    }

    public static String possible() {
        return "from " + LEAST + " to " + MOST;
    }

    /** Where people find the platform; the gateway answers there. */
    public String url() {
        return "http://localhost:" + first;
    }

    public int port(Part part) {
        return first + part.place();
    }

    public int management(Part part) {
        return first + part.managementPlace();
    }

    /** Every port that a part listens on. */
    public List<Use> uses(Part part) {
        Use main = new Use(port(part), part.label());
        return port(part) == management(part) ? List.of(main) : List.of(main, new Use(management(part), second(part)));
    }

    private static String second(Part part) {
        return part == Part.KAFKA ? "kafka's controller" : "the management of " + part.label();
    }
}
