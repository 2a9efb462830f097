package org.alvh.cli.vix;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.alvh.cli.ExitCode;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.Terminal;
import org.alvh.marketdata.vix.NotCalculable;
import org.alvh.marketdata.vix.StripTerm;
import org.alvh.marketdata.vix.TermVariance;
import org.alvh.marketdata.vix.VixFormula;
import org.alvh.marketdata.vix.VixLevel;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.document.PrettyJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Computes the VIX from the quotes of two SPX expiries. */
@Command(name = "vix", description = "Computes the VIX from the quotes of two SPX expiries, as Cboe does.")
public final class VixCommand implements Callable<Integer> {

    private final Terminal terminal;

    @SuppressWarnings("FieldCanBeFinal") // picocli assigns it
    @Parameters(
            arity = "1",
            paramLabel = "FILE.csv",
            description = "Quotes: term,minutes,rate,strike,call_bid,call_ask,put_bid,put_ask.")
    private Path file = Path.of("");

    public VixCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<TermVariance> variances = new ArrayList<>();
        List<DocumentValue> terms = new ArrayList<>();
        for (Map.Entry<String, StripTerm> term : StripFile.read(file).entrySet()) {
            TermVariance variance = switch (VixFormula.variance(term.getValue())) {
                case TermVariance found -> found;
                case NotCalculable none -> throw notCalculable("term " + term.getKey(), none);
            };
            variances.add(variance);
            terms.add(document(term.getKey(), variance));
        }
        VixLevel level = switch (VixFormula.level(variances.getFirst(), variances.getLast())) {
            case VixLevel found -> found;
            case NotCalculable none -> throw notCalculable("the VIX", none);
        };
        terminal.answer()
                .print(PrettyJson.text(DocumentValue.section()
                        .with("vix", level.points())
                        .with("terms", new DocumentValue.Items(terms))
                        .build()));
        return ExitCode.ANSWERED;
    }

    private static DocumentValue document(String label, TermVariance variance) {
        return DocumentValue.section()
                .with("term", label)
                .with("forward", variance.forward())
                .with("k0", variance.k0())
                .with("variance", variance.variance())
                .with("eligible", variance.isEligible())
                .build();
    }

    private NoAnswer notCalculable(String what, NotCalculable none) {
        return new NoAnswer(
                what + " of " + file + " cannot be calculated: " + none.message() + " (" + none.reason() + ")");
    }
}
