package org.alvh.quant.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.alvh.quant.document.CanonicalJson;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.document.SectionReader;
import org.alvh.quant.document.SectionReader.Refusal;
import org.junit.jupiter.api.Test;

class ExecutionSectionTest {

    private final List<Refusal> refusals = new ArrayList<>();

    @Test
    void writesEveryDefault() {
        assertThat(CanonicalJson.inGivenOrder(ExecutionSection.write(FillModel.halfSpread())))
                .isEqualTo("{\"packageShare\":0.5,\"singleLegShare\":1,\"stressShare\":1,\"stressVix\":30}");
        assertThat(CanonicalJson.inGivenOrder(ExecutionSection.write(FeeSchedule.CBOE_2024_11_01)))
                .isEqualTo("{\"schedule\":\"CBOE_2024_11_01\"}");
    }

    @Test
    void readsBackWhatItWrote() {
        FillModel fills = new FillModel(0.25, 0.75, 0.5, 27);
        assertThat(ExecutionSection.readFills(reader(ExecutionSection.write(fills))))
                .isEqualTo(fills);
        assertThat(ExecutionSection.readFees(reader(ExecutionSection.write(FeeSchedule.CBOE_2024_11_01))))
                .isEqualTo(FeeSchedule.CBOE_2024_11_01);
        assertThat(refusals).isEmpty();
    }

    @Test
    void refusesWhatIsOutOfRangeUnknownOrMisspelt() {
        ExecutionSection.readFills(reader(DocumentValue.section()
                .with("packageShare", 1.5)
                .with("stressVIX", 30L)
                .build()));
        ExecutionSection.readFees(
                reader(DocumentValue.section().with("schedule", "CBOE_1999").build()));
        assertThat(refusals)
                .containsExactly(
                        new Refusal("packageShare", "1.5", "a number from 0 to 1"),
                        new Refusal("stressVIX", "not a field of this section", "none of that name"),
                        new Refusal("schedule", "\"CBOE_1999\"", "one of CBOE_2024_11_01"));
    }

    private SectionReader reader(DocumentValue.Section section) {
        return SectionReader.of(section, "", refusals);
    }
}
