package org.alvh.backtest.service.run;

import com.google.protobuf.MessageLite;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.outbox.Outbox;
import org.alvh.chassis.outbox.Publication;
import org.alvh.proto.backtest.v1.RunProgressed;
import org.alvh.proto.backtest.v1.RunRequested;
import org.alvh.quant.time.SessionPhase;

/**
 * The runs of all desks, and the events of their life.
 *
 * <pre>
 *   asked ─▶ QUEUED ─▶ RUNNING ─▶ DONE
 *               ▲          └────▶ FAILED
 *               └─── asked again ───┘
 * </pre>
 *
 * A run is named by what is asked, so it is made once however often it is asked for or its task is delivered.
 */
@ApplicationScoped
public class Runs {

    public static final String TASKS = "backtest.task.v1";
    private static final String PROGRESS = "backtest.progress.v1";
    private static final String ACTOR = "backtest";

    private final Transactions transactions;
    private final RunRows rows;
    private final RunDirectoryRows directory;
    private final Outbox outbox;
    private final RunNews news;

    Runs(Transactions transactions, RunRows rows, RunDirectoryRows directory, Outbox outbox, RunNews news) {
        this.transactions = transactions;
        this.rows = rows;
        this.directory = directory;
        this.outbox = outbox;
        this.news = news;
    }

    /** Queues what is asked, unless it is queued, running or done; the run's name. */
    public String submit(RunRequest request, String actor) {
        String run = request.id();
        transactions.inDesk(request.desk(), () -> {
            Optional<RunRow> known = rows.locked(run);
            if (known.isPresent() && known.get().state() != RunState.FAILED) {
                return;
            }
            known.ifPresentOrElse(RunRow::queueAgain, () -> {
                rows.persist(RunRow.queued(request));
                directory.persist(new RunDirectoryRow(run, request.desk()));
            });
            RunRequested task = RunRequested.newBuilder().setRun(run).build();
            outbox.publish(publication(TASKS, run, request.desk(), request.market(), actor, task));
        });
        return run;
    }

    /** Refuses a task of which nobody asked the run. Called within a transaction. */
    public void requireKnown(String run) {
        directory.deskOf(run);
    }

    /** What a worker has to do for a task; empty where the run has ended. */
    public Optional<RunRequest> begin(String run) {
        String desk = deskOf(run);
        return transactions.inDesk(desk, () -> {
            RunRow row = rows.locked(run).orElseThrow();
            if (row.state().isEnd()) {
                return Optional.<RunRequest>empty();
            }
            if (row.state() == RunState.QUEUED) {
                row.running();
                progressed(row);
            }
            return Optional.of(row.request());
        });
    }

    public void finish(String run, byte[] result) {
        end(run, row -> row.done(result));
    }

    public void fail(String run, String cause) {
        end(run, row -> row.failed(cause));
    }

    private void end(String run, Consumer<RunRow> change) {
        String desk = deskOf(run);
        transactions.inDesk(desk, () -> {
            RunRow row = rows.locked(run).orElseThrow();
            if (!row.state().isEnd()) {
                change.accept(row);
                progressed(row);
            }
        });
        news.tell();
    }

    private String deskOf(String run) {
        return transactions.untenanted(() -> directory.deskOf(run));
    }

    /** What a desk's run is now. */
    public RunView view(String desk, String run) {
        return read(desk, run, RunView::of);
    }

    /** Something of a desk's run, read in its transaction. */
    public <T> T read(String desk, String run, Function<RunRow, T> reading) {
        return transactions.inDesk(desk, () -> reading.apply(rows.require(run)));
    }

    private void progressed(RunRow row) {
        RunProgressed progress = RunProgressed.newBuilder()
                .setRun(row.run)
                .setState(RunState.WIRE.write(row.state()))
                .setCause(row.cause())
                .build();
        outbox.publish(publication(PROGRESS, row.run, row.desk, row.market, ACTOR, progress));
    }

    /** A run has no market time of its own, so its events bear the clock's. */
    private static Publication publication(
            String topic, String run, String desk, String market, String actor, MessageLite payload) {
        ZonedDateTime now = ZonedDateTime.now(SessionPhase.CHICAGO);
        return new Publication(topic, run, now, market, desk, actor, Optional.empty(), payload);
    }
}
