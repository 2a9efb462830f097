package org.alvh.marketdata.service.feed;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.failure.EnvironmentFailure;
import org.alvh.chassis.failure.Environments;
import org.alvh.chassis.inbox.Patience;
import org.alvh.chassis.start.StartedWork;
import org.alvh.marketdata.service.market.MarketRows;
import org.jboss.logging.Logger;

/**
 * Plays every market that was asked to: one thread that opens what is due, market by market, then sleeps until the
 * next pace is over or it is woken. What it must know stands in the markets' rows, so it resumes where it was.
 */
@ApplicationScoped
public class MarketFeed implements StartedWork {

    private static final Logger LOG = Logger.getLogger(MarketFeed.class);

    /** Two clocks that differ, or a wake-up that was lost, cost no more than this. */
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(30);

    private static final Duration STOP = Duration.ofSeconds(5);

    private final Transactions transactions;
    private final MarketRows rows;
    private final SessionOpening openings;
    private final Patience patience;
    private final Semaphore wakings = new Semaphore(0);
    private final Set<String> broken = new TreeSet<>();
    private Instant nextLook = Instant.EPOCH;
    private volatile boolean stopping;
    private volatile Thread thread = Thread.ofVirtual().unstarted(() -> {});

    MarketFeed(Transactions transactions, MarketRows rows, SessionOpening openings, Patience patience) {
        this.transactions = transactions;
        this.rows = rows;
        this.openings = openings;
        this.patience = patience;
    }

    @Override
    public void begin() {
        thread = Thread.ofPlatform().name("market-feed").daemon().start(this::run);
    }

    /** Something has changed that may let a session be opened. */
    public void wake() {
        wakings.release();
    }

    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        stopping = true;
        wake();
        // A service that stops before it has begun has no feed to wait for.
        if (thread.getState() != Thread.State.NEW) {
            thread.join(STOP);
        }
    }

    private void run() {
        try {
            while (!stopping) {
                patience.untilDone("the feed", this::look);
                sleep();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (EnvironmentFailure stopped) {
            LOG.infof("the feed stops: %s", stopped.getMessage());
        }
    }

    private void sleep() throws InterruptedException {
        long nanos = Duration.between(Instant.now(), nextLook).toNanos();
        if (wakings.tryAcquire(nanos, TimeUnit.NANOSECONDS)) {
            wakings.drainPermits();
        }
    }

    /** One look at each market; says when to look again. */
    private void look() {
        Instant now = Instant.now();
        Instant next = now.plus(LONGEST_SLEEP);
        for (String market : transactions.untenanted(rows::playing)) {
            Instant again = broken.contains(market) ? next : again(advance(market, now), now, next);
            next = again.isBefore(next) ? again : next;
        }
        nextLook = next;
    }

    private static Instant again(NextOpening opening, Instant now, Instant latest) {
        return switch (opening) {
            case NextOpening.Due _ -> now;
            case NextOpening.Later(Instant from) -> from;
            case NextOpening.AwaitsClose _, NextOpening.Ended _ -> latest;
        };
    }

    /** A market that cannot be played stands still until the service is started again; others go on. */
    private NextOpening advance(String market, Instant now) {
        try {
            return openings.openIfDue(market, now);
        } catch (RuntimeException failure) {
            if (Environments.isEnvironment(failure)) {
                throw new EnvironmentFailure("market " + market + " waits: " + failure.getMessage(), failure);
            }
            LOG.errorf(failure, "market %s cannot be played and stands still", market);
            broken.add(market);
            return new NextOpening.Ended();
        }
    }
}
