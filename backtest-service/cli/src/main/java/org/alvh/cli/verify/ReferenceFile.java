package org.alvh.cli.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The kinds of reference files that are known, each by the name it usually has and by how its first line begins. A
 * file of any other name that begins so is checked as well.
 */
enum ReferenceFile {
    /** European prices printed in Haug's book, by way of QuantLib's tests. */
    HAUG_PRICES("quantlib_haug_43_BSD.csv", "type,strike,spot,q,r,t,vol,price,tol", PriceFiles::haug),
    /** Undiscounted prices on forwards by OpenGamma Strata. */
    STRATA_PRICES("strata_black76_63_Apache2.csv", "type,forward,strike,t,vol,undiscounted_price", PriceFiles::strata),
    /** The strips of Cboe's worked example. */
    VIX_STRIPS("vix_worked_example_strip.csv", "term,strike,leg,mid,delta_k", VixStripFile::check),
    /** Equities after expiries of index options, by QuantConnect Lean. */
    SPX_EXPIRIES(
            "lean_spx_expiry_6_Apache2.csv",
            "lean_algorithm,side,right,strike,expiry,fill_price,settle_used_by_lean",
            ExpiryFile::check),
    /** One condor's life as Beancount accepts it. */
    BEANCOUNT_SAMPLE("sample_ic_beancount.bean", "option \"operating_currency\"", LedgerSample::check),
    /** The same as hledger and ledger accept it. */
    HLEDGER_SAMPLE("sample_ic_hledger_ledger.journal", "; hledger", LedgerSample::check),
    /** Minute quotes of SPY puts, for orders that wait. */
    MINUTE_QUOTES("flashalpha_spy_2024-06-03_puts_MIT.json", "{\"symbol\":", MinuteQuotesFile::check);

    private final String usualName;
    private final String beginning;
    private final Function<Path, List<CaseResult>> checker;

    ReferenceFile(String usualName, String beginning, Function<Path, List<CaseResult>> checker) {
        this.usualName = usualName;
        this.beginning = beginning;
        this.checker = checker;
    }

    String usualName() {
        return usualName;
    }

    /** Recomputes the cases of a file of this kind; none where nobody has said what its content comes to. */
    List<CaseResult> check(Path file) {
        return checker.apply(file);
    }

    /** The kind that a file is of, by its first bytes. */
    static Optional<ReferenceFile> of(Path file) throws IOException {
        String beginning;
        try (var bytes = Files.newInputStream(file)) {
            beginning = new String(bytes.readNBytes(256), StandardCharsets.UTF_8);
        }
        return Arrays.stream(values())
                .filter(kind -> beginning.startsWith(kind.beginning))
                .findFirst();
    }
}
