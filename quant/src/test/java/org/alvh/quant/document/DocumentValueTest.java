package org.alvh.quant.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentValueTest {

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void holdsFiniteNumbersOnly(double number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentValue.number(number))
                .withMessage("a document holds finite numbers only, not " + number);
    }

    /** 2⁵³ − 1, the largest whole number of RFC 7493 (I-JSON), and the next. */
    @Test
    void holdsWholeNumbersThatEveryReaderHolds() {
        assertThat(DocumentValue.whole(9007199254740991L).value()).isEqualTo(9007199254740991.0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentValue.section().with("seed", 9007199254740992L))
                .withMessageContaining("9007199254740992");
    }

    @Test
    void refusesAFieldGivenTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentValue.section().with("lots", 1L).with("lots", 1L))
                .withMessage("field lots is given twice");
    }

    @Test
    void writesARuleThatIsOffAsNull() {
        assertThat(DocumentValue.numberOrOff(OptionalDouble.empty())).isEqualTo(new DocumentValue.Absent());
        assertThat(DocumentValue.numberOrOff(OptionalDouble.of(2))).isEqualTo(DocumentValue.number(2));
    }

    @Test
    void replacesInPlaceAndAddsAtTheEnd() {
        DocumentValue.Section section =
                DocumentValue.section().with("b", 1L).with("a", 2L).build();
        assertThat(CanonicalJson.inGivenOrder(section.with("b", DocumentValue.whole(3))))
                .isEqualTo("{\"b\":3,\"a\":2}");
        assertThat(CanonicalJson.inGivenOrder(section.with("0", DocumentValue.whole(3))))
                .isEqualTo("{\"b\":1,\"a\":2,\"0\":3}");
        assertThat(section.find("0")).isEmpty();
    }

    @Test
    void isNotChangedThroughWhatItWasMadeOf() {
        Map<String, DocumentValue> fields = new LinkedHashMap<>();
        List<DocumentValue> values = new ArrayList<>();
        DocumentValue.Section section = new DocumentValue.Section(fields);
        DocumentValue.Items items = new DocumentValue.Items(values);
        fields.put("a", DocumentValue.whole(1));
        values.add(DocumentValue.whole(1));
        assertThat(section.fields()).isEmpty();
        assertThat(items.values()).isEmpty();
    }
}
