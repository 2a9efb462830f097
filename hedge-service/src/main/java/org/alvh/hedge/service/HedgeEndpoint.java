package org.alvh.hedge.service;

import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import io.smallrye.common.annotation.Blocking;
import java.util.List;
import org.alvh.chassis.identity.Callers;
import org.alvh.decision.question.DeskAccounts;
import org.alvh.decision.question.Page;
import org.alvh.decision.question.SectionCheck;
import org.alvh.decision.row.DecisionRows;
import org.alvh.decision.row.MandateRow;
import org.alvh.decision.row.MandateRows;
import org.alvh.hedge.HedgeSection;
import org.alvh.proto.hedge.v1.GetDecisionsRequest;
import org.alvh.proto.hedge.v1.GetDecisionsResponse;
import org.alvh.proto.hedge.v1.GetHedgeStateRequest;
import org.alvh.proto.hedge.v1.GetHedgeStateResponse;
import org.alvh.proto.hedge.v1.GetTransitionsRequest;
import org.alvh.proto.hedge.v1.GetTransitionsResponse;
import org.alvh.proto.hedge.v1.HedgeDecided;
import org.alvh.proto.hedge.v1.HedgeServiceGrpc;
import org.alvh.proto.hedge.v1.LayerTransition;
import org.alvh.proto.hedge.v1.ValidateSectionRequest;
import org.alvh.proto.hedge.v1.ValidateSectionResponse;

/** The hedge's decisions, where its layers stand, and whether it could obey a mandate. */
@GrpcService
@Blocking
class HedgeEndpoint extends HedgeServiceGrpc.HedgeServiceImplBase {

    private static final int DEFAULT_LANE_SESSIONS = 90;

    private final Callers callers;
    private final DeskAccounts accounts;
    private final DecisionRows decisions;
    private final MandateRows mandates;

    HedgeEndpoint(Callers callers, DeskAccounts accounts, DecisionRows decisions, MandateRows mandates) {
        this.callers = callers;
        this.accounts = accounts;
        this.decisions = decisions;
        this.mandates = mandates;
    }

    @Override
    public void getHedgeState(GetHedgeStateRequest question, StreamObserver<GetHedgeStateResponse> answer) {
        Page lanes = Page.of("", question.getSessions() == 0 ? DEFAULT_LANE_SESSIONS : question.getSessions());
        answer.onNext(
                accounts.answer(question.getDesk(), question.getAccount(), () -> state(question.getAccount(), lanes)));
        answer.onCompleted();
    }

    private GetHedgeStateResponse state(String account, Page lanes) {
        List<HedgeDecided> log = log(account, lanes);
        if (log.isEmpty()) {
            return GetHedgeStateResponse.getDefaultInstance();
        }
        String mandateHash = log.getFirst().getDecision().getKey().getMandateHash();
        MandateRow mandate = mandates.find(mandateHash)
                .orElseThrow(() -> new IllegalStateException("mandate " + mandateHash + " was obeyed and is not kept"));
        return HedgeStateWire.write(log, AcceptedHedge.ofMandate(mandate.document()));
    }

    private List<HedgeDecided> log(String account, Page page) {
        return decisions.until(account, page.until(), page.limit()).stream()
                .map(row -> LayerWire.decided(row.payload()))
                .toList();
    }

    @Override
    public void getTransitions(GetTransitionsRequest question, StreamObserver<GetTransitionsResponse> answer) {
        Page page = Page.of("", question.getLimit());
        // Every one of these decisions holds a transition at least.
        var newest = accounts.answer(
                question.getDesk(),
                question.getAccount(),
                () -> decisions.withTransitions(question.getAccount(), page.limit()));
        var response = GetTransitionsResponse.newBuilder();
        newest.stream()
                .map(row -> LayerWire.decided(row.payload()).getDecision())
                .flatMap(decision -> decision.getTransitionsList().reversed().stream()
                        .map(transition -> LayerTransition.newBuilder()
                                .setSession(decision.getKey().getSession())
                                .setTransition(transition)
                                .build()))
                .limit(page.limit())
                .forEach(response::addTransitions);
        answer.onNext(response.build());
        answer.onCompleted();
    }

    @Override
    public void getDecisions(GetDecisionsRequest question, StreamObserver<GetDecisionsResponse> answer) {
        Page page = Page.of(question.getUntil(), question.getLimit());
        var response = GetDecisionsResponse.newBuilder();
        accounts.answer(question.getDesk(), question.getAccount(), () -> log(question.getAccount(), page))
                .forEach(decided ->
                        response.addDecisions(decided).addReadings(HedgeStateWire.readings(decided.getDecision())));
        answer.onNext(response.build());
        answer.onCompleted();
    }

    @Override
    public void validateSection(ValidateSectionRequest question, StreamObserver<ValidateSectionResponse> answer) {
        callers.current();
        SectionCheck check = SectionCheck.of(
                question.getMandate(), "hedge", section -> HedgeSection.write(HedgeSection.read(section)));
        var response = ValidateSectionResponse.newBuilder()
                .addAllRefusals(check.refusals())
                .setSection(check.section());
        if (check.refusals().isEmpty()) {
            AcceptedHedge.ofSection(check.section()).preset().ifPresent(response::setPreset);
        }
        answer.onNext(response.build());
        answer.onCompleted();
    }
}
