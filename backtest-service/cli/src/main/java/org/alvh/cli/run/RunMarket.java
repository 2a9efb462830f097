package org.alvh.cli.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.WrongQuestion;
import org.alvh.cli.chain.FolderArchive;
import org.alvh.cli.history.HistoryFolder;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.recorded.MarketRecord;
import org.alvh.marketdata.replay.ReplayedMarket;
import org.alvh.marketdata.simulation.SimulatedMarket;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.SessionCalendar;

/**
 * The market that a run asks for, with as many days as it needs.
 *
 * @param from first date of the run
 * @param to last date of the run
 * @param label what the history is, in words
 */
record RunMarket(MarketId id, MarketRecord record, LocalDate from, LocalDate to, String label) {

    static final String SAMPLE = "sample";

    private static final long DEFAULT_SEED = 7;

    /** Five years: enough for statistics that mean something, run in seconds. */
    private static final int DEFAULT_SAMPLE_SESSIONS = 1_260;

    private static final LocalDate LAST_PRICED = ExchangeCalendar.LAST.minusDays(ReplayedMarket.CLOCK_MARGIN_DAYS);

    /** Which days of a market: dates, a number of sessions, or all there are. */
    record Range(Optional<LocalDate> from, Optional<LocalDate> to, OptionalInt sessions) {

        Range {
            if (to.isPresent() && sessions.isPresent()) {
                throw new WrongQuestion("--to and --sessions both say where the run ends: give one of them");
            }
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                throw new WrongQuestion("the range from " + from.get() + " to " + to.get()
                        + " is inverted: --from must not come after --to");
            }
            if (sessions.isPresent() && sessions.getAsInt() < 1) {
                throw new WrongQuestion("--sessions is " + sessions.getAsInt() + ", expected 1 or more");
            }
        }
    }

    static RunMarket of(String data, OptionalLong seed, Range range) {
        if (data.isBlank()) {
            throw new WrongQuestion("--data is empty: name the folder of a history, or " + SAMPLE);
        }
        if (data.equals(SAMPLE)) {
            return sample(seed.orElse(DEFAULT_SEED), range);
        }
        if (seed.isPresent()) {
            throw new WrongQuestion("--seed belongs to --data " + SAMPLE + ", not to the history in " + data);
        }
        Path folder = Path.of(data);
        return recorded(new MarketRecord(HistoryFolder.at(folder).read(), FolderArchive.of(folder)), range);
    }

    private static RunMarket recorded(MarketRecord record, Range range) {
        List<LocalDate> sessions = record.history().sessions();
        if (sessions.isEmpty()) {
            throw new NoAnswer("the history holds no session: import a file with SPX closes");
        }
        requireKnown(sessions.getFirst());
        requireKnown(sessions.getLast());
        if (record.admittedLevels().history().sessions().isEmpty()) {
            throw new NoAnswer("none of the " + sessions.size() + " SPX closes of the history may be used: verdicts.csv"
                    + " in its folder says why");
        }
        LocalDate from = range.from().orElse(sessions.getFirst());
        LocalDate to = range.to().orElse(sessions.getLast());
        List<LocalDate> within = sessions.stream()
                .filter(session -> !session.isBefore(from) && !session.isAfter(to))
                .toList();
        if (within.isEmpty()) {
            throw new NoAnswer("no session from " + from + " to " + to + ": the history runs from "
                    + sessions.getFirst() + " to " + sessions.getLast());
        }
        if (range.sessions().isPresent()) {
            int asked = range.sessions().getAsInt();
            if (asked > within.size()) {
                throw new NoAnswer("the history has " + within.size() + " sessions from " + from + ", not " + asked);
            }
            return recorded(record, from, within.get(asked - 1));
        }
        return recorded(record, from, to);
    }

    private static void requireKnown(LocalDate session) {
        if (session.isBefore(ExchangeCalendar.FIRST) || session.isAfter(LAST_PRICED)) {
            throw new NoAnswer("the history holds a session on " + session + ", and a run can be made from "
                    + ExchangeCalendar.FIRST + " to " + LAST_PRICED
                    + ": import files of those years into a new folder");
        }
    }

    private static RunMarket recorded(MarketRecord record, LocalDate from, LocalDate to) {
        MarketHistory history = record.history();
        String label = "imported daily history " + history.days().getFirst().date() + " to "
                + history.days().getLast().date() + chains(record);
        return new RunMarket(MarketId.replayOf(record.contentHash()), record, from, to, label);
    }

    private static String chains(MarketRecord record) {
        long sessions = record.history().sessions().stream()
                .filter(record.chains().hashes()::containsKey)
                .count();
        return sessions == 0 ? "" : " with recorded chains on " + sessions + " of its sessions";
    }

    private static RunMarket sample(long seed, Range range) {
        SessionCalendar calendar = ExchangeCalendar.newYork();
        SimulatedMarket market = new SimulatedMarket(seed, calendar);
        LocalDate first = market.firstSession();
        LocalDate from = range.from().filter(date -> date.isAfter(first)).orElse(first);
        if (from.isAfter(LAST_PRICED)
                || range.to().filter(LAST_PRICED::isBefore).isPresent()) {
            throw new NoAnswer("the sample market ends with the exchange calendar, on " + LAST_PRICED);
        }
        if (range.to().filter(first::isAfter).isPresent()) {
            throw new NoAnswer("no session to " + range.to().get() + ": the sample market begins on " + first);
        }
        LocalDate to = range.to().orElseGet(() -> sampleEnd(calendar, from, range.sessions()));
        if (sessionsBetween(calendar, from, to) == 0) {
            throw new NoAnswer("no session from " + from + " to " + to);
        }
        MarketHistory history = new MarketHistory(market.days(sessionsBetween(calendar, first, to)));
        return new RunMarket(
                MarketId.simulated(SimulatedMarket.VERSION, seed),
                MarketRecord.of(history),
                from,
                to,
                "simulated sample market, seed " + seed);
    }

    /** The last of so many sessions; a number that was not asked for is cut to what there is. */
    private static LocalDate sampleEnd(SessionCalendar calendar, LocalDate from, OptionalInt asked) {
        int available = sessionsBetween(calendar, from, LAST_PRICED);
        if (asked.orElse(1) > available) {
            throw new NoAnswer("the sample market has " + available + " sessions from " + from + ", not "
                    + asked.getAsInt() + ": it ends on " + LAST_PRICED);
        }
        int sessions = asked.orElse(Math.min(DEFAULT_SAMPLE_SESSIONS, available));
        return sessions == 0 ? from : calendar.plusSessions(calendar.sessionOnOrAfter(from), sessions - 1);
    }

    private static int sessionsBetween(SessionCalendar calendar, LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to.plusDays(1)).filter(calendar::isSession).count();
    }
}
