package org.alvh.gateway.ask;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alvh.gateway.view.HoldingView;
import org.alvh.gateway.view.HoldingView.LegView;
import org.alvh.proto.portfolio.v1.HeldGroup;
import org.alvh.proto.trading.v1.Position;
import org.alvh.quant.instrument.FuturesContract;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.money.Money;
import org.alvh.wire.ContractWire;

/** Positions of the hedge, and what is left of condors. */
final class HoldingViewWire {

    private static final double MARKS_A_POINT = 200;
    private static final Pattern LAYER_POSITION = Pattern.compile("layer-(\\d+)(-.*)?");

    private HoldingViewWire() {}

    static HoldingView holding(HeldGroup group, SessionPricing priced) {
        return new HoldingView(
                group.getGroup(),
                layer(group.getGroup()),
                LocalDate.parse(group.getOpened()),
                group.getLegsList().stream().map(HoldingViewWire::leg).toList(),
                group.getLots(),
                Fields.turned(group.getEntryPoints()),
                Fields.turned(group.getMarkPoints()),
                Pricing.anyModelled(group.getLegsList().stream().map(priced::of).toList()),
                Money.ofCents(group.getPnlCents()),
                Money.ofCents(group.getTodayCents()));
    }

    /** Layers and their positions are named {@code layer-<number>} and {@code layer-<number>-<session>}. */
    static OptionalInt layer(String name) {
        Matcher matcher = LAYER_POSITION.matcher(name);
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    private static LegView leg(Position position) {
        double mark = position.getMarkDoubledHundredths() / MARKS_A_POINT;
        return switch (ContractWire.read(position.getContract())) {
            case OptionContract option ->
                new LegView(
                        words(option),
                        option.root().name(),
                        option.expiry(),
                        Optional.of(option.putCall()),
                        OptionalDouble.of(option.strike()),
                        position.getQuantity(),
                        mark);
            case FuturesContract future ->
                new LegView(
                        future.root() + " " + future.expiry(),
                        future.root().name(),
                        future.expiry(),
                        Optional.empty(),
                        OptionalDouble.empty(),
                        position.getQuantity(),
                        mark);
        };
    }

    private static String words(OptionContract option) {
        String strike = option.strike() == Math.rint(option.strike())
                ? Long.toString((long) option.strike())
                : Double.toString(option.strike());
        return option.root() + " " + option.expiry() + " " + strike + " "
                + (option.putCall() == PutCall.PUT ? "P" : "C");
    }
}
