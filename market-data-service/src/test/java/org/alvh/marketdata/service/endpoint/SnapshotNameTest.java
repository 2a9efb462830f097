package org.alvh.marketdata.service.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.grpc.Status;
import java.time.LocalDate;
import org.alvh.chassis.failure.Refused;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.SnapshotId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A snapshot's name says its market, session and phase; any other name is no snapshot. */
class SnapshotNameTest {

    private static final MarketId MARKET = MarketId.simulated(1, 7);

    @ParameterizedTest
    @ValueSource(strings = {"sim-1-7/2023-01-03/DECISION", "sim-1-7/2023-01-03/CLOSE"})
    void decisionAndCloseHaveOne(String name) {
        assertThat(SnapshotName.parse(MARKET, name))
                .isEqualTo(new SnapshotName(new SnapshotId(name), LocalDate.of(2023, 1, 3)));
    }

    @ParameterizedTest
    @CsvSource({
        "sim-1-7/2023-01-03/OPEN, NOT_FOUND",
        "sim-1-7/2023-01-03/NOON, NOT_FOUND",
        "sim-1-8/2023-01-03/CLOSE, NOT_FOUND",
        "sim-1-7/2023-01-03, NOT_FOUND",
        "sim-1-7/2023-01-03/CLOSE/, NOT_FOUND",
        "sim-1-7/today/CLOSE, INVALID_ARGUMENT"
    })
    void otherNamesAreRefused(String name, Status.Code code) {
        assertThatThrownBy(() -> SnapshotName.parse(MARKET, name))
                .hasMessageContaining(name)
                .asInstanceOf(type(Refused.class))
                .extracting(Refused::code)
                .isEqualTo(code);
    }
}
