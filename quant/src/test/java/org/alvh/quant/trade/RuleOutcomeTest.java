package org.alvh.quant.trade;

import static org.alvh.quant.trade.RuleOutcome.saw;
import static org.assertj.core.api.Assertions.assertThat;

import org.alvh.quant.document.CanonicalJson;
import org.junit.jupiter.api.Test;

class RuleOutcomeTest {

    @Test
    void namesTheRuleWhereItPassedAndTheReasonWhereNot() {
        assertThat(text(RuleOutcome.judged("entry", "VIX_GATE", true, "VIX_TOO_HIGH", saw("vix", 14L))))
                .isEqualTo("{\"subject\":\"entry\",\"rule\":\"VIX_GATE\",\"verdict\":\"PASSED\","
                        + "\"reason\":\"VIX_GATE\",\"observed\":{\"vix\":14}}");
        assertThat(text(RuleOutcome.judged("entry", "VIX_GATE", false, "VIX_TOO_HIGH", saw("vix", 15.5))))
                .isEqualTo("{\"subject\":\"entry\",\"rule\":\"VIX_GATE\",\"verdict\":\"REFUSED\","
                        + "\"reason\":\"VIX_TOO_HIGH\",\"observed\":{\"vix\":15.5}}");
        assertThat(text(RuleOutcome.abstained("entry", "VIX_GATE", "NO_VIX_CLOSE")))
                .isEqualTo("{\"subject\":\"entry\",\"rule\":\"VIX_GATE\",\"verdict\":\"ABSTAINED\","
                        + "\"reason\":\"NO_VIX_CLOSE\",\"observed\":{}}");
    }

    /** JSON has no infinity: a liquidity ratio of nothing required is left out, not written as something else. */
    @Test
    void leavesOutWhatJsonCannotHold() {
        assertThat(text(RuleOutcome.passed(
                        "entry", "LIQUIDITY", saw("ratio", Double.POSITIVE_INFINITY), saw("floor", 1.2))))
                .contains("\"observed\":{\"floor\":1.2}");
    }

    private static String text(RuleOutcome outcome) {
        return CanonicalJson.inGivenOrder(outcome.document());
    }
}
