package org.alvh.engine.report;

import java.util.Locale;

/** The names of rules and refusals in words. */
final class Reasons {

    private static final String STALE = "STALE_";
    private static final String REJECTED_CHAIN = "REJECTED_CHAIN_";
    private static final String REJECTED = "REJECTED_";

    private Reasons() {}

    /** The part of a reason that is the same on every day: what follows a colon are the numbers of one. */
    static String name(String reason) {
        int colon = reason.indexOf(':');
        return colon < 0 ? reason : reason.substring(0, colon);
    }

    /** Why a condor or a layer was not opened. */
    static String refusal(String reason) {
        return switch (reason) {
            case "VIX_NOT_BELOW" -> "The VIX had not closed below the gate";
            case "VIX_NOT_ABOVE" -> "The VIX had not closed above the level";
            case "WEEK_USED" -> "A condor was opened in the same week already";
            case "MOST_OPEN" -> "As many condors were open as the mandate allows";
            case "NO_VIX_CLOSE" -> "No VIX close was published";
            case "SIZE" -> "Too small: not even one whole contract fits the size rule";
            case "MARGIN" -> "The margin for it was not free";
            case "NO_EXPIRY_IN_BAND" -> "No expiry was listed in the band of days";
            case "NO_EXPIRY" -> "No VIX expiry was listed far enough out";
            case "TENOR_NOT_CALIBRATED" -> "The expiry lies beyond what the price model covers";
            case "DELTA_OUT_OF_BAND" -> "No strike had a delta within the band";
            case "NO_STRIKE_WITH_A_BID", "NO_STRIKE" -> "No strike could be sold or bought";
            case "NO_SHORT_STRIKE" -> "No strike far enough out had a bid";
            case "ZERO_WIDTH" -> "The wings would have had no width";
            case "NO_QUOTE", "NO_AT_THE_MONEY_QUOTE" -> "A leg had no quote";
            case "CREDIT_NOT_ABOVE_FEES" -> "The credit did not exceed the fees";
            case "NO_EXPOSURE" -> "No condor was open to protect";
            case "LAYER_BELOW_NOT_ON" -> "The layer below was not on";
            case "COOLDOWN" -> "The layer was still cooling down after a sale";
            case "NOT_LISTED" -> "The instrument was not listed yet";
            case "NO_BID" -> "There was no bid to sell to";
            default -> ofPrices(reason);
        };
    }

    /** What was wrong with the data that prices are made of. */
    private static String ofPrices(String reason) {
        if (reason.startsWith(STALE)) {
            return "A series that prices are made of had stopped: " + words(reason, STALE);
        }
        if (reason.startsWith(REJECTED_CHAIN)) {
            return "The quality gate rejected the quotes of the day: " + words(reason, REJECTED_CHAIN);
        }
        return reason.startsWith(REJECTED)
                ? "The quality gate rejected a level that prices are made of: " + words(reason, REJECTED)
                : sentence(reason);
    }

    private static String words(String reason, String prefix) {
        return reason.substring(prefix.length()).replace('_', ' ');
    }

    /** How a condor or a layer ended. */
    static String ending(String cause) {
        return switch (cause) {
            case "PROFIT_TARGET" -> "Profit target reached";
            case "TIME_EXIT" -> "Time exit";
            case "SETTLEMENT" -> "Held to expiry and settled";
            case "DISARM" -> "Sold when the VIX had calmed";
            case "ROLL" -> "Replaced before expiry";
            default -> sentence(cause);
        };
    }

    private static String sentence(String name) {
        String words = name.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
