package org.alvh.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExemptionsTest {

    private static final Finding SCANNER =
            new Finding("org.alvh.marketdata.Cboe.read:12", "new java.util.Scanner(Path)", "pass a charset");
    private static final Finding CLOCK =
            new Finding("org.alvh.marketdata.Cboe.read:14", "java.time.LocalDate.now()", "take the time");

    @Test
    void takesAwayWhatItNames() {
        Exemptions exemptions = Exemptions.parse(
                "exemptions.txt",
                "# remark\n\norg.alvh.marketdata.Cboe | java.util.Scanner | vendor files are ASCII\n");
        assertThat(exemptions.applyTo(List.of(SCANNER, CLOCK))).containsExactly(CLOCK);
    }

    @Test
    void aLineThatExemptsNothingIsAFinding() {
        Exemptions exemptions = Exemptions.parse("exemptions.txt", "org.alvh.gone.Type | now() | was needed once\n");
        assertThat(exemptions.applyTo(List.of(CLOCK)))
                .extracting(Finding::place)
                .containsExactly("org.alvh.marketdata.Cboe.read:14", "exemptions.txt");
    }

    @Test
    void aLineWithoutReasonIsRefused() {
        assertThatThrownBy(() -> Exemptions.parse("exemptions.txt", "org.alvh.Type | now() | \n"))
                .hasMessageContaining("place | what | reason")
                .hasMessageContaining("org.alvh.Type");
    }
}
