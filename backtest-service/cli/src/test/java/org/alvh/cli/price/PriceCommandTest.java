package org.alvh.cli.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alvh.cli.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected prices are those printed in Haug's and Hull's books. */
class PriceCommandTest {

    private static final String HEADER = "id,model,right,underlying,strike,years,rate,dividend,volatility,price\n";
    private static final String ANSWER = "id,price,delta,gamma,vega,theta,rho,implied_volatility,error\n";

    @TempDir
    private Path folder;

    @Test
    void pricesBothModels() throws IOException {
        List<String> rows = priced("""
                spot,BLACK_SCHOLES,CALL,60,65,0.25,0.08,0,0.3,
                forward,BLACK_76,PUT,19,19,0.75,0.1,,0.28,
                """);
        assertThat(field(rows.get(0), 1)).isCloseTo(2.1334, within(1e-4));
        assertThat(field(rows.get(1), 1)).isCloseTo(1.7011, within(1e-4));
        assertThat(rows).allSatisfy(row -> assertThat(row).endsWith(",,"));
    }

    /** Hull: 1.875 is worth 23.5 %, and with that volatility come the Greeks. */
    @Test
    void findsTheVolatilityOfAPrice() throws IOException {
        List<String> rows = priced("hull,BLACK_SCHOLES,CALL,21,20,0.25,0.1,0,,1.875\n");
        assertThat(field(rows.getFirst(), 7)).isCloseTo(0.235, within(5e-4));
        assertThat(field(rows.getFirst(), 1)).isCloseTo(1.875, within(1e-12));
    }

    /** The price of a forward option is discounted: half a year at 10 %. */
    @Test
    void takesDiscountedPricesOfForwardOptions() throws IOException {
        List<String> rows = priced("a,BLACK_76,CALL,100,100,0.5,0.1,,0.2,\n");
        String price = split(rows.getFirst()).get(1);
        List<String> back = priced("a,BLACK_76,CALL,100,100,0.5,0.1,,," + price + "\n");
        assertThat(field(back.getFirst(), 7)).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void aColumnThatStandsTwiceRefusesTheFile() throws IOException {
        CommandRun run = CommandRun.of(
                "price",
                write("id,model,right,underlying,strike,years,rate,dividend,volatility,price,Strike\n")
                        .toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.notes()).contains("its header names strike more than once");
    }

    @Test
    void takesColumnsInAnyOrder() throws IOException {
        Path file = write("""
                price,volatility,right,model,strike,underlying,years,rate,dividend,id,remark
                ,0.3,CALL,BLACK_SCHOLES,65,60,0.25,0.08,0,x,good
                """);
        CommandRun run = CommandRun.of("price", file.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.answer()).startsWith(ANSWER + "x,2.1333");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,BLACK_SCHOLES,CALL,60,65,-1,0.08,0,0.3,      | years is '-1', expected zero or more",
                "a,BLACK_SCHOLES,CALL,60,65,,0.08,0,0.3,        | years is empty, expected a number",
                "a,BLACK_SCHOLES,CALL,NaN,65,1,0.08,0,0.3,      | underlying is 'NaN', expected a number",
                "a,BLACK_SCHOLES,CALL,60,0,1,0.08,0,0.3,        | strike is '0', expected a number above 0",
                "a,BLACK_SCHOLES,CALL,60,1e300,1,0.08,0,0.3,    | expected one within a factor of 1,000,000",
                "a,BLACK,CALL,60,65,1,0.08,0,0.3,               | model is 'BLACK', expected BLACK_SCHOLES or BLACK_76",
                "a,BLACK_SCHOLES,call,60,65,1,0.08,0,0.3,       | right is 'call', expected CALL or PUT",
                "a,BLACK_SCHOLES,CALL,60,65,1,0.08,,0.3,        | dividend is '', expected a number",
                "a,BLACK_SCHOLES,CALL,60,65,1,0.08,0,-0.3,      | volatility is '-0.3', expected zero or more",
                "a,BLACK_SCHOLES,CALL,60,65,1,0.08,0,,          | volatility and price are both empty",
                "a,BLACK_SCHOLES,CALL,60,65,1,0.08,0,,70        | ABOVE_BOUND",
                "a,BLACK_SCHOLES,CALL,60,50,1,0.08,0,,1         | BELOW_INTRINSIC",
                "a,BLACK_SCHOLES,CALL,60,50,0,0.08,0,,11        | years must be positive",
                "a,BLACK_SCHOLES,CALL,60,65,1,1e6,0,0.3,        | cannot be priced",
                "a,BLACK_SCHOLES,CALL,60,65                     | 5 fields where the header has 10",
            })
    void saysWhyARowIsBadAndPricesTheOthers(String row, String reason) throws IOException {
        List<String> rows = priced(row + "\ngood,BLACK_SCHOLES,CALL,60,65,0.25,0.08,0,0.3,\n");
        assertThat(rows.get(0)).startsWith("a,,,,,,,,").contains(reason);
        assertThat(rows.get(1)).startsWith("good,2.1333").endsWith(",,");
    }

    @Test
    void doesNotPassOnFormulas() throws IOException {
        List<String> rows = priced("=cmd(),BLACK_SCHOLES,CALL,60,65,0.25,0.08,0,0.3,\n");
        assertThat(rows.getFirst()).startsWith("'=cmd(),,").contains("formula");
    }

    @Test
    void namesTheLineWhereTheRowHasNoId() throws IOException {
        assertThat(priced("\"open,BLACK_SCHOLES,CALL\n").getFirst())
                .isEqualTo(",,,,,,,,line 2: a quote is not closed on the line");
    }

    @Test
    void refusesAnotherFileWhole() throws IOException {
        CommandRun run = CommandRun.of("price", write("strike,right\n60,CALL\n").toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.answer()).isEmpty();
        assertThat(run.notes()).contains("its header lacks id, model, underlying");
        assertThat(CommandRun.of("price", write("").toString()).exitCode()).isEqualTo(1);
        assertThat(CommandRun.of("price", folder.toString()).exitCode()).isEqualTo(1);
        assertThat(CommandRun.of("price", folder.resolve("none.csv").toString()).notes())
                .contains("there is no such file");
        assertThat(CommandRun.of("price").exitCode()).isEqualTo(2);
    }

    private List<String> priced(String rows) throws IOException {
        CommandRun run = CommandRun.of("price", write(HEADER + rows).toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.notes()).isEmpty();
        assertThat(run.answer()).startsWith(ANSWER);
        return run.answer().substring(ANSWER.length()).lines().toList();
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("options.csv"), text);
    }

    private static double field(String row, int position) {
        return Double.parseDouble(split(row).get(position));
    }

    private static List<String> split(String row) {
        return List.of(row.split(",", -1));
    }
}
