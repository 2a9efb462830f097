package org.alvh.marketdata.vendor;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.SessionCalendar;
import org.alvh.quant.time.SessionPhase;

/**
 * The moment that the exchange's page writes above a downloaded chain, in the language and by the clock of the
 * browser: {@code February 5 2022, 8:09 PM EST}, {@code 23 de marzo de 2022, 10:11 GMT-4},
 * {@code 9 декабря 2023 г. в 13:49 GMT-5}. Months in words, so that day and month cannot be confused; a moment
 * without a zone is not read.
 */
record DownloadTime(Instant instant) {

    private static final Pattern ZONE = Pattern.compile(
            "(?:GMT|UTC) ?([+\\-\u2212\u2013]) ?(\\d{1,2})(?::?(\\d{2}))?|\\b([ECMP][SD]T|GMT|UTC|CET|CEST|MEZ|MESZ|BST)\\b");
    private static final Pattern TIME = Pattern.compile("(?<!\\d)(\\d{1,2})[:.h](\\d{2})(?:[:.]\\d{2})?(?!\\d)");
    private static final Pattern AFTERNOON = Pattern.compile("\\bp ?\\.? ?m\\b|下午|오후|午後", Pattern.CASE_INSENSITIVE);
    private static final Pattern MORNING = Pattern.compile("\\ba ?\\.? ?m\\b|上午|오전|午前", Pattern.CASE_INSENSITIVE);
    private static final Pattern EAST_ASIAN_DAY = Pattern.compile("(\\d{4}) ?[年년] ?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日일]");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})(?!\\d)");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    static Optional<DownloadTime> parse(String text) {
        String plain = text.replaceAll("[\\p{Z}\\s]+", " ").strip();
        Optional<MatchResult> zone = first(ZONE, plain);
        if (zone.isEmpty()) {
            return Optional.empty();
        }
        String local = without(plain, zone.get());
        Optional<MatchResult> time = first(TIME, local);
        if (time.isEmpty()) {
            return Optional.empty();
        }
        String dayText = without(local, time.get());
        try {
            LocalTime clock = clock(time.get(), dayText);
            ZoneOffset offset = offset(zone.get());
            return day(dayText)
                    .filter(DownloadTime::isCovered)
                    .map(day -> new DownloadTime(LocalDateTime.of(day, clock).toInstant(offset)));
        } catch (DateTimeException noSuchMoment) {
            return Optional.empty();
        }
    }

    /** The last session whose index options had stopped trading. */
    LocalDate lastSessionClosed(SessionCalendar calendar) {
        LocalDate today = instant.atZone(SessionPhase.CHICAGO).toLocalDate();
        LocalDate session = calendar.sessionOnOrBefore(today);
        Instant close = SessionPhase.CLOSE.at(session, calendar).toInstant();
        return instant.isBefore(close) ? calendar.previousSession(session) : session;
    }

    /** Whether a session had yet to open. */
    boolean isBefore(LocalDate session, SessionCalendar calendar) {
        return instant.isBefore(SessionPhase.OPEN.at(session, calendar).toInstant());
    }

    /** The session that was open, if one was: the quotes are then of that session and not of the last one closed. */
    Optional<LocalDate> openSession(SessionCalendar calendar) {
        LocalDate today = instant.atZone(SessionPhase.CHICAGO).toLocalDate();
        if (!calendar.isSession(today)) {
            return Optional.empty();
        }
        boolean open = !instant.isBefore(SessionPhase.OPEN.at(today, calendar).toInstant())
                && instant.isBefore(SessionPhase.CLOSE.at(today, calendar).toInstant());
        return open ? Optional.of(today) : Optional.empty();
    }

    /** The calendar must be able to step back from it. */
    private static boolean isCovered(LocalDate day) {
        return day.getYear() > ExchangeCalendar.FIRST.getYear() && day.getYear() < ExchangeCalendar.LAST.getYear();
    }

    private static LocalTime clock(MatchResult time, String rest) {
        int hour = Integer.parseInt(time.group(1));
        boolean afternoon = first(AFTERNOON, rest).isPresent();
        boolean morning = first(MORNING, rest).isPresent();
        int hourOfDay = afternoon && hour < 12 ? hour + 12 : morning && hour == 12 ? 0 : hour;
        return LocalTime.of(hourOfDay, Integer.parseInt(time.group(2)));
    }

    private static ZoneOffset offset(MatchResult zone) {
        if (zone.group(1) != null) {
            int hours = Integer.parseInt(zone.group(2));
            int minutes = zone.group(3) == null ? 0 : Integer.parseInt(zone.group(3));
            int sign = zone.group(1).equals("+") ? 1 : -1;
            return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
        }
        return ZoneOffset.ofHours(
                switch (zone.group(4)) {
                    case "EDT" -> -4;
                    case "EST", "CDT" -> -5;
                    case "CST", "MDT" -> -6;
                    case "MST", "PDT" -> -7;
                    case "PST" -> -8;
                    case "CET", "MEZ", "BST" -> 1;
                    case "CEST", "MESZ" -> 2;
                    default -> 0;
                });
    }

    private static Optional<LocalDate> day(String text) {
        Optional<MatchResult> eastAsian = first(EAST_ASIAN_DAY, text);
        if (eastAsian.isPresent()) {
            MatchResult day = eastAsian.get();
            return Optional.of(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)));
        }
        Optional<Month> month = month(text);
        Optional<MatchResult> year = first(YEAR, text);
        Optional<MatchResult> dayOfMonth = first(DAY, text);
        return month.isEmpty() || year.isEmpty() || dayOfMonth.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDate.of(number(year.get(), 1), month.get(), number(dayOfMonth.get(), 1)));
    }

    private static Optional<Month> month(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .flatMap(word -> MonthWord.any(word.group()).stream())
                .findFirst();
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Optional<MatchResult> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static String without(String text, MatchResult match) {
        return text.substring(0, match.start()) + " " + text.substring(match.end());
    }
}
