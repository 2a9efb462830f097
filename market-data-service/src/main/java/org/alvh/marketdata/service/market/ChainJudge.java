package org.alvh.marketdata.service.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.quality.QualityGate;
import org.alvh.marketdata.quality.Verdict;
import org.alvh.marketdata.quality.Verdicts;

/** Judges the chains of a market as they come, each beside that of the session before. It keeps one day of rows. */
final class ChainJudge {

    private final List<Verdict> verdicts = new ArrayList<>();
    private Optional<LocalDate> last = Optional.empty();
    private List<ChainRow> lastRows = List.of();

    /** Takes the chain of a day after the last one. */
    void judge(LocalDate date, List<ChainRow> rows) {
        boolean follows = last.isPresent() && last.equals(QualityGate.sessionBefore(date));
        verdicts.addAll(
                QualityGate.judge(date, rows, follows ? lastRows : List.of()).all());
        last = Optional.of(date);
        lastRows = rows;
    }

    Verdicts verdicts() {
        return new Verdicts(verdicts);
    }
}
