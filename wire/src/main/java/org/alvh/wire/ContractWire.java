package org.alvh.wire;

import org.alvh.quant.instrument.Contract;
import org.alvh.quant.instrument.FuturesContract;
import org.alvh.quant.instrument.FuturesRoot;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;

/** Options and futures. */
public final class ContractWire {

    static final EnumWire<OptionRoot, org.alvh.proto.common.v1.OptionRoot> OPTION_ROOT =
            EnumWire.of("OPTION_ROOT_", OptionRoot.class, org.alvh.proto.common.v1.OptionRoot.class);

    private static final EnumWire<FuturesRoot, org.alvh.proto.common.v1.FuturesRoot> FUTURES_ROOT =
            EnumWire.of("FUTURES_ROOT_", FuturesRoot.class, org.alvh.proto.common.v1.FuturesRoot.class);

    static final EnumWire<PutCall, org.alvh.proto.common.v1.PutCall> PUT_CALL =
            EnumWire.of("PUT_CALL_", PutCall.class, org.alvh.proto.common.v1.PutCall.class);

    private ContractWire() {}

    public static org.alvh.proto.common.v1.Contract write(Contract contract) {
        var message = org.alvh.proto.common.v1.Contract.newBuilder();
        return switch (contract) {
            case OptionContract option -> message.setOption(write(option)).build();
            case FuturesContract future -> message.setFuture(write(future)).build();
        };
    }

    private static org.alvh.proto.common.v1.OptionContract write(OptionContract option) {
        return org.alvh.proto.common.v1.OptionContract.newBuilder()
                .setRoot(OPTION_ROOT.write(option.root()))
                .setExpiry(option.expiry().toString())
                .setPutCall(PUT_CALL.write(option.putCall()))
                .setStrike(option.strike())
                .build();
    }

    private static org.alvh.proto.common.v1.FuturesContract write(FuturesContract future) {
        return org.alvh.proto.common.v1.FuturesContract.newBuilder()
                .setRoot(FUTURES_ROOT.write(future.root()))
                .setExpiry(future.expiry().toString())
                .build();
    }

    public static Contract read(org.alvh.proto.common.v1.Contract message) {
        return switch (message.getKindCase()) {
            case OPTION -> read(message.getOption());
            case FUTURE -> read(message.getFuture());
            case KIND_NOT_SET ->
                throw new IllegalArgumentException(
                        "contract is absent or of an unknown kind, expected option or future");
        };
    }

    private static OptionContract read(org.alvh.proto.common.v1.OptionContract message) {
        return new OptionContract(
                OPTION_ROOT.read(message.getRootValue()),
                Fields.date("expiry", message.getExpiry()),
                PUT_CALL.read(message.getPutCallValue()),
                message.getStrike());
    }

    private static FuturesContract read(org.alvh.proto.common.v1.FuturesContract message) {
        return new FuturesContract(
                FUTURES_ROOT.read(message.getRootValue()), Fields.date("expiry", message.getExpiry()));
    }
}
