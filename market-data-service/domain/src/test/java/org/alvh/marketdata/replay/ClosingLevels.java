package org.alvh.marketdata.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.surface.BusinessClock;
import org.alvh.marketdata.surface.SpxSmile;
import org.alvh.marketdata.surface.SpxSurface;
import org.alvh.marketdata.vendor.DailyReading;
import org.alvh.marketdata.vendor.DailyVendor;
import org.alvh.quant.market.MarketAssumptions;
import org.alvh.quant.market.SmileForm;
import org.alvh.quant.testkit.Reference;
import org.alvh.quant.time.ExchangeCalendar;

/** The levels of every session of the reference history since 1990, and the surface modelled from them in one form. */
final class ClosingLevels {

    private static final int LONGEST_DAYS = 400;

    private final SmileForm form;
    private final Map<LocalDate, SessionLevels> levels;

    private ClosingLevels(SmileForm form, Map<LocalDate, SessionLevels> levels) {
        this.form = form;
        this.levels = levels;
    }

    /** With the surface that is the default. */
    static ClosingLevels read() {
        return read(MarketAssumptions.standard().smile());
    }

    static ClosingLevels read(SmileForm form) {
        Map<LocalDate, SessionLevels> levels = new TreeMap<>();
        Optional<SessionLevels> last = Optional.empty();
        for (MarketDay day : history()) {
            if (day.isSession()) {
                SessionLevels next = last.map(before -> before.next(day)).orElseGet(() -> SessionLevels.first(day));
                levels.put(day.date(), next);
                last = Optional.of(next);
            }
        }
        return new ClosingLevels(form, levels);
    }

    private static List<MarketDay> history() {
        Path file = Reference.file("data/daily_market.csv");
        try {
            DailyReading reading = DailyVendor.named("tidy-daily")
                    .orElseThrow()
                    .read(file.getFileName().toString(), Files.readAllLines(file, StandardCharsets.UTF_8));
            return ((DailyReading.Read) reading).days();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All sessions, in order. */
    List<SessionLevels> all() {
        return List.copyOf(levels.values());
    }

    /** Whether it is a session with a VIX close. */
    boolean has(LocalDate day) {
        return levels.containsKey(day) && on(day).vixClose().isPresent();
    }

    SessionLevels on(LocalDate day) {
        return Objects.requireNonNull(levels.get(day), () -> "levels of " + day);
    }

    SpxSurface surface(LocalDate day) {
        BusinessClock clock = new BusinessClock(ExchangeCalendar.newYork(), day, day.plusDays(LONGEST_DAYS));
        SessionLevels of = on(day);
        return new SpxSurface(form, clock, day, of.volatilityLevels(), of.slowMean());
    }

    SpxSmile smile(RealSlice slice) {
        return surface(slice.day()).smile(slice.expiry());
    }
}
