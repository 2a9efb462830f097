package org.alvh.cli.price;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.alvh.cli.ExitCode;
import org.alvh.cli.Terminal;
import org.alvh.cli.table.BadField;
import org.alvh.cli.table.CsvRow;
import org.alvh.cli.table.CsvTable;
import org.alvh.cli.table.CsvText;
import org.alvh.quant.document.EcmaScriptNumber;
import org.alvh.quant.pricing.Greeks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prices the options of a file row by row; a row that cannot be priced says why and stops none of the others. */
@Command(name = "price", description = "Prices the options of a file and computes their Greeks or implied volatility.")
public final class PriceCommand implements Callable<Integer> {

    private final Terminal terminal;

    @SuppressWarnings("FieldCanBeFinal") // picocli assigns it
    @Parameters(
            arity = "1",
            paramLabel = "FILE.csv",
            description = "Options: id,model,right,underlying,strike,years,rate,dividend,volatility,price.")
    private Path file = Path.of("");

    public PriceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (CsvTable table = CsvTable.open(file, OptionRow.COLUMNS)) {
            terminal.answer("id,price,delta,gamma,vega,theta,rho,implied_volatility,error");
            while (table.hasNext()) {
                terminal.answer(answer(table.next()));
            }
        }
        return ExitCode.ANSWERED;
    }

    private static String answer(CsvRow row) {
        String id = CsvText.field(row.text("id"));
        try {
            PricedOption priced = PricedOption.of(OptionRow.read(row));
            Greeks greeks = priced.valuation().greeks();
            String implied = priced.impliedVolatility().isPresent()
                    ? EcmaScriptNumber.format(priced.impliedVolatility().getAsDouble())
                    : "";
            return String.join(
                    ",",
                    id,
                    EcmaScriptNumber.format(priced.valuation().price()),
                    EcmaScriptNumber.format(greeks.delta()),
                    EcmaScriptNumber.format(greeks.gamma()),
                    EcmaScriptNumber.format(greeks.vega()),
                    EcmaScriptNumber.format(greeks.theta()),
                    EcmaScriptNumber.format(greeks.rho()),
                    implied,
                    "");
        } catch (BadField bad) {
            String where = id.isEmpty() ? "line " + row.line() + ": " : "";
            return id + ",,,,,,,," + CsvText.field(where + bad.reason());
        }
    }
}
