package org.alvh.hedge.service;

import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import io.smallrye.common.annotation.Blocking;
import org.alvh.chassis.identity.Callers;
import org.alvh.decision.question.DeskAccounts;
import org.alvh.decision.question.Page;
import org.alvh.decision.question.SectionCheck;
import org.alvh.decision.row.DecisionRows;
import org.alvh.hedge.HedgeSection;
import org.alvh.proto.hedge.v1.GetDecisionsRequest;
import org.alvh.proto.hedge.v1.GetDecisionsResponse;
import org.alvh.proto.hedge.v1.GetHedgeStateRequest;
import org.alvh.proto.hedge.v1.GetHedgeStateResponse;
import org.alvh.proto.hedge.v1.GetTransitionsRequest;
import org.alvh.proto.hedge.v1.GetTransitionsResponse;
import org.alvh.proto.hedge.v1.HedgeServiceGrpc;
import org.alvh.proto.hedge.v1.LayerTransition;
import org.alvh.proto.hedge.v1.ValidateSectionRequest;
import org.alvh.proto.hedge.v1.ValidateSectionResponse;

/** The hedge's decisions, where its layers stand, and whether it could obey a mandate. */
@GrpcService
@Blocking
class HedgeEndpoint extends HedgeServiceGrpc.HedgeServiceImplBase {

    private final Callers callers;
    private final DeskAccounts accounts;
    private final DecisionRows decisions;

    HedgeEndpoint(Callers callers, DeskAccounts accounts, DecisionRows decisions) {
        this.callers = callers;
        this.accounts = accounts;
        this.decisions = decisions;
    }

    @Override
    public void getHedgeState(GetHedgeStateRequest question, StreamObserver<GetHedgeStateResponse> answer) {
        var response = GetHedgeStateResponse.newBuilder();
        accounts.answer(question.getDesk(), question.getAccount(), () -> decisions.newest(question.getAccount()))
                .ifPresent(newest -> response.setSession(newest.session().toString())
                        .addAllLayers(LayerWire.decided(newest.payload()).getLayersList()));
        answer.onNext(response.build());
        answer.onCompleted();
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
        accounts.answer(
                        question.getDesk(),
                        question.getAccount(),
                        () -> decisions.until(question.getAccount(), page.until(), page.limit()))
                .forEach(row -> response.addDecisions(LayerWire.decided(row.payload())));
        answer.onNext(response.build());
        answer.onCompleted();
    }

    @Override
    public void validateSection(ValidateSectionRequest question, StreamObserver<ValidateSectionResponse> answer) {
        callers.current();
        SectionCheck check = SectionCheck.of(
                question.getMandate(), "hedge", section -> HedgeSection.write(HedgeSection.read(section)));
        answer.onNext(ValidateSectionResponse.newBuilder()
                .addAllRefusals(check.refusals())
                .setSection(check.section())
                .build());
        answer.onCompleted();
    }
}
