package org.alvh.gateway.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alvh.chassis.identity.DeskRole;

/**
 * Gives whoever asks the roles of the desk in the path, the lower ones included, and no others: a role in the realm or
 * on another desk counts for nothing here.
 */
@ApplicationScoped
class DeskRoles implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity);
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(identity);
        }
        Optional<DeskRole> role = Optional.ofNullable(HttpSecurityUtils.getRoutingContextAttribute(attributes))
                .flatMap(Identities::desk)
                .map(desk -> Identities.desks(identity).get(desk));
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(identity.getPrincipal())
                        .addCredentials(identity.getCredentials())
                        .addAttributes(identity.getAttributes())
                        .addRoles(role.map(DeskRoles::upTo).orElseGet(Set::of))
                        .build());
    }

    private static Set<String> upTo(DeskRole highest) {
        return Arrays.stream(DeskRole.values())
                .filter(highest::covers)
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
