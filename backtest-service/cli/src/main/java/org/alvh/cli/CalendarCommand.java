package org.alvh.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.alvh.quant.instrument.ListedRoot;
import org.alvh.quant.instrument.ListedSeries;
import org.alvh.quant.instrument.SeriesCalendar;
import org.alvh.quant.time.ExchangeCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the series of a root that expire in a range of dates. */
@Command(name = "calendar", description = "Lists the expiring series of a root: settlement, last trade, dates.")
final class CalendarCommand implements Callable<Integer> {

    /** The calendar needs the months on either side: for third Fridays and for the SPX series behind a VIX one. */
    private static final LocalDate FIRST = ExchangeCalendar.FIRST.plusMonths(1);

    private static final LocalDate LAST = ExchangeCalendar.LAST.minusMonths(3);

    private final Terminal terminal;

    @Option(
            names = "--root",
            required = true,
            paramLabel = "SPX|SPXW|XSP|VIX|VX|VXM",
            description = "The root of the series.")
    private String root = "";

    @Option(names = "--from", required = true, paramLabel = "D", description = "First expiry; need not be a session.")
    private LocalDate from = LocalDate.MIN;

    @Option(names = "--to", required = true, paramLabel = "D", description = "Last expiry; need not be a session.")
    private LocalDate to = LocalDate.MAX;

    CalendarCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ListedRoot known = Arrays.stream(ListedRoot.values())
                .filter(candidate -> candidate.name().equals(root))
                .findFirst()
                .orElseThrow(() -> new WrongQuestion("unknown root '" + root + "', expected one of " + roots()));
        if (to.isBefore(from)) {
            throw new WrongQuestion("--from " + from + " lies after --to " + to + "; exchange them");
        }
        if (from.isBefore(FIRST) || to.isAfter(LAST)) {
            throw new NoAnswer("the exchange calendar knows expiries from " + FIRST + " to " + LAST + ", not all of "
                    + from + " to " + to);
        }
        List<ListedSeries> expiring = new SeriesCalendar(ExchangeCalendar.newYork()).expiring(known, from, to);
        if (expiring.isEmpty()) {
            terminal.note("no series of " + root + " expires from " + from + " to " + to);
        }
        terminal.answer("expiry,settlement,last_trade,settlement_date");
        expiring.forEach(series -> terminal.answer(series.expiry() + "," + series.settlement() + ","
                + series.lastTradeDate() + "," + series.settlementDate()));
        return ExitCode.ANSWERED;
    }

    private static String roots() {
        return Arrays.stream(ListedRoot.values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
