package org.alvh.engine.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alvh.engine.oracle.OracleChain.Quote;
import org.alvh.engine.oracle.OracleResult.Cause;
import org.alvh.engine.oracle.OracleResult.TradeLine;

/** Cash in cents, positions, and every leg that ever changed hands. */
final class OracleAccount {

    /** One contract held, by a condor or by a hedge layer. */
    static final class Holding {
        final OracleContract contract;
        final int layer;
        long quantity;

        /** Last marks in hundredths; a new holding stands at its fill until its first CLOSE. */
        long bid;

        long ask;

        /** Last VX mark a future's variation was paid to, in hundredths. */
        long variationMark;

        /** Everything this holding has paid (below 0) and brought (above 0), fees included. */
        long cashFlowCents;

        Holding(OracleContract contract, int layer, long quantity, long fill) {
            this.contract = contract;
            this.layer = layer;
            this.quantity = quantity;
            this.bid = fill;
            this.ask = fill;
            this.variationMark = fill;
        }

        boolean isOpen() {
            return quantity != 0;
        }

        /** (bid + ask)/2; a future's gain is in the cash already. */
        long midCents() {
            return contract.isFuture() ? 0 : (bid + ask) * contract.centsPerHundredth() / 2 * quantity;
        }

        /** Longs at bid, shorts at ask; a future at its bid against the last VX mark. */
        long liquidationCents() {
            long price = quantity > 0 ? bid : ask;
            return (contract.isFuture() ? price - variationMark : price) * contract.centsPerHundredth() * quantity;
        }
    }

    final List<Holding> holdings = new ArrayList<>();
    final List<TradeLine> trades = new ArrayList<>();
    private long cashCents;

    void deposit(long cents) {
        cashCents += cents;
    }

    long cashCents() {
        return cashCents;
    }

    long navMidCents() {
        long nav = cashCents;
        for (Holding holding : holdings) {
            nav += holding.midCents();
        }
        return nav;
    }

    long navLiquidationCents() {
        long nav = cashCents;
        for (Holding holding : holdings) {
            nav += holding.liquidationCents();
        }
        return nav;
    }

    /** max(25 % of VX·1000, $5,000) a VX, a tenth a VXM, half-even to the cent (3.9). */
    long futuresMarginCents() {
        long margin = 0;
        for (Holding holding : holdings) {
            if (holding.contract.isFuture()) {
                BigDecimal perVx = BigDecimal.valueOf(holding.variationMark)
                        .movePointLeft(2)
                        .multiply(BigDecimal.valueOf(250))
                        .max(BigDecimal.valueOf(5_000));
                BigDecimal one = holding.contract.kind() == OracleContract.Kind.VX ? perVx : perVx.movePointLeft(1);
                margin += cents(one.multiply(BigDecimal.valueOf(holding.quantity)));
            }
        }
        return margin;
    }

    /** Opens a holding: premium and fee leave or enter the cash; a future costs its fee only. */
    Holding open(LocalDate date, Cause cause, int layer, OracleContract contract, long quantity, long fill, long fee) {
        Holding holding = new Holding(contract, layer, quantity, fill);
        holdings.add(holding);
        long premium = contract.isFuture() ? 0 : fill * contract.centsPerHundredth() * quantity;
        pay(holding, -premium - fee);
        trades.add(new TradeLine(date, cause, layer, contract, quantity, fill, fee));
        return holding;
    }

    /** Ends a holding at a price: the whole premium of an option, the last variation of a future. */
    void close(LocalDate date, Cause cause, Holding holding, long price, long fee) {
        long gained = holding.contract.isFuture() ? price - holding.variationMark : price;
        pay(holding, gained * holding.contract.centsPerHundredth() * holding.quantity - fee);
        trades.add(new TradeLine(date, cause, holding.layer, holding.contract, -holding.quantity, price, fee));
        holding.quantity = 0;
        holdings.remove(holding);
    }

    /** CLOSE: a future's variation against the last mark, in cash. */
    void payVariation(Holding holding, long mark) {
        pay(holding, (mark - holding.variationMark) * holding.contract.centsPerHundredth() * holding.quantity);
        holding.variationMark = mark;
    }

    private void pay(Holding holding, long cents) {
        cashCents += cents;
        holding.cashFlowCents += cents;
    }

    /** 3.10: mid ± λ·half-spread of the rounded quote, each leg rounded to 0.01 against the account. */
    static long fill(Quote quote, boolean buys, BigDecimal share) {
        BigDecimal mid = BigDecimal.valueOf(quote.bid() + quote.ask()).divide(BigDecimal.valueOf(2));
        BigDecimal half = BigDecimal.valueOf(quote.ask() - quote.bid()).divide(BigDecimal.valueOf(2));
        BigDecimal price = buys ? mid.add(share.multiply(half)) : mid.subtract(share.multiply(half));
        return price.setScale(0, buys ? RoundingMode.CEILING : RoundingMode.FLOOR)
                .longValueExact();
    }

    /** Exchange + clearing 0.025 + ORF 0.02 + (sold) TAF 0.00329 a contract; lots × fee half-even to the cent. */
    static long feeCents(OracleContract contract, boolean complex, boolean buys, long fill, long lots) {
        BigDecimal each = new BigDecimal(exchangeFee(contract, complex, fill))
                .add(new BigDecimal("0.025"))
                .add(new BigDecimal("0.02"))
                .add(buys ? BigDecimal.ZERO : new BigDecimal("0.00329"));
        return cents(each.multiply(BigDecimal.valueOf(lots)));
    }

    /** 3.8, by the premium of the leg. */
    private static String exchangeFee(OracleContract contract, boolean complex, long fill) {
        return switch (contract.kind()) {
            case SPX_CALL, SPX_PUT, SPXW_CALL, SPXW_PUT -> fill < 100 ? "0.36" : "0.45";
            case VIX_CALL -> vixOptionFee(complex, fill);
            case VX -> "1.51";
            case VXM -> "0.20";
        };
    }

    private static String vixOptionFee(boolean complex, long fill) {
        if (fill <= 10) {
            return complex ? "0.05" : "0.10";
        }
        if (fill < 100) {
            return complex ? "0.17" : "0.25";
        }
        if (fill < 200) {
            return complex ? "0.30" : "0.40";
        }
        return "0.45";
    }

    private static long cents(BigDecimal dollars) {
        return dollars.movePointRight(2).setScale(0, RoundingMode.HALF_EVEN).longValueExact();
    }
}
