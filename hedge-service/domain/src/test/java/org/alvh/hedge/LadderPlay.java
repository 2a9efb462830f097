package org.alvh.hedge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alvh.quant.trade.AccountState;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.Fill;
import org.alvh.quant.trade.Position;
import org.alvh.quant.trade.Role;
import org.alvh.quant.trade.RuleOutcome;
import org.alvh.quant.trade.Trade;
import org.alvh.quant.trade.Transition;

/**
 * Plays a ladder through a table of sessions, one a line:
 *
 * <pre>
 *   day of 2024 | previous VIX close | condors | what is special | layers 1, 2, 3 afterwards | causes
 * </pre>
 *
 * <p>A cause is followed by the layers it moved; a cause in brackets is a refusal, or an abstention, and the layers
 * that it kept where they were. The refusals of every quiet day (VIX not above, still cooling, not yet calm) are
 * left out. Positions are kept from session to session and taken away on the morning of their expiry.
 */
final class LadderPlay {

    private static final List<String> QUIET = List.of("VIX_NOT_ABOVE", "HOLD", "COOLDOWN");

    private final HedgeParameters parameters;
    private final List<Position> positions = new ArrayList<>();
    private LadderState state;

    private LadderPlay(HedgeParameters parameters) {
        this.parameters = parameters;
        this.state = LadderState.armed(parameters);
    }

    /** Plays the left side of a table and compares what comes out with its right side. */
    static void assertPlays(String table) {
        LadderPlay play = new LadderPlay(HedgeParameters.ladder());
        List<String> expected = new ArrayList<>();
        List<String> played = new ArrayList<>();
        for (String line : table.lines().toList()) {
            String[] cells = line.split("\\|", -1);
            for (int i = 0; i < cells.length; i++) {
                cells[i] = cells[i].strip().replaceAll(" +", " ");
            }
            expected.add(String.join(" | ", cells));
            String outcome = play.session(cells[0], cells[1], Integer.parseInt(cells[2]), cells[3]);
            played.add(String.join(" | ", cells[0], cells[1], cells[2], cells[3], outcome));
        }
        assertThat(played).containsExactlyElementsOf(expected);
    }

    private String session(String day, String vix, int condors, String special) {
        LocalDate date = LocalDate.parse("2024-" + day);
        HedgeScene scene = new HedgeScene().on(date).previousVix(vix).condors(condors);
        for (String word : special.split(", ", -1)) {
            apply(word, scene);
        }
        positions.removeIf(position -> !position.contract().expiry().isAfter(date));
        positions.forEach(scene::holding);

        HedgeDecision decided = scene.decide(parameters, state);

        state = decided.after();
        decided.decision().trades().forEach(trade -> book(date, trade));
        return layers() + " | " + causes(decided.decision());
    }

    private static void apply(String word, HedgeScene scene) {
        switch (word) {
            case "" -> {}
            case "paused" -> scene.state(AccountState.PAUSED);
            case "no chain" -> scene.withoutChain();
            case "not listed" -> scene.market(FlatVixMarket::notListed);
            case "no quotes" -> scene.market(FlatVixMarket::withoutQuotes);
            case "no bids" -> scene.market(FlatVixMarket::withoutBids);
            case "24 has no bid" -> scene.market(market -> market.withoutBid(24));
            case "23 has no bid" -> scene.market(market -> market.withoutBid(23));
            case "VX at 40" -> scene.future(40);
            case "backwardation" -> scene.vxRatio("1.05");
            default -> throw new IllegalArgumentException("no session is '" + word + "'");
        }
    }

    private void book(LocalDate date, Trade trade) {
        for (Fill fill : trade.fills()) {
            if (trade.effect() == Trade.Effect.CLOSE) {
                assertThat(positions.removeIf(position -> position.group().equals(trade.group())
                                && position.contract().equals(fill.contract())
                                && position.quantity() == -fill.quantity()))
                        .isTrue();
            } else {
                long price = fill.priceHundredths();
                positions.add(new Position(
                        Role.HEDGE, trade.group(), fill.contract(), fill.quantity(), date, price, 2 * price));
            }
        }
    }

    private String layers() {
        return state.layers().stream()
                .map(layer -> switch (layer.status()) {
                    case ARMED -> "armed";
                    case ON -> "on";
                    case COOLDOWN -> "cool";
                })
                .collect(Collectors.joining(" "));
    }

    private static String causes(Decision decision) {
        Map<String, String> layers = new LinkedHashMap<>();
        StringBuilder moved = new StringBuilder();
        for (Transition move : decision.transitions()) {
            String layer = move.subject().replace("layer-", "");
            layers.merge(move.cause(), layer, String::concat);
            moved.append(layer);
        }
        for (RuleOutcome outcome : decision.outcomes()) {
            String layer = outcome.subject().replace("layer-", "");
            boolean refused = outcome.verdict() != RuleOutcome.Verdict.PASSED && !QUIET.contains(outcome.reason());
            if (refused && moved.indexOf(layer) < 0) {
                layers.merge("(" + outcome.reason() + ")", layer, String::concat);
            }
        }
        return layers.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
