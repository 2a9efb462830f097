package org.alvh.gateway.ask;

import io.grpc.StatusRuntimeException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alvh.proto.common.v1.MarketId;
import org.alvh.proto.marketdata.v1.GetPriceSourcesResponse;
import org.alvh.proto.marketdata.v1.SessionPrices;

/**
 * What the prices of sessions are made of. Of a replayed session market-data says it, once: its answer does not change.
 * Where market-data says nothing it is not known, and asked again the next time.
 */
@ApplicationScoped
class PriceSources {

    /** Some thirty markets of a year, or one of thirty years. */
    private static final int KEPT = 8_000;

    private final MarketDataClient marketData;
    private final Map<MarketDay, SessionPricing> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<MarketDay, SessionPricing> eldest) {
            return size() > KEPT;
        }
    };

    PriceSources(MarketDataClient marketData) {
        this.marketData = marketData;
    }

    /** Of one session; nothing has a price before the first. */
    SessionPricing of(MarketId market, Optional<LocalDate> session) {
        return session.map(date -> new MarketDay(market, date))
                .map(day -> of(List.of(day)).getFirst())
                .orElseGet(() -> SessionPricing.everywhere(market).orElseGet(SessionPricing::unbegun));
    }

    /** Of several, in their order. */
    List<SessionPricing> of(Collection<MarketDay> days) {
        Map<String, SortedSet<LocalDate>> open = new TreeMap<>();
        for (MarketDay day : days) {
            if (known(day).isEmpty()) {
                open.computeIfAbsent(day.market().getName(), _ -> new TreeSet<>())
                        .add(day.session());
            }
        }
        List<Asked<GetPriceSourcesResponse>> asked = new ArrayList<>();
        open.forEach((market, sessions) -> asked.add(marketData.priceSources(market, sessions)));
        asked.forEach(this::keep);
        return days.stream()
                .map(day -> known(day).orElseGet(SessionPricing::unknown))
                .toList();
    }

    private Optional<SessionPricing> known(MarketDay day) {
        return SessionPricing.everywhere(day.market()).or(() -> find(day));
    }

    private Optional<SessionPricing> find(MarketDay day) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(day));
        }
    }

    private void keep(Asked<GetPriceSourcesResponse> asked) {
        said(asked).ifPresent(answer -> {
            synchronized (kept) {
                for (SessionPrices prices : answer.getSessionsList()) {
                    kept.put(
                            new MarketDay(answer.getMarket(), LocalDate.parse(prices.getSession())),
                            SessionPricing.replayed(prices));
                }
            }
        });
    }

    /** What the answer is about is shown without the label where that cannot be had, also by an older market-data. */
    private static Optional<GetPriceSourcesResponse> said(Asked<GetPriceSourcesResponse> asked) {
        try {
            return Optional.of(asked.answer());
        } catch (StatusRuntimeException status) {
            return switch (status.getStatus().getCode()) {
                case UNAVAILABLE, DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, UNIMPLEMENTED, NOT_FOUND -> Optional.empty();
                default -> throw status;
            };
        }
    }
}
