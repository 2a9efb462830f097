package org.alvh.chassis.desk;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives Hibernate the desk of the running work as its tenant; without a scope nothing is read or written. */
@PersistenceUnitExtension
@ApplicationScoped
class DeskTenantResolver implements TenantResolver {

    @Override
    public String getDefaultTenantId() {
        return DeskScope.NO_DESK;
    }

    @Override
    public String resolveTenantId() {
        return DeskScope.current()
                .orElseThrow(() -> new IllegalStateException(
                        "rows are read and written within a desk: use Transactions.inDesk, or untenanted"));
    }
}
