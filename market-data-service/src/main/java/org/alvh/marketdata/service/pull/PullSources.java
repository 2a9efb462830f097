package org.alvh.marketdata.service.pull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alvh.marketdata.pull.PullSchedule;
import org.alvh.marketdata.pull.RedirectRule;
import org.alvh.marketdata.pull.UrlTemplate;
import org.alvh.quant.time.ExchangeCalendar;

/** The sources that are configured, in the order of their names. Wrong settings are refused before anything is asked. */
final class PullSources {

    private PullSources() {}

    /**
     * Makes them of their settings.
     *
     * @param importer knows which vendors can be read
     * @param now a moment at which every URL is tried
     */
    static List<PullSource> of(PullConfig config, Importer importer, Instant now) {
        List<PullSource> sources = new ArrayList<>();
        new TreeMap<>(config.sources()).forEach((family, settings) -> {
            if (settings.enabled()) {
                sources.addAll(family(family, settings, config.plainHttp()));
            }
        });
        Set<String> names = new LinkedHashSet<>();
        for (PullSource source : sources) {
            if (!names.add(source.name())) {
                throw wrong(source.name(), "is configured twice: rename a family or a symbol");
            }
            if (!importer.vendors().contains(source.vendor())) {
                throw wrong(
                        source.name(),
                        "is of vendor '" + source.vendor() + "', which cannot be read, known are "
                                + String.join(", ", importer.vendors()));
            }
            source.urlAt(now);
        }
        return sources;
    }

    private static List<PullSource> family(String name, PullConfig.Family settings, boolean plainHttp) {
        List<String> symbols = settings.symbols().orElseGet(List::of);
        UrlTemplate url = new UrlTemplate(settings.url());
        if (url.hasSymbol() == symbols.isEmpty()) {
            throw wrong(
                    name, "has symbols without {symbol} or {vx} in its URL, or the other way round: give both or none");
        }
        if (symbols.isEmpty()) {
            return List.of(source(name, "", url, settings, plainHttp));
        }
        return symbols.stream()
                .map(symbol -> source(name + "-" + symbol, symbol, url, settings, plainHttp))
                .toList();
    }

    private static PullSource source(
            String name, String symbol, UrlTemplate url, PullConfig.Family settings, boolean plainHttp) {
        return new PullSource(
                name,
                url,
                symbol,
                settings.vendor(),
                new PullSchedule(
                        ExchangeCalendar.newYork(),
                        settings.readyAt(),
                        settings.zone(),
                        settings.daysLater(),
                        settings.trailDays()),
                settings.pause(),
                new RedirectRule(settings.redirectHosts().orElseGet(List::of), plainHttp),
                settings.accept().orElseGet(List::of));
    }

    private static IllegalArgumentException wrong(String name, String what) {
        return new IllegalArgumentException("the source " + name + " " + what);
    }

    /** Sources by name, in order. */
    static Map<String, PullSource> byName(List<PullSource> sources) {
        Map<String, PullSource> named = new TreeMap<>();
        sources.forEach(source -> named.put(source.name(), source));
        return named;
    }
}
