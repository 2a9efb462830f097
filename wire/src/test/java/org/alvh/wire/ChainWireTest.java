package org.alvh.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.InvalidProtocolBufferException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.proto.marketdata.v1.ChainRun;
import org.alvh.quant.instrument.PutCall;
import org.junit.jupiter.api.Test;

/** Rows of chains through bytes and back. */
class ChainWireTest {

    private static final LocalDate DATE = LocalDate.of(2024, 3, 4);

    @Test
    void rowsComeBackEqual() throws InvalidProtocolBufferException {
        List<ChainRow> rows = List.of(
                row("SPXW", PutCall.CALL, 5_100, OptionalLong.of(7), OptionalDouble.of(-.25)),
                row("SPXW", PutCall.CALL, 5_105, OptionalLong.empty(), OptionalDouble.empty()),
                row("SPXW", PutCall.PUT, 5_100, OptionalLong.empty(), OptionalDouble.empty()),
                row("XSP", PutCall.PUT, 510.5, OptionalLong.of(0), OptionalDouble.of(0)));

        List<ChainRow> read = new ArrayList<>();
        List<ChainRun> runs = ChainWire.write(rows);
        for (ChainRun run : runs) {
            read.addAll(ChainWire.read(DATE, ChainRun.parseFrom(run.toByteArray())));
        }

        assertThat(read).isEqualTo(rows);
        assertThat(runs).hasSize(3);
        assertThat(runs.get(1).getVolumesCount()).isZero();
    }

    @Test
    void aLongSideIsSentInPieces() {
        List<ChainRow> rows = IntStream.rangeClosed(1, 2 * ChainWire.LONGEST_RUN + 1)
                .mapToObj(strike -> row("SPX", PutCall.CALL, strike, OptionalLong.of(1), OptionalDouble.of(.5)))
                .toList();

        assertThat(ChainWire.write(rows))
                .hasSize(3)
                .allSatisfy(run -> assertThat(run.getSerializedSize()).isLessThan(128 << 10));
    }

    @Test
    void columnsOfOtherLengthsAreNamed() {
        ChainRun run = ChainWire.write(
                        List.of(row("SPX", PutCall.CALL, 5_000, OptionalLong.of(1), OptionalDouble.of(.5))))
                .getFirst();

        assertThatThrownBy(
                        () -> ChainWire.read(DATE, run.toBuilder().clearAsks().build()))
                .hasMessageContaining("asks holds 0 values");
        assertThatThrownBy(
                        () -> ChainWire.read(DATE, run.toBuilder().addDeltas(.1).build()))
                .hasMessageContaining("deltas holds 2 values");
        assertThatThrownBy(() -> ChainWire.read(DATE, ChainRun.getDefaultInstance()))
                .hasMessageContaining("no strikes");
    }

    private static ChainRow row(String root, PutCall right, double strike, OptionalLong volume, OptionalDouble delta) {
        return new ChainRow(
                DATE,
                new OptionSeries(root, LocalDate.of(2024, 6, 21), right, strike),
                new ChainRow.Sides(1.05, 1.1, volume, OptionalLong.empty()),
                new ChainRow.Activity(OptionalDouble.of(1.075), volume, OptionalLong.empty()),
                new ChainRow.Marks(OptionalDouble.empty(), delta, delta),
                "cboe-option-eod");
    }
}
