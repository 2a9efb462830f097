package org.alvh.strategy.service;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
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
import org.alvh.proto.strategy.v1.StrategyDecided;
import org.alvh.proto.strategy.v1.StrategyServiceGrpc;
import org.alvh.proto.strategy.v1.ValidateSectionRequest;
import org.alvh.proto.strategy.v1.ValidateSectionResponse;
import org.alvh.strategy.CondorSection;

/** The strategy's decisions, and whether it could obey a mandate. */
@GrpcService
@Blocking
class StrategyEndpoint extends StrategyServiceGrpc.StrategyServiceImplBase {

    private final Callers callers;
    private final DeskAccounts accounts;
    private final DecisionRows decisions;

    StrategyEndpoint(Callers callers, DeskAccounts accounts, DecisionRows decisions) {
        this.callers = callers;
        this.accounts = accounts;
        this.decisions = decisions;
    }

    @Override
    public void getDecisions(GetDecisionsRequest question, StreamObserver<GetDecisionsResponse> answer) {
        Page page = Page.of(question.getUntil(), question.getLimit());
        var response = GetDecisionsResponse.newBuilder();
        accounts.answer(
                        question.getDesk(),
                        question.getAccount(),
                        () -> decisions.until(question.getAccount(), page.until(), page.limit()))
                .forEach(row -> response.addDecisions(decided(row.payload()).getDecision()));
        answer.onNext(response.build());
        answer.onCompleted();
    }

    private static StrategyDecided decided(ByteString payload) {
        try {
            return StrategyDecided.parseFrom(payload);
        } catch (InvalidProtocolBufferException damaged) {
            throw new IllegalStateException("a decision was damaged where it is kept", damaged);
        }
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
