package org.alvh.portfolio.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.document.SectionReader.Refusal;
import org.junit.jupiter.api.Test;

class MandateEnvelopeTest {

    private static final DocumentValue.Section EMPTY = DocumentValue.section().build();

    @Test
    void writesEverythingThatWasLeftOut() {
        List<Refusal> refusals = new ArrayList<>();
        MandateDocument mandate = MandateEnvelope.read(EMPTY, refusals).with(EMPTY, EMPTY);
        assertThat(refusals).isEmpty();
        assertThat(new String(mandate.canonicalBytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\"condor\":{},\"fees\":{\"schedule\":\"CBOE_2024_11_01\"},\"fills\":{\"packageShare\":0.5,"
                        + "\"singleLegShare\":1,\"stressShare\":1,\"stressVix\":30},\"hedge\":{},"
                        + "\"market\":{\"dividendYield\":0.018,\"listing\":\"AS_LISTED\"},\"name\":\"CUSTOM\","
                        + "\"version\":1}");
    }

    @Test
    void refusesWhatARunningMarketDoesNotTrade() {
        assertThat(refusals(DocumentValue.section()
                        .with(
                                "market",
                                DocumentValue.section()
                                        .with("listing", "AS_TODAY")
                                        .with("dividendYield", 0.02)
                                        .with("smile", "SKEW_AND_VVIX")
                                        .build())
                        .build()))
                .containsExactly(
                        "market.listing is AS_TODAY, expected AS_LISTED, which a running market trades",
                        "market.dividendYield is 0.02, expected 0.018, which a running market trades",
                        "market.smile is SKEW_AND_VVIX, expected SKEW, which a running market trades");
    }

    @Test
    void refusesFieldsThatNobodyKnows() {
        assertThat(refusals(DocumentValue.section().with("capitol", 1L).build()))
                .containsExactly("capitol is not a field of this section, expected none of that name");
    }

    private static List<String> refusals(DocumentValue.Section document) {
        List<Refusal> refusals = new ArrayList<>();
        MandateEnvelope.read(document, refusals);
        return refusals.stream().map(Refusal::message).toList();
    }
}
