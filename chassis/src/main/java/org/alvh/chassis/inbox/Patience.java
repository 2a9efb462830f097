package org.alvh.chassis.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.alvh.chassis.failure.EnvironmentFailure;
import org.alvh.chassis.failure.Environments;
import org.jboss.logging.Logger;

/** Tries work again while the environment fails it, without end and visibly, until the service stops. */
@ApplicationScoped
public class Patience {

    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final CountDownLatch stopping = new CountDownLatch(1);

    void stop(@Observes ShutdownEvent stopped) {
        stopping.countDown();
    }

    /**
     * Runs work until it is done.
     *
     * @param what names the work where its waiting is told
     * @throws EnvironmentFailure where the service stops before the work is done; it has then not been done
     */
    public void untilDone(String what, Runnable work) {
        Duration pause = FIRST_PAUSE;
        boolean told = false;
        while (true) {
            try {
                work.run();
                if (told) {
                    LOG.infof("goes on: %s", what);
                }
                return;
            } catch (RuntimeException failure) {
                if (isStopping()) {
                    throw new EnvironmentFailure("the service stops before it is done: " + what, failure);
                }
                if (!Environments.isEnvironment(failure) || isOver(pause)) {
                    throw failure;
                }
                if (!told) {
                    LOG.warnf("waits: %s, since %s", what, failure.getMessage());
                    told = true;
                }
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    /** True once the service ends: what fails from then on fails because of it, and says nothing of the work. */
    boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /** Waits; true where the service stops meanwhile. */
    private boolean isOver(Duration pause) {
        try {
            return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
