package org.alvh.strategy.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.decision.QuickSnapshots;
import org.alvh.decision.question.LastDecision;
import org.alvh.decision.question.LastDecision.Grounds;
import org.alvh.decision.question.LastDecisions;
import org.alvh.decision.question.Readings;
import org.alvh.proto.strategy.v1.GetStanceResponse;
import org.alvh.proto.trading.v1.RuleReading;
import org.alvh.proto.trading.v1.Verdict;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.Role;
import org.alvh.quant.trade.Trade;
import org.alvh.strategy.CondorOutlook;
import org.alvh.strategy.CondorParameters;
import org.alvh.strategy.CondorProspects;
import org.alvh.strategy.CondorSection;
import org.alvh.wire.DecisionWire;
import org.alvh.wire.Wanted;

/**
 * Where an account stands with its condors: its newest decision, what kept it from an entry, and what comes next. What
 * market-data has to tell for that is left out where it cannot be had in time; the question is answered all the same.
 */
@ApplicationScoped
class Stances {

    /** The subject under which the rules of a new condor are logged. */
    private static final String ENTRY = "entry";

    private final LastDecisions decisions;
    private final QuickSnapshots snapshots;
    private final ExpectedMoves moves;

    Stances(LastDecisions decisions, QuickSnapshots snapshots, ExpectedMoves moves) {
        this.decisions = decisions;
        this.snapshots = snapshots;
        this.moves = moves;
    }

    GetStanceResponse of(String desk, String account) {
        return decisions.of(desk, account).map(this::stance).orElseGet(GetStanceResponse::getDefaultInstance);
    }

    private GetStanceResponse stance(LastDecision last) {
        var message = DecidedWire.read(last.payload());
        Decision decision = DecisionWire.read(message);
        List<RuleReading> readings = Readings.of(message);
        var response = GetStanceResponse.newBuilder()
                .setDecision(message)
                .setDecidedAt(Readings.decidedAt(decision.key().session()))
                .addAllReadings(readings);
        blockedBy(readings).ifPresent(response::setBlockedBy);
        last.grounds().ifPresent(grounds -> addProspects(response, decision, grounds));
        return response.build();
    }

    /** Every entry rule passed where a condor was opened. */
    static Optional<RuleReading> blockedBy(List<RuleReading> readings) {
        return readings.stream()
                .filter(reading -> reading.getOutcome().getSubject().equals(ENTRY))
                .filter(reading -> reading.getOutcome().getVerdict() != Verdict.VERDICT_PASSED)
                .findFirst();
    }

    private void addProspects(GetStanceResponse.Builder response, Decision decision, Grounds grounds) {
        Book book = grounds.book();
        CondorParameters parameters = grounds.mandate().read(mandate -> CondorSection.read(mandate.section("condor")));
        CondorProspects prospects = new CondorProspects(parameters);
        String market = book.market().name();
        Optional<Snapshot> snapshot = snapshots.find(
                market, decision.key().snapshot().value(), Wanted.ofBand(parameters.tenor(), book, Role.STRATEGY));
        if (!opens(decision)) {
            snapshot.flatMap(seen -> prospects.wouldSell(book, seen))
                    .ifPresent(sketch -> response.setWouldSell(StanceWire.write(sketch)));
        }
        OptionalDouble spot = snapshot.stream().mapToDouble(Snapshot::spot).findFirst();
        List<CondorOutlook> outlooks = prospects.outlooks(book, decision, spot);
        OptionalDouble move = outlooks.isEmpty()
                ? OptionalDouble.empty()
                : moves.after(market, decision.key().session());
        outlooks.forEach(outlook -> response.addOutlooks(StanceWire.write(outlook, move)));
    }

    private static boolean opens(Decision decision) {
        return decision.trades().stream().anyMatch(trade -> trade.effect() == Trade.Effect.OPEN);
    }
}
