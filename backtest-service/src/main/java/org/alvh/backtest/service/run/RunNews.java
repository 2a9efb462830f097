package org.alvh.backtest.service.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes who watches a run when one has ended here; those of other workers are seen when the wait is over. */
@ApplicationScoped
public class RunNews {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long told;

    void tell() {
        lock.lock();
        try {
            told++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for news, or so long; false where the watcher is asked to stop. */
    public boolean await(Duration longest) {
        lock.lock();
        try {
            long before = told;
            long left = longest.toNanos();
            while (told == before && left > 0) {
                left = changed.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
