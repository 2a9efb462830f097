package org.alvh.cli.verify;

import static org.alvh.quant.document.EcmaScriptNumber.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.alvh.marketdata.surface.BusinessClock;
import org.alvh.marketdata.surface.Ema250;
import org.alvh.marketdata.surface.SpxSmile;
import org.alvh.marketdata.surface.SpxSurface;
import org.alvh.marketdata.surface.VolatilityLevels;
import org.alvh.marketdata.vix.NotCalculable;
import org.alvh.marketdata.vix.StripStrike;
import org.alvh.marketdata.vix.StripTerm;
import org.alvh.marketdata.vix.TermOutcome;
import org.alvh.marketdata.vix.TermVariance;
import org.alvh.marketdata.vix.VarianceStrip;
import org.alvh.marketdata.vix.VarianceStrip.Point;
import org.alvh.marketdata.vix.VixFormula;
import org.alvh.marketdata.vix.VixLevel;
import org.alvh.quant.market.SmileForm;
import org.alvh.quant.pricing.Elementary;
import org.alvh.quant.time.ExchangeCalendar;

/** The VIX, step by step, and the surface that is modelled from it. */
final class VolatilityIndexKinds {

    private VolatilityIndexKinds() {}

    static Map<String, CaseKind> kinds() {
        return Map.of(
                "vix-forward", VolatilityIndexKinds::forward,
                "vix-contribution", VolatilityIndexKinds::contribution,
                "vix-level", VolatilityIndexKinds::level,
                "spx-smile", VolatilityIndexKinds::smile,
                "spx-tenor", VolatilityIndexKinds::tenor,
                "spx-vvix-tenor", VolatilityIndexKinds::vvixTenor);
    }

    /** The forward from one pair of quotes, with an option beside it on either side to make a strip of. */
    private static String forward(CaseInputs inputs) {
        double strike = inputs.number("strike");
        OptionalDouble small = OptionalDouble.of(0.05);
        List<StripStrike> strikes = List.of(
                new StripStrike(strike - 100, OptionalDouble.empty(), small),
                new StripStrike(strike - 50, OptionalDouble.of(500), small),
                new StripStrike(
                        strike, OptionalDouble.of(inputs.number("call")), OptionalDouble.of(inputs.number("put"))),
                new StripStrike(strike + 50, small, OptionalDouble.empty()));
        TermOutcome outcome =
                VixFormula.variance(new StripTerm(inputs.number("minutes"), inputs.number("rate"), strikes));
        return switch (outcome) {
            case TermVariance term -> format(term.forward());
            case NotCalculable none -> throw new BadCase(none.message());
        };
    }

    /** What one option adds to the strip's sum, between its two neighbours. */
    private static String contribution(CaseInputs inputs) {
        double growth = Elementary.exp(inputs.number("rate") * inputs.number("minutes") / StripTerm.MINUTES_A_YEAR);
        VarianceStrip strip = new VarianceStrip(List.of(
                new Point(inputs.number("below"), 0),
                new Point(inputs.number("strike"), inputs.number("price")),
                new Point(inputs.number("above"), 0)));
        return format(strip.sum(growth));
    }

    private static String level(CaseInputs inputs) {
        return switch (VixFormula.level(term(inputs, "near"), term(inputs, "next"))) {
            case VixLevel level -> format(level.points());
            case NotCalculable none -> throw new BadCase(none.message());
        };
    }

    private static TermVariance term(CaseInputs inputs, String name) {
        VarianceStrip strip = new VarianceStrip(List.of(new Point(1, 1), new Point(2, 1)));
        return new TermVariance(inputs.number(name + "-minutes"), 1, 1, strip, 1, inputs.number(name + "-variance"));
    }

    /** The smile of the Friday 30 days after a Wednesday, where the VIX itself is the variance swap. */
    private static String smile(CaseInputs inputs) {
        LocalDate wednesday = LocalDate.of(2024, 5, 1);
        BusinessClock clock = new BusinessClock(ExchangeCalendar.newYork(), wednesday, wednesday.plusYears(1));
        SpxSmile smile = new SpxSurface(
                        SmileForm.SKEW, clock, wednesday, levels(inputs), Ema250.first(inputs.number("vix")))
                .smile(wednesday.plusDays(30));
        return output(inputs, smile);
    }

    /** The smile of any tenor on a variance swap of its own. */
    private static String tenor(CaseInputs inputs) {
        int days = Math.toIntExact(inputs.count("days"));
        return output(inputs, SpxSmile.of(SmileForm.SKEW, inputs.number("swap"), levels(inputs), days));
    }

    /** The same where the shape follows VVIX too. */
    private static String vvixTenor(CaseInputs inputs) {
        int days = Math.toIntExact(inputs.count("days"));
        VolatilityLevels levels = levels(inputs, OptionalDouble.of(inputs.number("vvix")));
        return output(inputs, SpxSmile.of(SmileForm.SKEW_AND_VVIX, inputs.number("swap"), levels, days));
    }

    private static VolatilityLevels levels(CaseInputs inputs) {
        return levels(inputs, OptionalDouble.empty());
    }

    private static VolatilityLevels levels(CaseInputs inputs, OptionalDouble vvix) {
        return new VolatilityLevels(
                inputs.number("vix"),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.of(inputs.number("skew")),
                vvix);
    }

    private static String output(CaseInputs inputs, SpxSmile smile) {
        if (inputs.word("output").equals("level")) {
            return format(smile.level());
        }
        double deviation = smile.varianceSwapVolatility() * Math.sqrt(smile.years());
        return format(smile.volatility(inputs.number("z") * deviation));
    }
}
