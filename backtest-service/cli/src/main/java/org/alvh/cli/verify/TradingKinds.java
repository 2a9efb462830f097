package org.alvh.cli.verify;

import static org.alvh.quant.document.EcmaScriptNumber.format;

import java.time.LocalDate;
import java.util.Map;
import org.alvh.portfolio.account.InterestAccrual;
import org.alvh.portfolio.account.Payoffs;
import org.alvh.quant.execution.FeeSchedule;
import org.alvh.quant.execution.FillModel;
import org.alvh.quant.instrument.Contract;
import org.alvh.quant.instrument.FuturesContract;
import org.alvh.quant.instrument.FuturesRoot;
import org.alvh.quant.instrument.IronCondor;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.Quote;
import org.alvh.quant.market.SettlementValue;
import org.alvh.quant.money.Money;

/** What trading costs, needs and pays. */
final class TradingKinds {

    /** No rule asked here depends on the date. */
    private static final LocalDate EXPIRY = LocalDate.of(2024, 12, 20);

    private static final LocalDate JANUARY = LocalDate.of(2021, 1, 15);

    private static final long WHOLE_SHARE = 1_000_000;

    private TradingKinds() {}

    static Map<String, CaseKind> kinds() {
        return Map.of(
                "fee", TradingKinds::fee,
                "fill", TradingKinds::fill,
                "interest", TradingKinds::interest,
                "condor-margin", TradingKinds::condorMargin,
                "condor-payoff", TradingKinds::condorPayoff,
                "am-settlement", TradingKinds::openingSettlement);
    }

    private static String fee(CaseInputs inputs) {
        boolean complex = inputs.word("order").equals("complex");
        return FeeSchedule.CBOE_2024_11_01
                .fee(contract(inputs.word("root")), inputs.count("quantity"), inputs.hundredths("price"), complex)
                .toString();
    }

    private static Contract contract(String root) {
        return switch (root) {
            case "VX", "VXM" -> new FuturesContract(FuturesRoot.valueOf(root), EXPIRY);
            case String option -> new OptionContract(OptionRoot.valueOf(option), EXPIRY, PutCall.CALL, 100);
        };
    }

    /** The price of one leg in points, where an order gives up a share of the half-spread. */
    private static String fill(CaseInputs inputs) {
        Quote quote = new Quote(inputs.hundredths("bid"), inputs.hundredths("ask"));
        long share = Math.round(inputs.number("share") * WHOLE_SHARE);
        long hundredths = inputs.word("side").equals("BUY")
                ? FillModel.buyHundredths(quote, share)
                : FillModel.sellHundredths(quote, share);
        return Money.ofCents(hundredths).toString();
    }

    private static String interest(CaseInputs inputs) {
        return InterestAccrual.NONE
                .accrue(Money.parse(inputs.word("cash")), inputs.number("percent"), inputs.count("days"))
                .posted()
                .toString();
    }

    private static String condorMargin(CaseInputs inputs) {
        return condor(inputs).regTRequirement().times(inputs.count("lots")).toString();
    }

    /** Gain or loss at settlement of one lot in points, the credit included. */
    private static String condorPayoff(CaseInputs inputs) {
        SettlementValue value = new SettlementValue(inputs.hundredths("settlement"), SettlementValue.Source.OFFICIAL);
        long cents = 0;
        for (OptionContract leg : condor(inputs).contracts()) {
            boolean isShort = leg.strike() == inputs.number("short-put") || leg.strike() == inputs.number("short-call");
            cents += Payoffs.payoff(leg, isShort ? -1 : 1, value).cents();
        }
        double points = cents / (100.0 * OptionRoot.SPX.multiplier());
        return format(points + inputs.number("credit"));
    }

    /** The account after one SPX option of January 2021 that was held to the morning of its expiry. */
    private static String openingSettlement(CaseInputs inputs) {
        OptionContract option = new OptionContract(OptionRoot.SPX, JANUARY, inputs.right(), inputs.number("strike"));
        HeldToOpening held = new HeldToOpening(option, inputs.count("quantity"), inputs.hundredths("fill"));
        HeldToOpening.Told told = HeldToOpening.Told.valueOf(inputs.word("told"));
        return held.equity(Money.parse(inputs.word("cash")), told, inputs.number("value"))
                .toString();
    }

    private static IronCondor condor(CaseInputs inputs) {
        return new IronCondor(
                OptionRoot.SPX,
                EXPIRY,
                inputs.number("long-put"),
                inputs.number("short-put"),
                inputs.number("short-call"),
                inputs.number("long-call"));
    }
}
