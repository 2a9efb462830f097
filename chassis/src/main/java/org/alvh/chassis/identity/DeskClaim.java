package org.alvh.chassis.identity;

import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The claim {@code desks} of a token: groups {@code /desks/<desk>/<role>} that a person is in. */
public final class DeskClaim {

    private static final String NAME = "desks";

    private DeskClaim() {}

    /** The role on each desk that the claim names, by desk; of several roles on a desk the highest counts. */
    public static Map<String, DeskRole> of(JsonWebToken token) {
        Map<String, DeskRole> desks = new TreeMap<>();
        Optional<Collection<?>> groups = token.claim(NAME);
        for (Object group : groups.orElseGet(List::of)) {
            String path = group instanceof JsonString text ? text.getString() : String.valueOf(group);
            String[] parts = path.split("/", -1);
            if (parts.length == 4 && parts[1].equals(NAME)) {
                DeskRole.ofName(parts[3])
                        .ifPresent(
                                role -> desks.merge(parts[2], role, (one, other) -> one.covers(other) ? one : other));
            }
        }
        return desks;
    }
}
