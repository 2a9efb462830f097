package org.alvh.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.alvh.quant.time.SessionPhase;
import org.alvh.quant.time.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class EnumWireTest {

    @ParameterizedTest
    @EnumSource
    void readsWhatItWrites(SessionPhase phase) {
        assertThat(MarketWire.PHASE.read(MarketWire.PHASE.write(phase).getNumber()))
                .isEqualTo(phase);
    }

    @Test
    void refusesEnumsThatDoNotMatch() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnumWire.of("STAGE_", OpenOnly.class, org.alvh.proto.trading.v1.Stage.class))
                .withMessageContaining("STAGE_SETTLE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnumWire.of("ROLE_", Stage.class, org.alvh.proto.trading.v1.Role.class))
                .withMessageContaining("ROLE_OPEN");
    }

    private enum OpenOnly {
        OPEN
    }
}
