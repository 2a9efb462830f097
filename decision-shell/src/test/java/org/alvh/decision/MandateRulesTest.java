package org.alvh.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.protobuf.ByteString;
import org.junit.jupiter.api.Test;

class MandateRulesTest {

    private final PassiveMaker maker = new PassiveMaker();
    private final MandateRules rules = new MandateRules(maker);

    private DecisionRules rules(String hash) {
        return rules.of(hash, ByteString.copyFromUtf8("{}"));
    }

    @Test
    void readsAMandateOnceAndForgetsTheOneUsedLongestAgo() {
        DecisionRules first = rules("0");
        for (int i = 1; i < MandateRules.MOST_MANDATES; i++) {
            rules("" + i);
        }
        assertThat(rules("0")).isSameAs(first);
        rules("one more");
        assertThat(rules("0")).isSameAs(first);
        assertThat(maker.read()).isEqualTo(MandateRules.MOST_MANDATES + 1);
        rules("1");
        assertThat(maker.read()).isEqualTo(MandateRules.MOST_MANDATES + 2);
    }

    @Test
    void refusesAMandateThatCannotBeObeyed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> rules.of("abc", ByteString.copyFromUtf8("{\"fees\":{\"schedule\":\"FREE\"}}")))
                .withMessageContaining("mandate abc cannot be obeyed: fees.schedule is \"FREE\"");
    }
}
