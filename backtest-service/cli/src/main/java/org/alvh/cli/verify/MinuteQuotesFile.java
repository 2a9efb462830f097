package org.alvh.cli.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alvh.json.JsonDocument;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.document.DocumentValue.Amount;
import org.alvh.quant.document.DocumentValue.Items;
import org.alvh.quant.document.DocumentValue.Section;
import org.alvh.quant.document.DocumentValue.Text;
import org.alvh.quant.execution.DisplayedQuote;
import org.alvh.quant.execution.PostOutcome;
import org.alvh.quant.execution.PostedSpread;
import org.alvh.quant.execution.PostedSpread.SpreadBar;
import org.alvh.quant.execution.QuoteCheck;

/**
 * Minute quotes of SPY puts: what becomes of the 525/520 spread that is posted at 10:00 on 2024-06-03, at three
 * limits. Of another day nothing is known.
 */
final class MinuteQuotesFile {

    private static final String SOURCE = "the file's own quotes, by hand";
    private static final double SOLD = 525;
    private static final double BOUGHT = 520;
    private static final LocalDateTime POSTED = LocalDateTime.of(2024, 6, 3, 10, 0);

    /** A day of minutes with a hundred strikes has some megabytes. */
    private static final long MOST_BYTES = 20_000_000;

    private MinuteQuotesFile() {}

    static List<CaseResult> check(Path file) {
        List<SpreadBar> bars = bars(document(file));
        if (bars.stream().noneMatch(bar -> bar.at().equals(POSTED))) {
            return List.of();
        }
        PostedSpread spread = PostedSpread.of(POSTED, bars, QuoteCheck.ofMinuteBars());
        String name = file.getFileName() + " 525/520 put spread posted at 10:00, limit ";
        return List.of(
                CaseResult.texts(name + ".96", "filled at 10:02 on bar 2, mid 1.005", told(spread.at(96)), SOURCE),
                CaseResult.texts(
                        name + "1.03",
                        "never filled, 1 near miss(es), best natural 1.03 at 10:10",
                        told(spread.at(103)),
                        SOURCE),
                CaseResult.texts(
                        name + "1.10",
                        "never filled, 0 near miss(es), best natural 1.03 at 10:10",
                        told(spread.at(110)),
                        SOURCE));
    }

    private static String told(PostOutcome outcome) {
        if (!outcome.fills().isEmpty()) {
            PostOutcome.PostFill fill = outcome.fills().getFirst();
            return "filled at " + fill.at().toLocalTime() + " on bar " + fill.bar() + ", mid " + fill.mid();
        }
        String best = outcome.best()
                .map(seen ->
                        points(seen.creditHundredths()) + " at " + seen.at().toLocalTime())
                .orElse("not seen");
        return "never filled, " + outcome.nearMisses() + " near miss(es), best natural " + best;
    }

    private static String points(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }

    private static Section document(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new BadCase("it is larger than " + MOST_BYTES + " bytes");
            }
            return JsonDocument.parse(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<SpreadBar> bars(Section file) {
        List<SpreadBar> bars = new ArrayList<>();
        for (DocumentValue each : items(file, "bars")) {
            if (each instanceof Section bar
                    && bar.find("ts").orElse(new DocumentValue.Absent()) instanceof Text(String at)) {
                LocalDateTime time = LocalDateTime.parse(at);
                bars.add(new SpreadBar(time, quote(bar, SOLD, time), quote(bar, BOUGHT, time)));
            }
        }
        return bars;
    }

    private static Optional<DisplayedQuote> quote(Section bar, double strike, LocalDateTime at) {
        return items(bar, "puts").stream()
                .filter(put -> put instanceof Section section && number(section, "strike") == strike)
                .map(Section.class::cast)
                .map(put -> DisplayedQuote.withoutSizes(hundredths(put, "bid"), hundredths(put, "ask"), at))
                .findFirst();
    }

    private static List<DocumentValue> items(Section section, String name) {
        return section.find(name)
                .filter(Items.class::isInstance)
                .map(value -> ((Items) value).values())
                .orElseThrow(() -> new BadCase("it has no list " + name));
    }

    private static double number(Section section, String name) {
        return section.find(name)
                .filter(Amount.class::isInstance)
                .map(value -> ((Amount) value).value())
                .orElseThrow(() -> new BadCase("a quote has no number " + name));
    }

    private static long hundredths(Section section, String name) {
        return Math.round(100 * number(section, name));
    }
}
