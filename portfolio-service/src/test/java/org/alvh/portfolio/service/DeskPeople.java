package org.alvh.portfolio.service;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.security.TestSecurityIdentityAugmentor;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.annotation.Annotation;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Gives a test's user a token that names its roles as the groups of the desks it is in, such as /desks/north/viewer. */
@ApplicationScoped
public class DeskPeople implements TestSecurityIdentityAugmentor {

    @Override
    public SecurityIdentity augment(SecurityIdentity identity, Annotation[] annotations) {
        return QuarkusSecurityIdentity.builder(identity)
                .setPrincipal(new Token(identity.getPrincipal().getName(), identity.getRoles()))
                .build();
    }

    private record Token(String name, Set<String> groups) implements JsonWebToken {

        private static final String DESKS = "desks";

        @Override
        public String getName() {
            return name;
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of(DESKS);
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the shape that the interface gives it
        public <T> T getClaim(String claim) {
            return (T) groups;
        }
    }
}
