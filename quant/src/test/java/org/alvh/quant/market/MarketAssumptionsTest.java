package org.alvh.quant.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.alvh.quant.document.CanonicalJson;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.document.SectionReader;
import org.alvh.quant.instrument.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The market's part of a mandate. */
class MarketAssumptionsTest {

    private final List<SectionReader.Refusal> refusals = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"AS_LISTED, 0.018, SKEW_AND_VVIX", "AS_TODAY, 0, SKEW", "AS_LISTED, 0.2, SKEW"})
    void readsBackAsWritten(Listing listing, double dividendYield, SmileForm smile) {
        MarketAssumptions assumptions = new MarketAssumptions(listing, dividendYield, smile);

        assertThat(read(assumptions.document())).isEqualTo(assumptions);
        assertThat(refusals).isEmpty();
    }

    @Test
    void whatIsLeftOutIsAsListedAtTheLongRunYield() {
        assertThat(read(DocumentValue.section().build()))
                .isEqualTo(new MarketAssumptions(Listing.AS_LISTED, 0.018, SmileForm.SKEW));
        assertThat(CanonicalJson.text(MarketAssumptions.standard().document()))
                .isEqualTo("{\"dividendYield\":0.018,\"listing\":\"AS_LISTED\"}");
    }

    /** Mandates from before there was a choice keep their hash, and saying the default changes nothing. */
    @Test
    void onlyAnotherSmileThanTheDefaultIsWritten() {
        MarketAssumptions other = MarketAssumptions.standard().withSmile(SmileForm.SKEW_AND_VVIX);

        assertThat(CanonicalJson.text(other.document()))
                .isEqualTo("{\"dividendYield\":0.018,\"listing\":\"AS_LISTED\",\"smile\":\"SKEW_AND_VVIX\"}");
        assertThat(read(DocumentValue.section().with("smile", "SKEW").build()).document())
                .isEqualTo(MarketAssumptions.standard().document());
        assertThat(refusals).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dividendYield | -0.01 | market.dividendYield is -0.01, expected a number from 0 to 0.2",
                "dividendYield | 1.8   | market.dividendYield is 1.8, expected a number from 0 to 0.2",
                "rate          | 0.05  | market.rate is not a field of this section, expected none of that name",
                "listing       | 1     | market.listing is 1, expected one of AS_LISTED, AS_TODAY",
                "smile         | 2     | market.smile is 2, expected one of SKEW, SKEW_AND_VVIX"
            })
    void whatIsWrongIsRefused(String field, double value, String message) {
        MarketAssumptions read = read(DocumentValue.section().with(field, value).build());

        assertThat(refusals).extracting(SectionReader.Refusal::message).containsExactly(message);
        assertThat(read).isEqualTo(MarketAssumptions.standard());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MarketAssumptions(Listing.AS_TODAY, -0.01, SmileForm.SKEW))
                .withMessageContaining("-0.01");
    }

    private MarketAssumptions read(DocumentValue.Section section) {
        return MarketAssumptions.read(SectionReader.of(section, "market", refusals));
    }
}
