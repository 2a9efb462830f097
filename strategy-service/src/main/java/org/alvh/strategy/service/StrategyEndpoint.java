package org.alvh.strategy.service;

import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import io.smallrye.common.annotation.Blocking;
import org.alvh.chassis.identity.Callers;
import org.alvh.decision.question.DeskAccounts;
import org.alvh.decision.question.Page;
import org.alvh.decision.question.SectionCheck;
import org.alvh.decision.row.DecisionRows;
import org.alvh.proto.strategy.v1.GetDecisionsRequest;
import org.alvh.proto.strategy.v1.GetDecisionsResponse;
import org.alvh.proto.strategy.v1.GetStanceRequest;
import org.alvh.proto.strategy.v1.GetStanceResponse;
import org.alvh.proto.strategy.v1.StrategyServiceGrpc;
import org.alvh.proto.strategy.v1.ValidateSectionRequest;
import org.alvh.proto.strategy.v1.ValidateSectionResponse;
import org.alvh.proto.trading.v1.Decision;
import org.alvh.strategy.CondorSection;

/** The strategy's decisions, where they leave an account, and whether it could obey a mandate. */
@GrpcService
@Blocking
class StrategyEndpoint extends StrategyServiceGrpc.StrategyServiceImplBase {

    private final Callers callers;
    private final DeskAccounts accounts;
    private final DecisionRows decisions;
    private final Stances stances;

    StrategyEndpoint(Callers callers, DeskAccounts accounts, DecisionRows decisions, Stances stances) {
        this.callers = callers;
        this.accounts = accounts;
        this.decisions = decisions;
        this.stances = stances;
    }

    @Override
    public void getDecisions(GetDecisionsRequest question, StreamObserver<GetDecisionsResponse> answer) {
        Page page = Page.of(question.getUntil(), question.getLimit());
        var response = GetDecisionsResponse.newBuilder();
        accounts.answer(
                        question.getDesk(),
                        question.getAccount(),
                        () -> decisions.until(question.getAccount(), page.until(), page.limit()))
                .forEach(row -> {
                    Decision decision = DecidedWire.read(row.payload());
                    response.addDecisions(decision).addReadings(DecidedWire.readings(decision));
                });
        answer.onNext(response.build());
        answer.onCompleted();
    }

    @Override
    public void getStance(GetStanceRequest question, StreamObserver<GetStanceResponse> answer) {
        answer.onNext(stances.of(question.getDesk(), question.getAccount()));
        answer.onCompleted();
    }

    @Override
    public void validateSection(ValidateSectionRequest question, StreamObserver<ValidateSectionResponse> answer) {
        callers.current();
        SectionCheck check = SectionCheck.of(
                question.getMandate(), "condor", section -> CondorSection.write(CondorSection.read(section)));
        answer.onNext(ValidateSectionResponse.newBuilder()
                .addAllRefusals(check.refusals())
                .setSection(check.section())
                .build());
        answer.onCompleted();
    }
}
