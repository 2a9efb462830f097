package org.alvh.engine.report.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.alvh.engine.report.page.Numbers;

/** The horizontal axis of all charts of a run: one place for each session, from 0 to {@link #WIDTH}. */
public record SessionAxis(List<LocalDate> sessions) {

    /** Units across; about the pixels of a wide screen, and the columns to which long series are thinned. */
    public static final int WIDTH = 1000;

    private static final int MOST_LABELS = 9;
    private static final int[] YEAR_STEPS = {1, 2, 5, 10, 20};
    private static final int[] MONTH_STEPS = {1, 2, 3, 6};
    private static final int MONTHS_A_YEAR = 12;
    private static final int YEARS_FROM_MONTHS = 30;
    private static final int MONTHS_FROM = 4;

    /** No label stands so near to either end that half of it would be cut off. */
    private static final double MARGIN = 14;

    public SessionAxis {
        sessions = List.copyOf(sessions);
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("an axis without sessions");
        }
    }

    public int size() {
        return sessions.size();
    }

    /** The place of a session; a single one stands in the middle. */
    public double x(int index) {
        return size() == 1 ? WIDTH / 2.0 : (double) WIDTH * index / (size() - 1);
    }

    /** Round years, months or sessions, whichever the length of the run asks for. */
    public List<Tick> ticks() {
        int months = monthNumber(sessions.getLast()) - monthNumber(sessions.getFirst());
        if (months >= YEARS_FROM_MONTHS) {
            int step = step(months / MONTHS_A_YEAR, YEAR_STEPS);
            return boundaries(date -> Math.floorDiv(date.getYear(), step), date -> String.valueOf(date.getYear()));
        }
        if (months >= MONTHS_FROM) {
            int step = step(months, MONTH_STEPS);
            return boundaries(date -> Math.floorDiv(monthNumber(date), step), SessionAxis::monthLabel);
        }
        List<Tick> ticks = new ArrayList<>();
        int step = Math.max(1, Math.ceilDiv(size(), MOST_LABELS - 2));
        for (int i = 0; i < size(); i += step) {
            ticks.add(new Tick(i, Numbers.day(sessions.get(i))));
        }
        return ticks;
    }

    /** The first session of each period but the first, which is not whole. */
    private List<Tick> boundaries(ToIntFunction<LocalDate> period, Function<LocalDate, String> label) {
        List<Tick> ticks = new ArrayList<>();
        for (int i = 1; i < size(); i++) {
            LocalDate date = sessions.get(i);
            boolean begins = period.applyAsInt(date) != period.applyAsInt(sessions.get(i - 1));
            if (begins && x(i) > MARGIN && x(i) < WIDTH - MARGIN) {
                ticks.add(new Tick(i, label.apply(date)));
            }
        }
        return ticks;
    }

    private static String monthLabel(LocalDate date) {
        return date.getMonthValue() == 1 ? String.valueOf(date.getYear()) : Numbers.month(date);
    }

    private static int monthNumber(LocalDate date) {
        return date.getYear() * MONTHS_A_YEAR + date.getMonthValue() - 1;
    }

    private static int step(int length, int[] steps) {
        for (int step : steps) {
            if (length / step <= MOST_LABELS) {
                return step;
            }
        }
        return steps[steps.length - 1];
    }
}
