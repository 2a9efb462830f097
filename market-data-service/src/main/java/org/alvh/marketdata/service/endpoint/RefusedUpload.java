package org.alvh.marketdata.service.endpoint;

import io.grpc.stub.StreamObserver;
import org.alvh.chassis.failure.Refused;
import org.alvh.proto.marketdata.v1.CreateMarketRequest;

/** The upload of somebody who may make no market: whatever comes is answered with the refusal, which ends the call. */
final class RefusedUpload implements StreamObserver<CreateMarketRequest> {

    private final Refused refusal;

    RefusedUpload(Refused refusal) {
        this.refusal = refusal;
    }

    @Override
    public void onNext(CreateMarketRequest part) {
        throw refusal;
    }

    @Override
    public void onError(Throwable failure) {
        // The caller gave up; nothing was begun.
    }

    @Override
    public void onCompleted() {
        throw refusal;
    }
}
