package org.alvh.portfolio.service.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.portfolio.account.AccountImage;
import org.alvh.portfolio.account.SessionOpen;
import org.alvh.portfolio.service.account.AccountRow;
import org.alvh.proto.marketdata.v1.Opened;
import org.alvh.proto.marketdata.v1.SessionPhaseReached;
import org.alvh.quant.market.SettlementValue;
import org.alvh.quant.time.SessionPhase;
import org.alvh.quant.time.Stage;
import org.alvh.quant.trade.Role;
import org.alvh.wire.MarketWire;

/** Finds what the stage that is due waits for: the other half of the join, kept as a row. */
@ApplicationScoped
class StageInputs {

    private final PhaseRows phases;
    private final DecisionRows decisions;
    private final AccountSessions sessions;

    StageInputs(PhaseRows phases, DecisionRows decisions, AccountSessions sessions) {
        this.phases = phases;
        this.decisions = decisions;
        this.sessions = sessions;
    }

    /** True where the account has closed every session that it has. */
    boolean isLevel(AccountRow account) {
        return stage(account) == Stage.OPEN && sessions.next(account).isEmpty();
    }

    private static Stage stage(AccountRow account) {
        return account.last().map(AccountImage.Done::following).orElse(Stage.OPEN);
    }

    /** Empty while it has not come. */
    Optional<StageInput> find(AccountRow account) {
        Stage stage = stage(account);
        if (stage == Stage.OPEN) {
            return sessions.next(account).flatMap(session -> opening(account, session));
        }
        LocalDate session = account.last().orElseThrow().session();
        return switch (stage) {
            case OPEN, SETTLE -> event(account, session, SessionPhase.SETTLE).map(event -> settling(session, event));
            case STRATEGY -> deciding(account, session, Role.STRATEGY);
            case HEDGE -> deciding(account, session, Role.HEDGE);
            case CLOSE -> event(account, session, SessionPhase.CLOSE).map(event -> closing(account, session, event));
        };
    }

    private Optional<SessionPhaseReached> event(AccountRow account, LocalDate session, SessionPhase phase) {
        return phases.find(account.market().name(), session, phase).map(PhaseRow::event);
    }

    private Optional<StageInput> opening(AccountRow account, AccountSessionRow session) {
        return event(account, session.session(), SessionPhase.OPEN)
                .map(SessionPhaseReached::getOpened)
                .map(opened -> new StageInput.Opening(
                        new SessionOpen(
                                session.session(),
                                opened.hasSpx() ? Optional.of(MarketWire.read(opened.getSpx())) : Optional.empty(),
                                opened.hasVix() ? Optional.of(MarketWire.read(opened.getVix())) : Optional.empty()),
                        session.mandateHash()));
    }

    private static StageInput settling(LocalDate session, SessionPhaseReached event) {
        SettlementValue spx = MarketWire.read(event.getSettled().getSpx());
        return new StageInput.Settling(session, spx);
    }

    private Optional<StageInput> deciding(AccountRow account, LocalDate session, Role role) {
        return decisions.find(account.account(), session, role).map(row -> new StageInput.Deciding(row.decision()));
    }

    /** The yield that cash has earned up to this session is told when it opens. */
    private StageInput closing(AccountRow account, LocalDate session, SessionPhaseReached event) {
        Opened opened = event(account, session, SessionPhase.OPEN)
                .map(SessionPhaseReached::getOpened)
                .orElseThrow(() -> new IllegalStateException(session + " closed without having opened"));
        return new StageInput.Closing(
                session,
                event.getClosed().getSnapshotId(),
                opened.hasPreviousBillYieldPercent()
                        ? OptionalDouble.of(opened.getPreviousBillYieldPercent())
                        : OptionalDouble.empty());
    }
}
