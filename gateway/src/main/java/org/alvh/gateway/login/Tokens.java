package org.alvh.gateway.login;

import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.vertx.core.json.JsonObject;
import java.time.Instant;

/**
 * What the identity provider gave for a log-in.
 *
 * @param access the token that requests and calls of services are made with
 * @param refresh the token that a new access token is got with; empty where there is none
 * @param identity the ID token, which names the session that a log-out ends
 */
record Tokens(String access, String refresh, String identity) {

    private static final String SEPARATOR = "\n";

    Tokens {
        if (access.isBlank() || identity.isBlank()) {
            throw new IllegalArgumentException("a log-in has an access and an ID token");
        }
    }

    /** The tokens as one text; none of them can hold the separator. */
    String joined() {
        return String.join(SEPARATOR, access, refresh, identity);
    }

    static Tokens split(String joined) {
        String[] parts = joined.split(SEPARATOR, -1);
        return new Tokens(parts[0], parts[1], parts[2]);
    }

    Instant accessExpiresAt() {
        return Instant.ofEpochSecond(claims(access).getLong("exp", 0L));
    }

    /** What the ID token says; it has been verified when it was got. */
    JsonObject identityClaims() {
        return claims(identity);
    }

    private static JsonObject claims(String token) {
        JsonObject claims = OidcCommonUtils.decodeJwtContent(token);
        return claims == null ? new JsonObject() : claims;
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "Tokens";
    }
}
