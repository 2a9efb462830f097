package org.alvh.marketdata.observed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.alvh.marketdata.history.DamagedHistory;
import org.junit.jupiter.api.Test;

/** Texts typed as they stand in a file. */
class RowTextTest {

    private static final String TEXT = "date,event,scheduled,actual,median\n"
            + "2024-05-15,\"CPI, \"\"core\"\"\",1,.3,0.4\n"
            + "2024-05-16,claims,,,\n";

    @Test
    void whatIsReadIsWrittenInItsCanonicalForm() {
        List<Release> releases = decode(TEXT);

        assertThat(releases).extracting(Release::event).containsExactly("CPI, \"core\"", "claims");
        assertThat(new String(RowText.encode(new ReleaseCsv(), releases), UTF_8))
                .isEqualTo(TEXT.replace(",.3,", ",0.3,"));
    }

    @Test
    void ofTwoThatAreTheSameTheLaterStands() {
        assertThat(decode(TEXT + "2024-05-16,claims,,222,\n"))
                .hasSize(2)
                .last()
                .satisfies(release -> assertThat(release.actual()).hasValue(222));
    }

    @Test
    void aLineOfAnotherWidthIsNamed() {
        assertThatThrownBy(() -> decode(TEXT + "2024-05-17,claims\n"))
                .isInstanceOf(DamagedHistory.class)
                .hasMessageContaining("line 4");
    }

    /** A file that lost its bytes is not one without rows, which has a header. */
    @Test
    void aTextWithoutHeaderIsDamaged() {
        assertThatThrownBy(() -> decode("")).isInstanceOf(DamagedHistory.class).hasMessageStartingWith("it is empty");
    }

    private static List<Release> decode(String text) {
        return RowText.decode(new ReleaseCsv(), text.lines().iterator());
    }
}
