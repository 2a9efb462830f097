package org.alvh.chassis.identity;

import io.grpc.Status;
import java.util.Map;
import java.util.TreeMap;
import org.alvh.chassis.failure.Refused;

/**
 * Who asks.
 *
 * @param name the person's user name, or that of the service's account
 * @param service true for another service of the platform
 * @param platformAdmin true for who may open desks and markets
 * @param desks the highest role on each desk that the person is in
 */
public record Caller(String name, boolean service, boolean platformAdmin, Map<String, DeskRole> desks) {

    public Caller {
        desks = new TreeMap<>(desks);
    }

    /** Lets pass who has at least this role on a desk. A desk that one is not in does not exist for one. */
    public void require(String desk, DeskRole least) {
        if (platformAdmin || (service && least == DeskRole.VIEWER)) {
            return;
        }
        DeskRole role = desks.get(desk);
        if (role == null) {
            throw new Refused(Status.Code.NOT_FOUND, "unknown desk", "there is no desk '" + desk + "'");
        }
        if (!role.covers(least)) {
            throw new Refused(
                    Status.Code.PERMISSION_DENIED,
                    "role too low",
                    name + " is " + role + " on desk '" + desk + "', this needs " + least);
        }
    }

    /** True where the person may see the desk at all. */
    public boolean sees(String desk) {
        return platformAdmin || service || desks.containsKey(desk);
    }

    public void requireServiceOrAdmin() {
        if (!service && !platformAdmin) {
            throw new Refused(
                    Status.Code.PERMISSION_DENIED,
                    "services only",
                    name + " is neither a service of the platform nor its administrator");
        }
    }
}
