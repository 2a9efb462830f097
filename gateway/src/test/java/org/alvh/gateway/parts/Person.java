package org.alvh.gateway.parts;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who logs in.
 *
 * @param name the user name
 * @param subject the person's number at the identity provider
 * @param session the person's session there
 * @param groups the groups that become the claim of desks
 */
public record Person(String name, String subject, String session, List<String> groups) {

    public Person {
        groups = List.copyOf(groups);
    }

    /** Somebody with one role on one desk, in a session of its own. */
    public static Person of(String desk, String role) {
        return inGroups(desk + "-" + role, List.of("/desks/" + desk + "/" + role));
    }

    /** Somebody in these groups, in a session of its own. */
    public static Person inGroups(String name, List<String> groups) {
        return new Person(name, UUID.randomUUID().toString(), UUID.randomUUID().toString(), groups);
    }
}
