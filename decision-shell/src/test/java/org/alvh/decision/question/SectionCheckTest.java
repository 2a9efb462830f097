package org.alvh.decision.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import org.alvh.chassis.failure.Refused;
import org.alvh.proto.common.v1.Refusal;
import org.alvh.quant.execution.ExecutionSection;
import org.junit.jupiter.api.Test;

class SectionCheckTest {

    private static SectionCheck fees(String mandate) {
        return SectionCheck.of(
                ByteString.copyFromUtf8(mandate),
                "fees",
                section -> ExecutionSection.write(ExecutionSection.readFees(section)));
    }

    @Test
    void writesOutEveryDefault() {
        SectionCheck check = fees("{\"name\":\"MINE\"}");
        assertThat(check.refusals()).isEmpty();
        assertThat(check.section().toStringUtf8()).isEqualTo("{\"schedule\":\"CBOE_2024_11_01\"}");
    }

    @Test
    void namesWhatItRefuses() {
        SectionCheck check = fees("{\"fees\":{\"scheduel\":\"NONE\"}}");
        assertThat(check.refusals())
                .containsExactly(Refusal.newBuilder()
                        .setPath("fees.scheduel")
                        .setValue("not a field of this section")
                        .setExpected("none of that name")
                        .build());
        assertThat(check.section()).isEqualTo(ByteString.EMPTY);
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThatThrownBy(() -> fees("{")).isInstanceOf(Refused.class).hasMessageStartingWith("mandate: line 1");
    }
}
