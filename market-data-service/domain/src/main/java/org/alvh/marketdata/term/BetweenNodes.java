package org.alvh.marketdata.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.term.VolatilityNode.Tenor;
import org.alvh.quant.pricing.EventVariance;
import org.alvh.quant.pricing.ForwardVariance;
import org.alvh.quant.time.MacroRelease;
import org.alvh.quant.time.SessionCalendar;
import org.alvh.quant.time.VarianceClock;
import org.alvh.quant.time.VarianceWeights;

/**
 * What two neighbouring nodes say of the days between them.
 *
 * @param forward variance per calendar year
 * @param varianceDays of the days between, in sessions without news
 * @param events releases that the market answers on one of those days
 * @param ofEvents variance that is expected of them together: empty where there are none, or where total variance falls.
 *     What the days would have without them is the near node's variance a variance day, by the clock
 */
public record BetweenNodes(
        Tenor near,
        Tenor far,
        ForwardVariance forward,
        double varianceDays,
        List<MacroRelease> events,
        Optional<EventVariance> ofEvents) {

    public BetweenNodes {
        events = List.copyOf(events);
    }

    /** Clocks with and without scheduled news, from one session on. */
    record Clocks(LocalDate session, SessionCalendar calendar, List<MacroRelease> releases) {

        VarianceClock weighted() {
            return clock(VarianceWeights.standard());
        }

        VarianceClock plain() {
            return clock(VarianceWeights.withoutEvents());
        }

        private VarianceClock clock(VarianceWeights weights) {
            return new VarianceClock(calendar, session, session.plusDays(VolatilityNode.MOST_DAYS), weights, releases);
        }

        /** Releases that are answered after one date and not after another. */
        List<MacroRelease> answered(LocalDate after, LocalDate last) {
            return releases.stream()
                    .filter(release -> {
                        LocalDate answer = calendar.sessionOnOrAfter(release.date());
                        return answer.isAfter(after) && !answer.isAfter(last);
                    })
                    .toList();
        }
    }

    /** @param near and {@code far} are nodes that have a level */
    static BetweenNodes of(VolatilityNode near, VolatilityNode far, Clocks clocks) {
        ForwardVariance forward = ForwardVariance.between(
                near.volatility(),
                near.tenor().years(),
                far.volatility(),
                far.tenor().years());
        List<MacroRelease> events = clocks.answered(near.maturity(), far.maturity());
        boolean told = !events.isEmpty() && forward instanceof ForwardVariance.Known;
        return new BetweenNodes(
                near.tenor(),
                far.tenor(),
                forward,
                clocks.weighted().between(near.maturity(), far.maturity()),
                events,
                told ? Optional.of(ofEvents(near, far, clocks)) : Optional.empty());
    }

    private static EventVariance ofEvents(VolatilityNode near, VolatilityNode far, Clocks clocks) {
        double nearYears = near.tenor().years();
        double years = far.tenor().years() - nearYears;
        double nearTotal = near.volatility() * near.volatility() * nearYears;
        double plainDay = nearTotal / clocks.weighted().between(clocks.session(), near.maturity());
        double base = plainDay * clocks.plain().between(near.maturity(), far.maturity());
        return EventVariance.implied(
                far.volatility(), far.tenor().years(), near.volatility(), nearYears, Math.sqrt(base / years));
    }
}
