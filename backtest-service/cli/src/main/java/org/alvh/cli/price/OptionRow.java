package org.alvh.cli.price;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.alvh.cli.table.BadField;
import org.alvh.cli.table.CsvRow;
import org.alvh.marketdata.vendor.Formula;
import org.alvh.quant.instrument.PutCall;

/**
 * One option that is to be priced.
 *
 * @param underlying spot or forward, in points
 * @param dividendYield continuous; zero where the model has none
 * @param volatility annual, decimal; where it is empty {@code price} is there and implies it
 * @param price in points, discounted
 */
record OptionRow(
        PricingModel model,
        PutCall right,
        double underlying,
        double strike,
        double years,
        double rate,
        double dividendYield,
        OptionalDouble volatility,
        OptionalDouble price) {

    static final List<String> COLUMNS =
            List.of("id", "model", "right", "underlying", "strike", "years", "rate", "dividend", "volatility", "price");

    /** Strikes farther from the underlying, by this factor, are a slip of the pen. */
    private static final double FARTHEST = 1e6;

    /** Reads a line; {@link BadField} says which field is wrong. */
    static OptionRow read(CsvRow row) {
        row.defect().ifPresent(defect -> {
            throw new BadField(defect);
        });
        if (Formula.isOne(row.text("id"))) {
            throw new BadField("id '" + row.text("id") + "' is a formula to a spreadsheet");
        }
        PricingModel model = named(PricingModel.values(), row, "model");
        PutCall right = named(PutCall.values(), row, "right");
        double underlying = positive(row, "underlying");
        double strike = strike(row, underlying);
        OptionalDouble volatility = notNegative(row, "volatility");
        OptionalDouble price = notNegative(row, "price");
        if (volatility.isEmpty() && price.isEmpty()) {
            throw new BadField("volatility and price are both empty, expected one of them");
        }
        double years = notNegative(row, "years").orElseThrow(() -> new BadField("years is empty, expected a number"));
        double dividendYield = model == PricingModel.BLACK_SCHOLES ? row.number("dividend") : 0;
        return new OptionRow(
                model, right, underlying, strike, years, row.number("rate"), dividendYield, volatility, price);
    }

    private static <E extends Enum<E>> E named(E[] values, CsvRow row, String column) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(row.text(column)))
                .findFirst()
                .orElseThrow(() -> new BadField(column + " is '" + row.text(column) + "', expected "
                        + Arrays.stream(values).map(Enum::name).collect(Collectors.joining(" or "))));
    }

    private static double positive(CsvRow row, String column) {
        double value = row.number(column);
        if (!(value > 0)) {
            throw new BadField(column + " is '" + row.text(column) + "', expected a number above 0");
        }
        return value;
    }

    private static OptionalDouble notNegative(CsvRow row, String column) {
        OptionalDouble value = row.optionalNumber(column);
        if (value.isPresent() && value.getAsDouble() < 0) {
            throw new BadField(column + " is '" + row.text(column) + "', expected zero or more");
        }
        return value;
    }

    private static double strike(CsvRow row, double underlying) {
        double strike = positive(row, "strike");
        if (strike > FARTHEST * underlying || underlying > FARTHEST * strike) {
            throw new BadField("strike is '" + row.text("strike") + "', expected one within a factor of 1,000,000 of "
                    + "the underlying, " + row.text("underlying"));
        }
        return strike;
    }
}
