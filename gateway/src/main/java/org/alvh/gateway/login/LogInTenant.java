package org.alvh.gateway.login;

import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Only the paths of the log-in speak the code flow; everywhere else a bearer token is asked for, whatever is sent. */
@ApplicationScoped
class LogInTenant implements TenantResolver {

    @Override
    public String resolve(RoutingContext context) {
        return LogInPaths.leadsToProvider(context.normalizedPath())
                ? LogInPaths.WEB_TENANT
                : OidcUtils.DEFAULT_TENANT_ID;
    }
}
