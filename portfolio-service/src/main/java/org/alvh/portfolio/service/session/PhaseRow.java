package org.alvh.portfolio.service.session;

import com.google.protobuf.InvalidProtocolBufferException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.alvh.proto.marketdata.v1.SessionPhaseReached;
import org.alvh.quant.time.SessionPhase;
import org.alvh.wire.MarketWire;

/** A phase of a market's session, as market-data told it. */
@Entity
@Table(name = "market_phase")
public class PhaseRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "market", nullable = false)
    private String market;

    @Column(name = "session", nullable = false)
    private LocalDate session;

    @Enumerated(EnumType.STRING)
    @Column(name = "phase", nullable = false)
    private SessionPhase phase;

    @Column(name = "session_number", nullable = false)
    private int sessionNumber;

    @Column(name = "payload", nullable = false)
    private byte[] payload;

    protected PhaseRow() {}

    PhaseRow(SessionPhaseReached event) {
        this.market = event.getMarket().getName();
        this.session = LocalDate.parse(event.getSession());
        this.phase = MarketWire.PHASE.read(event.getPhaseValue());
        this.sessionNumber = event.getSessionNumber();
        this.payload = event.toByteArray();
    }

    LocalDate session() {
        return session;
    }

    SessionPhase phase() {
        return phase;
    }

    int sessionNumber() {
        return sessionNumber;
    }

    ZonedDateTime at() {
        return SessionTimes.at(session, phase);
    }

    SessionPhaseReached event() {
        try {
            return SessionPhaseReached.parseFrom(payload);
        } catch (InvalidProtocolBufferException damaged) {
            throw new IllegalStateException(phase + " of " + session + " in " + market + " cannot be read", damaged);
        }
    }
}
