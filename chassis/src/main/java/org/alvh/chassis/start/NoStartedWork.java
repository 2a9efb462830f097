package org.alvh.chassis.start;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** A service that only answers. */
@DefaultBean
@ApplicationScoped
class NoStartedWork implements StartedWork {

    private static final Logger LOG = Logger.getLogger(NoStartedWork.class);

    @Override
    public void begin() {
        LOG.debug("nothing to begin");
    }
}
