package org.alvh.marketdata.service.market;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.time.SessionPhase;

/** A market: what it is made of, what it was asked to play, and how far it has played. */
@Entity
@Table(name = "market")
public class MarketRow {

    @Id
    String name;

    String kind;

    @Column(name = "simulation_version")
    int simulationVersion;

    long seed;

    @Column(name = "data_hash")
    String dataHash = "";

    String header = "";

    @Column(name = "releases_hash")
    String releasesHash = "";

    @Column(name = "observations_hash")
    String observationsHash = "";

    @Column(name = "judged_by")
    int judgedBy;

    @Column(name = "play_from")
    LocalDate playFrom;

    @Column(name = "sessions_asked")
    int sessionsAsked;

    double pace;

    @Column(name = "sessions_opened")
    int sessionsOpened;

    @Column(name = "opened_session")
    LocalDate openedSession;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "sessions_closed")
    int sessionsClosed;

    protected MarketRow() {}

    static MarketRow simulated(MarketId id, int version, long seed) {
        MarketRow row = of(id);
        row.simulationVersion = version;
        row.seed = seed;
        return row;
    }

    private static MarketRow of(MarketId id) {
        MarketRow row = new MarketRow();
        row.name = id.name();
        row.kind = id.kind().name();
        return row;
    }

    public MarketId id() {
        return new MarketId(MarketId.Kind.valueOf(kind), name);
    }

    public String dataHash() {
        return dataHash;
    }

    /** The quality gate of this version has judged its days. */
    void judged(int gateVersion) {
        judgedBy = gateVersion;
    }

    /** The first session that is played; empty until the market is asked to play. */
    public Optional<LocalDate> playFrom() {
        return Optional.ofNullable(playFrom);
    }

    /** The session that was opened last. */
    public Optional<LocalDate> openedSession() {
        return Optional.ofNullable(openedSession);
    }

    /**
     * The phase that the session opened last has reached. All phases of a session follow one another at once, so one
     * that is open has reached its CLOSE.
     */
    public Optional<SessionPhase> phase() {
        return openedSession().map(_ -> SessionPhase.CLOSE);
    }

    public PlayState state() {
        return new PlayState(sessionsAsked, sessionsOpened, sessionsClosed, pace, Optional.ofNullable(openedAt));
    }

    /** What is asked only grows: sessions that were asked for once are played. */
    public void play(LocalDate from, int sessions, double sessionsPerSecond) {
        playFrom = from;
        sessionsAsked = Math.max(sessionsAsked, sessions);
        pace = sessionsPerSecond;
    }

    public void opened(int number, LocalDate session, Instant at) {
        sessionsOpened = number;
        openedSession = session;
        openedAt = at;
    }

    public void closed(int number) {
        sessionsClosed = number;
    }
}
