package org.alvh.cli.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alvh.quant.money.Money;

/**
 * The life of one condor in the journals of outside programs: the cash that its entries leave, its commission, and
 * what it gains, recomputed from its trades.
 */
final class LedgerSample {

    private static final String SOURCE = "accepted by hledger, ledger and beancount";
    private static final String CASH = "602.40";
    private static final String COMMISSION = "2.60";
    private static final String GAIN = "605.00";

    /** A journal of one condor has a few dozen lines. */
    private static final long MOST_BYTES = 1_000_000;

    /** {@code assets:options -1 "SYMBOL" @ $460.00}, or {@code Assets:Options -1 SYMBOL {460.00 USD} @ 0.00 USD}. */
    private static final Pattern TRADE = Pattern.compile(
            "^\\s+assets:options\\s+(-?\\d+)\\s+\"?(\\w+)\"?(?:\\s+\\{([\\d.]+) USD})?(?:\\s+@\\s+\\$?([\\d.]+)(?: USD)?)?\\s*$",
            Pattern.CASE_INSENSITIVE);

    /** {@code assets:cash $602.40}, or {@code Assets:Cash 602.40 USD}. */
    private static final Pattern AMOUNT = Pattern.compile(
            "^\\s+(assets:cash|expenses:commission)\\s+\\$?(-?[\\d.]+)(?: USD)?\\s*$", Pattern.CASE_INSENSITIVE);

    private long paidCents;
    private Money cash = Money.ZERO;
    private Money commission = Money.ZERO;
    private final Map<String, Long> open = new TreeMap<>();

    private LedgerSample() {}

    static List<CaseResult> check(Path file) {
        LedgerSample sample = new LedgerSample();
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new BadCase("it is larger than " + MOST_BYTES + " bytes");
            }
            Files.readAllLines(file).forEach(sample::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sample.results(file.getFileName().toString());
    }

    private void read(String line) {
        Matcher trade = TRADE.matcher(line);
        if (trade.matches()) {
            long quantity = Long.parseLong(trade.group(1));
            // A closing line of beancount names cost and price; the price is what is paid.
            String price = trade.group(4) == null ? trade.group(3) : trade.group(4);
            paidCents += quantity * Money.parse(price).cents();
            open.merge(trade.group(2), quantity, Long::sum);
            return;
        }
        Matcher amount = AMOUNT.matcher(line);
        if (amount.matches()) {
            Money posted = Money.parse(amount.group(2));
            boolean isCash = amount.group(1).equalsIgnoreCase("assets:cash");
            cash = isCash ? cash.plus(posted) : cash;
            commission = isCash ? commission : commission.plus(posted);
        }
    }

    private List<CaseResult> results(String name) {
        Money gain = Money.ofCents(-paidCents);
        long left = open.values().stream().filter(quantity -> quantity != 0).count();
        List<CaseResult> results = new ArrayList<>();
        results.add(CaseResult.texts(name + " cash posted", CASH, cash.toString(), SOURCE));
        results.add(CaseResult.texts(
                name + " cash from trades less commission",
                CASH,
                gain.minus(commission).toString(),
                SOURCE));
        results.add(CaseResult.texts(name + " commission", COMMISSION, commission.toString(), SOURCE));
        results.add(CaseResult.texts(name + " gain before commission", GAIN, gain.toString(), SOURCE));
        results.add(CaseResult.texts(name + " contracts traded", "4", Integer.toString(open.size()), SOURCE));
        results.add(CaseResult.texts(name + " contracts left open", "0", Long.toString(left), SOURCE));
        return results;
    }
}
