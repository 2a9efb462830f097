package org.alvh.cli.verify;

import static org.alvh.quant.document.EcmaScriptNumber.format;

import java.util.Map;
import org.alvh.quant.document.EcmaScriptNumber;
import org.alvh.quant.pricing.Black;
import org.alvh.quant.pricing.BlackScholes;
import org.alvh.quant.pricing.Elementary;
import org.alvh.quant.pricing.Greeks;
import org.alvh.quant.pricing.ImpliedVolatility;
import org.alvh.quant.pricing.Normal;
import org.alvh.quant.pricing.Valuation;

/** Prices, Greeks, implied volatilities, and the functions they are made of. */
final class PricingKinds {

    private PricingKinds() {}

    static Map<String, CaseKind> kinds() {
        return Map.ofEntries(
                Map.entry("normal-cdf", inputs -> format(Normal.cdf(inputs.number("x")))),
                Map.entry("normal-density", inputs -> format(Normal.pdf(inputs.number("x")))),
                Map.entry("exp", inputs -> format(Elementary.exp(inputs.number("x")))),
                Map.entry("log", inputs -> format(Elementary.log(inputs.number("x")))),
                Map.entry("tanh", inputs -> format(Elementary.tanh(inputs.number("x")))),
                Map.entry("number-text", PricingKinds::numberText),
                Map.entry("black-d1", PricingKinds::d1),
                Map.entry("black-scholes", PricingKinds::blackScholes),
                Map.entry("black-76", PricingKinds::black76),
                Map.entry("implied-volatility", PricingKinds::impliedVolatility));
    }

    private static String numberText(CaseInputs inputs) {
        return EcmaScriptNumber.format(Double.longBitsToDouble(Long.parseUnsignedLong(inputs.word("bits"), 16)));
    }

    private static String d1(CaseInputs inputs) {
        return format(Black.d1(forward(inputs), inputs.number("strike"), inputs.number("years"), volatility(inputs)));
    }

    private static String blackScholes(CaseInputs inputs) {
        return output(
                inputs,
                BlackScholes.value(
                        inputs.right(),
                        inputs.number("spot"),
                        inputs.number("strike"),
                        inputs.number("years"),
                        inputs.number("rate"),
                        inputs.number("dividend"),
                        volatility(inputs)));
    }

    private static String black76(CaseInputs inputs) {
        return output(
                inputs,
                Black.value(
                        inputs.right(),
                        inputs.number("forward"),
                        inputs.number("strike"),
                        inputs.number("years"),
                        volatility(inputs),
                        inputs.number("rate")));
    }

    private static String impliedVolatility(CaseInputs inputs) {
        double undiscounted = inputs.number("price") * Elementary.exp(inputs.number("rate") * inputs.number("years"));
        return format(ImpliedVolatility.blackOrNaN(
                inputs.right(), forward(inputs), inputs.number("strike"), inputs.number("years"), undiscounted));
    }

    private static String output(CaseInputs inputs, Valuation value) {
        Greeks greeks = value.greeks();
        return format(
                switch (inputs.word("output")) {
                    case "price" -> value.price();
                    case "delta" -> greeks.delta();
                    case "gamma" -> greeks.gamma();
                    case "vega" -> greeks.vega();
                    case "theta" -> greeks.theta();
                    case "rho" -> greeks.rho();
                    case String other -> throw new BadCase("there is no output '" + other + "' of an option");
                });
    }

    private static double volatility(CaseInputs inputs) {
        return inputs.number("volatility");
    }

    private static double forward(CaseInputs inputs) {
        return BlackScholes.forward(
                inputs.number("spot"), inputs.number("years"), inputs.number("rate"), inputs.number("dividend"));
    }
}
