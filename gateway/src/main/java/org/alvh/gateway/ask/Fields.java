package org.alvh.gateway.ask;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.quant.money.Money;

/** Fields of messages, where an empty text means that there is none. */
final class Fields {

    private static final double HUNDREDTHS_A_POINT = 100;

    private Fields() {}

    static Optional<String> text(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }

    static Optional<LocalDate> date(String field) {
        return text(field).map(LocalDate::parse);
    }

    /** A market time: its zone is left out, its offset stays. */
    static Optional<OffsetDateTime> instant(String field) {
        return text(field).map(time -> ZonedDateTime.parse(time).toOffsetDateTime());
    }

    static OptionalDouble number(boolean given, double value) {
        return given ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    static Optional<Money> money(boolean given, long inCents) {
        return given ? Optional.of(Money.ofCents(inCents)) : Optional.empty();
    }

    static double points(long hundredths) {
        return hundredths / HUNDREDTHS_A_POINT;
    }

    /** Points for one of several lots; divided once, so that cents of a point come out as they went in. */
    static double pointsALot(long hundredths, long lots) {
        return hundredths / (HUNDREDTHS_A_POINT * lots);
    }

    /** The difference of two levels as one writes them, without the noise of binary fractions. */
    static double difference(double level, double from) {
        return BigDecimal.valueOf(level).subtract(BigDecimal.valueOf(from)).doubleValue();
    }

    /** What was received as what was paid, and the other way round. */
    static double turned(double points) {
        return 0 - points;
    }
}
