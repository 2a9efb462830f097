package org.alvh.marketdata.pull;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.alvh.quant.time.ExpiryCalendar;

/**
 * A URL with places to be filled: {@code {symbol}}, {@code {date}} (the session, ISO), {@code {year}}, {@code {vx1}}
 * and {@code {vx2}} (ISO dates on which the first and second VX future settle that trade after the session), and
 * {@code {vx}}, the same of the future whose number is the symbol.
 */
public record UrlTemplate(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final List<String> PLACES = List.of("symbol", "date", "year", "vx1", "vx2", "vx");
    /** The exchange lists so many months at a time. */
    private static final Pattern FUTURE = Pattern.compile("[1-9]");

    private static final Pattern SYMBOL = Pattern.compile("[A-Za-z0-9._-]{1,40}");

    public UrlTemplate {
        PLACE.matcher(text).results().map(place -> place.group(1)).forEach(name -> {
            if (!PLACES.contains(name)) {
                throw new IllegalArgumentException("the URL " + text + " has a place {" + name + "}, known are "
                        + String.join(", ", PLACES) + ": write one of these");
            }
        });
    }

    public boolean hasSymbol() {
        return text.contains("{symbol}") || text.contains("{vx}");
    }

    /** The URL of a symbol's file that holds a session. A symbol is put in as it stands, so it can be no path. */
    public URI of(String symbol, LocalDate session, ExpiryCalendar expiries) {
        if (hasSymbol() && !SYMBOL.matcher(symbol).matches()) {
            throw new IllegalArgumentException(
                    "the symbol '" + symbol + "' is not of letters, digits, points, lines and dashes");
        }
        if (text.contains("{vx}") && !FUTURE.matcher(symbol).matches()) {
            throw new IllegalArgumentException("the symbol '" + symbol + "' is no number of a VX future from 1 to 9");
        }
        return URI.create(PLACE.matcher(text).replaceAll(place -> filled(place, symbol, session, expiries)));
    }

    private static String filled(MatchResult place, String symbol, LocalDate session, ExpiryCalendar expiries) {
        return switch (place.group(1)) {
            case "symbol" -> symbol;
            case "date" -> session.toString();
            case "year" -> String.valueOf(session.getYear());
            case "vx1" -> settlement(session, 1, expiries);
            case "vx2" -> settlement(session, 2, expiries);
            case "vx" -> settlement(session, Integer.parseInt(symbol), expiries);
            default -> throw new IllegalStateException("the place " + place.group() + " was let in");
        };
    }

    private static String settlement(LocalDate session, int number, ExpiryCalendar expiries) {
        return expiries.vixMonthlyExpiries(session, number).get(number - 1).toString();
    }
}
