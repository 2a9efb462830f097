package org.alvh.gateway.edge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** What the gateway must be told, and what may be set. */
@ConfigMapping(prefix = "alvh.gateway")
public interface GatewayConfig {

    /** Where browsers find the gateway: scheme, host and port, without a path. */
    URI publicUrl();

    /** The identity provider's realm, as browsers see it. */
    @WithDefault("${quarkus.oidc.auth-server-url}")
    URI realmUrl();

    /** Where a browser ends its session with the identity provider. */
    @WithDefault("${quarkus.oidc.auth-server-url}/protocol/openid-connect/logout")
    URI endSessionUrl();

    /** The key of tokens at rest: 32 random bytes in Base64, the same on every replica. A new one ends every log-in. */
    String logInKey();

    /** A log-in that is not used for so long has ended. */
    @WithDefault("PT30M")
    Duration logInIdle();

    /** No log-in lasts longer. */
    @WithDefault("PT12H")
    Duration logInLongest();

    /** The largest body of a request, in bytes; the server's own limit is the same. */
    long largestBody();

    /** A stream whose client has no room for so long is cut off. */
    @WithDefault("PT30S")
    Duration longestWrite();

    /** How often one may ask. */
    Rates rates();

    /** Rates by what is limited. */
    interface Rates {

        /** Reads of one caller. */
        @WithDefault("50/200")
        Rate reads();

        /** Writes of one caller. */
        @WithDefault("5/20")
        Rate writes();

        /** Log-ins and log-outs from one address. */
        @WithDefault("20/60")
        Rate logIns();

        /** Requests of any kind from one address, those with wrong tokens among them. */
        @WithDefault("400/1600")
        Rate address();

        /** Callers and addresses that are remembered; beyond it the one not seen for longest is forgotten. */
        @WithDefault("10000")
        int most();
    }
}
