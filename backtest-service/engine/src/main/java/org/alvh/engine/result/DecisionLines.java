package org.alvh.engine.result;

import org.alvh.engine.RunResult;
import org.alvh.quant.document.CanonicalJson;

/** Every decision of a run, one JSON object a line: the strategy's and then the hedge's of each session. */
final class DecisionLines {

    private DecisionLines() {}

    static String write(RunResult run) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < run.strategyDecisions().size(); i++) {
            lines.append(CanonicalJson.inGivenOrder(
                            run.strategyDecisions().get(i).document()))
                    .append('\n')
                    .append(CanonicalJson.inGivenOrder(
                            run.hedgeDecisions().get(i).document()))
                    .append('\n');
        }
        return lines.toString();
    }
}
