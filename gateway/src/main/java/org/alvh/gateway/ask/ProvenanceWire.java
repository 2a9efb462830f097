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
import org.alvh.proto.common.v1.MarketId;
import org.alvh.quant.market.MarketId.Kind;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.RecordedCalendar;
import org.alvh.quant.time.SessionPhase;
import org.alvh.wire.MarketWire;

/** As of when an answer holds, and what its prices are: that follows from the market. */
final class ProvenanceWire {

    private ProvenanceWire() {}

    /** Of what one market gives. */
    static Provenance of(MarketId market, Optional<LocalDate> session, Optional<OffsetDateTime> asOf, boolean stale) {
        return of(List.of(market), session, asOf, stale);
    }

    /** Of what several markets give; without a market there is no price, so no share of them is modelled either. */
    static Provenance of(
            Collection<MarketId> markets, Optional<LocalDate> session, Optional<OffsetDateTime> asOf, boolean stale) {
        Set<Kind> kinds = new TreeSet<>();
        markets.forEach(market -> kinds.add(MarketWire.KIND.read(market.getKindValue())));
        boolean modelled = !kinds.isEmpty() && !kinds.contains(Kind.LIVE);
        return new Provenance(
                asOf, session, source(kinds), modelled ? OptionalDouble.of(1) : OptionalDouble.empty(), stale);
    }

    private static Source source(Set<Kind> kinds) {
        if (kinds.size() > 1) {
            return Source.MIXED;
        }
        return kinds.stream().findFirst().map(ProvenanceWire::source).orElse(Source.MODELLED);
    }

    /** A simulated or replayed market holds daily levels, so every quote of an option is modelled. */
    private static Source source(Kind kind) {
        return switch (kind) {
            case SIM -> Source.SIMULATED;
            case REPLAY -> Source.MODELLED;
            case LIVE -> Source.REAL;
        };
    }

    /** Market time of a phase of a session that took place, whether or not the exchange had planned it. */
    static OffsetDateTime time(LocalDate session, SessionPhase phase) {
        return phase.at(session, new RecordedCalendar(List.of(session), ExchangeCalendar.newYork()))
                .toOffsetDateTime();
    }
}
