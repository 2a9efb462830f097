package org.alvh.wire;

import com.google.protobuf.ProtocolMessageEnum;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One enum of quant and its counterpart in proto, whose constants carry the same names behind a prefix. That every
 * constant has a counterpart is checked when the pair is made, in both directions.
 *
 * @param <Q> the enum of quant
 * @param <M> the enum of proto
 */
public final class EnumWire<Q extends Enum<Q>, M extends Enum<M> & ProtocolMessageEnum> {

    private static final String UNSPECIFIED = "UNSPECIFIED";

    /** What protobuf adds to every enum for the numbers it does not know. */
    private static final String UNRECOGNIZED = "UNRECOGNIZED";

    private final String prefix;
    private final Map<Q, M> messages;
    private final Map<Integer, Q> byNumber = new TreeMap<>();

    private EnumWire(String prefix, Class<Q> type, Class<M> messageType) {
        this.prefix = prefix;
        this.messages = new EnumMap<>(type);
        for (Q constant : type.getEnumConstants()) {
            M message = Enum.valueOf(messageType, prefix + constant.name());
            messages.put(constant, message);
            byNumber.put(message.getNumber(), constant);
        }
        for (M message : messageType.getEnumConstants()) {
            boolean means = !message.name().equals(prefix + UNSPECIFIED)
                    && !message.name().equals(UNRECOGNIZED);
            if (means && !messages.containsValue(message)) {
                throw new IllegalArgumentException(message + " has no counterpart in " + type.getName());
            }
        }
    }

    /**
     * Pairs two enums.
     *
     * @param prefix what the constants of proto begin with, such as {@code STAGE_}
     */
    public static <Q extends Enum<Q>, M extends Enum<M> & ProtocolMessageEnum> EnumWire<Q, M> of(
            String prefix, Class<Q> type, Class<M> messageType) {
        return new EnumWire<>(prefix, type, messageType);
    }

    public M write(Q value) {
        M message = messages.get(value);
        if (message == null) {
            throw new IllegalStateException(value + " has no counterpart");
        }
        return message;
    }

    /**
     * The constant of a field.
     *
     * @param number the field's number, as the {@code get…Value()} method of its message gives it
     * @throws IllegalArgumentException where it is unspecified or a constant of a later version
     */
    public Q read(int number) {
        Q value = byNumber.get(number);
        if (value == null) {
            throw new IllegalArgumentException(
                    name() + " is " + number + ", expected the number of one of " + messages.values());
        }
        return value;
    }

    private String name() {
        return prefix.substring(0, prefix.length() - 1).toLowerCase(Locale.ROOT);
    }
}
