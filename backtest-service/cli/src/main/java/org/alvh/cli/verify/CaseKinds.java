package org.alvh.cli.verify;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All kinds of reference cases by name. */
final class CaseKinds {

    private static final Map<String, CaseKind> ALL = all();

    private CaseKinds() {}

    static Optional<CaseKind> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    private static Map<String, CaseKind> all() {
        Map<String, CaseKind> kinds = new TreeMap<>();
        kinds.putAll(PricingKinds.kinds());
        kinds.putAll(CalendarKinds.kinds());
        kinds.putAll(VolatilityIndexKinds.kinds());
        kinds.putAll(TradingKinds.kinds());
        return kinds;
    }
}
