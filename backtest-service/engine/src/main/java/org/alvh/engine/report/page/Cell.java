package org.alvh.engine.report.page;

import java.util.OptionalDouble;
import org.alvh.quant.money.Money;

/**
 * One cell of a table.
 *
 * @param tone the class that colours it; empty for plain text
 */
public record Cell(String text, String tone) {

    private static final String GAIN = "up";
    private static final String LOSS = "dn";

    public static Cell of(String text) {
        return new Cell(text, "");
    }

    public static Cell dim(String text) {
        return new Cell(text, "dim");
    }

    public static Cell strong(String text) {
        return new Cell(text, "strong");
    }

    public static Cell count(long value) {
        return value == 0 ? dim("0") : of(Numbers.count(value));
    }

    public static Cell dollars(Money money) {
        return of(Numbers.dollars(money));
    }

    public static Cell signed(Money money) {
        return new Cell(Numbers.signedDollars(money), tone(money.dollars()));
    }

    /** A fraction as signed percent. */
    public static Cell signedPercent(double fraction, int decimals) {
        String text = Numbers.signedPercent(fraction, decimals);
        return new Cell(text, text.startsWith("+") || text.startsWith("−") ? tone(fraction) : "");
    }

    public static Cell percent(OptionalDouble fraction, int decimals) {
        return fraction.isEmpty() ? dim(Numbers.NONE) : of(Numbers.percent(fraction.getAsDouble(), decimals));
    }

    private static String tone(double value) {
        if (value > 0) {
            return GAIN;
        }
        return value < 0 ? LOSS : "";
    }
}
