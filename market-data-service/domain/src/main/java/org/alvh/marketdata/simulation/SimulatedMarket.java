package org.alvh.marketdata.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.quant.time.SessionCalendar;

/**
 * The sample: a market without end, named by a seed, that begins on a fixed date after a year of warm-up.
 *
 * <p>A market of one seed is one market: its first k sessions are the same days whatever number is asked for,
 * on any machine. Whatever the seed, its first sixty sessions hold a calm, a climb and a return, see
 * {@link Opening}. It ends where its calendar does.
 *
 * <p>{@link #FIRST_SESSION} is the first year's beginning after SPXW was listed for every weekday (Tuesdays and
 * Thursdays came in spring 2022): nothing of the sample is refused as not listed, and four decades are left in a
 * calendar that reaches 2060.
 */
public final class SimulatedMarket {

    /** Changes with every change that moves a number of any seed; part of the market's name. */
    public static final int VERSION = 1;

    /** The first session is on this date, or the first after it that the calendar has. */
    public static final LocalDate FIRST_SESSION = LocalDate.of(2023, 1, 3);

    /** Sessions before the first, for indicators to settle on. */
    public static final int WARM_UP_SESSIONS = 252;

    private static final int PATH_STREAM = 1;
    private static final int LEVELS_STREAM = 2;

    private final long seed;
    private final SessionCalendar calendar;

    /**
     * @param seed names the market; every long is one
     * @param calendar says which dates are sessions, from a year before {@link #FIRST_SESSION} on
     */
    public SimulatedMarket(long seed, SessionCalendar calendar) {
        this.seed = seed;
        this.calendar = Objects.requireNonNull(calendar, "calendar");
    }

    /** The date of the first session after the warm-up. */
    public LocalDate firstSession() {
        return calendar.sessionOnOrAfter(FIRST_SESSION);
    }

    /** How many sessions there are from the first to a date, both included. */
    public int sessionsTo(LocalDate last) {
        return (int) firstSession()
                .datesUntil(last.plusDays(1))
                .filter(calendar::isSession)
                .count();
    }

    /** The {@value #WARM_UP_SESSIONS} days of warm-up and then {@code sessions} days more, in order. */
    public List<MarketDay> days(int sessions) {
        if (sessions < 0) {
            throw new IllegalArgumentException("cannot simulate " + sessions + " sessions: ask for 0 or more");
        }
        int wanted = Math.addExact(WARM_UP_SESSIONS, sessions);
        VolatilityModel model = new VolatilityModel(VolatilityParameters.CALIBRATED, IndexParameters.CALIBRATED);
        RandomStream random = RandomStream.of(seed, PATH_STREAM);
        List<VolatilityModel.Step> opening = new Opening(model, WARM_UP_SESSIONS).draw(random);
        DailyLevels levels = new DailyLevels(calendar, RandomStream.of(seed, LEVELS_STREAM));

        List<MarketDay> days = new ArrayList<>(wanted);
        LocalDate date = calendar.minusSessions(firstSession(), WARM_UP_SESSIONS);
        VolatilityModel.Step step = opening.getFirst();
        for (int i = 0; i < wanted; i++) {
            step = i < opening.size() ? opening.get(i) : model.next(step.state(), 0, random);
            days.add(levels.day(date, step));
            date = calendar.nextSession(date);
        }
        return List.copyOf(days);
    }
}
