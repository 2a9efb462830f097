package org.alvh.backtest.service.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.alvh.engine.Mandate;
import org.alvh.json.JsonDocument;
import org.alvh.quant.money.Money;
import org.hibernate.annotations.TenantId;

/** A run of a desk: what was asked, how far it is, what came of it. */
@Entity
@Table(name = "run")
public class RunRow {

    @Id
    String run;

    @TenantId
    String desk;

    String market;

    String mandate;

    @Column(name = "from_date")
    LocalDate fromDate;

    @Column(name = "to_date")
    LocalDate toDate;

    int sessions;

    @Column(name = "capital_cents")
    long capitalCents;

    String state;

    String cause = "";

    byte[] result;

    protected RunRow() {}

    static RunRow queued(RunRequest request) {
        RunRow row = new RunRow();
        row.run = request.id();
        row.market = request.market();
        row.mandate = request.mandateText();
        row.fromDate = request.range().from().orElse(null);
        row.toDate = request.range().to().orElse(null);
        row.sessions = request.range().sessions().orElse(0);
        row.capitalCents = request.capital().cents();
        row.state = RunState.QUEUED.name();
        return row;
    }

    public RunRequest request() {
        OptionalInt asked = sessions == 0 ? OptionalInt.empty() : OptionalInt.of(sessions);
        RunRange range = new RunRange(Optional.ofNullable(fromDate), Optional.ofNullable(toDate), asked);
        return switch (Mandate.read(JsonDocument.parse(mandate.getBytes(StandardCharsets.UTF_8)))) {
            case Mandate.Reading.Accepted(Mandate read) ->
                new RunRequest(desk, market, read, range, Money.ofCents(capitalCents));
            case Mandate.Reading.Refused refused ->
                throw new IllegalArgumentException("this release refuses the mandate: " + refused.refusals());
        };
    }

    public String market() {
        return market;
    }

    public RunState state() {
        return RunState.valueOf(state);
    }

    /** Why the run failed; empty otherwise. */
    public String cause() {
        return cause;
    }

    /** The bytes of result.json; none until the run is done. */
    public byte[] result() {
        return result == null ? new byte[0] : result.clone();
    }

    void queueAgain() {
        state = RunState.QUEUED.name();
        cause = "";
    }

    void running() {
        state = RunState.RUNNING.name();
    }

    void done(byte[] json) {
        state = RunState.DONE.name();
        result = json.clone();
    }

    void failed(String why) {
        state = RunState.FAILED.name();
        cause = why;
    }
}
