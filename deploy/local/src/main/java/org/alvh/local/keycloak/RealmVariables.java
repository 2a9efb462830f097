package org.alvh.local.keycloak;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.alvh.local.part.Part;
import org.alvh.local.part.Site;

/** What the realm leaves open and names a variable for: the clients' secrets, and where the gateway is found. */
final class RealmVariables {

    private RealmVariables() {}

    static Map<String, String> of(Site site) {
        Map<String, String> variables = new TreeMap<>();
        for (Part part : Part.own()) {
            String name = "ALVH_" + part.schema().toUpperCase(Locale.ROOT) + "_SECRET";
            variables.put(name, site.secrets().client(part));
        }
        variables.put("ALVH_PUBLIC_URL", site.ports().url());
        variables.put("ALVH_GATEWAY_BACKCHANNEL_URL", site.ports().url());
        return variables;
    }
}
