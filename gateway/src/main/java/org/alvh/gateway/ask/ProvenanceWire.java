package org.alvh.gateway.ask;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.alvh.gateway.view.Provenance;
import org.alvh.gateway.view.Source;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.RecordedCalendar;
import org.alvh.quant.time.SessionPhase;

/** As of when an answer holds, and what its prices are made of. */
final class ProvenanceWire {

    private ProvenanceWire() {}

    /**
     * Of an answer.
     *
     * @param prices what each of its prices is made of; those that are not there do not count
     */
    static Provenance of(
            Collection<Pricing> prices, Optional<LocalDate> session, Optional<OffsetDateTime> asOf, boolean stale) {
        List<Pricing> there =
                prices.stream().filter(price -> price != Pricing.NONE).toList();
        boolean known = !there.isEmpty() && !there.contains(Pricing.UNKNOWN);
        return new Provenance(
                asOf,
                session,
                known ? Optional.of(source(new TreeSet<>(there))) : Optional.empty(),
                known ? OptionalDouble.of(modelledShare(there)) : OptionalDouble.empty(),
                stale);
    }

    private static double modelledShare(List<Pricing> prices) {
        return (double) prices.stream().filter(Pricing::isModelled).count() / prices.size();
    }

    private static Source source(Set<Pricing> kinds) {
        if (kinds.size() > 1) {
            return Source.MIXED;
        }
        return switch (kinds.iterator().next()) {
            case SIMULATED -> Source.SIMULATED;
            case MODELLED -> Source.MODELLED;
            case QUOTED -> Source.REAL;
            case NONE, UNKNOWN -> throw new IllegalArgumentException("a price that is not known has no source");
        };
    }

    /** Market time of a phase of a session that took place, whether or not the exchange had planned it. */
    static OffsetDateTime time(LocalDate session, SessionPhase phase) {
        return phase.at(session, new RecordedCalendar(List.of(session), ExchangeCalendar.newYork()))
                .toOffsetDateTime();
    }
}
