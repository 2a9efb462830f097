package org.alvh.marketdata.replay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.alvh.marketdata.recorded.ExpiryChain;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.OptionChain.ListedExpiry;
import org.alvh.quant.time.DayCount;
import org.alvh.quant.time.ExpiryCalendar;
import org.alvh.quant.time.SessionCalendar;

/**
 * The recorded expiries of a session that still trade after it and that somebody quotes. One on a day that is no
 * session is left out: nothing of it could ever settle. Slices are made when they are first asked for.
 */
final class QuotedExpiries {

    private final LocalDate asOf;
    private final SessionCalendar calendar;
    private final NavigableMap<SeriesKey, ExpiryChain> chains = new TreeMap<>();
    private final Map<SeriesKey, Optional<ExpirySlice>> slices = new TreeMap<>();

    /** @param chains of the roots that are to be offered, each of which is an {@link OptionRoot} */
    QuotedExpiries(LocalDate asOf, List<ExpiryChain> chains, SessionCalendar calendar) {
        this.asOf = asOf;
        this.calendar = calendar;
        for (ExpiryChain chain : chains) {
            if (chain.expiry().isAfter(asOf) && chain.isQuoted() && calendar.isSession(chain.expiry())) {
                this.chains.put(new SeriesKey(OptionRoot.valueOf(chain.root()), chain.expiry()), chain);
            }
        }
    }

    /** What is listed up to a number of calendar days ahead, by expiry, PM before AM on the same date. */
    List<ListedExpiry> listed(int horizonDays, Predicate<LocalDate> monthly) {
        List<ListedExpiry> listed = new ArrayList<>();
        for (SeriesKey series : chains.navigableKeySet()) {
            if (DayCount.calendarDays(asOf, series.expiry()) <= horizonDays) {
                listed.add(new ListedExpiry(series.root(), series.expiry(), monthly.test(series.expiry())));
            }
        }
        return listed;
    }

    Optional<ExpirySlice> slice(OptionRoot root, LocalDate expiry) {
        return slices.computeIfAbsent(new SeriesKey(root, expiry), this::priced);
    }

    private Optional<ExpirySlice> priced(SeriesKey series) {
        return Optional.ofNullable(chains.get(series)).flatMap(chain -> QuotedSlice.of(series, asOf, chain, calendar));
    }

    /** Whether a date is that of the standard monthly SPX series. */
    boolean isThirdFriday(LocalDate date) {
        return new ExpiryCalendar(calendar).thirdFriday(YearMonth.from(date)).equals(date);
    }

    /** Whether a date is that of a monthly VIX series. */
    boolean isVixMonthly(LocalDate date) {
        return new ExpiryCalendar(calendar).vixExpiry(YearMonth.from(date)).equals(date);
    }
}
