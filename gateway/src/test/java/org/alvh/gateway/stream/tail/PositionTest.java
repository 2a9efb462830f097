package org.alvh.gateway.stream.tail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.alvh.quant.testkit.Seeded;
import org.alvh.quant.testkit.SeededCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A position is one text, the same to every replica. */
class PositionTest {

    @Test
    void saysEachPartitionByItsLetterInOrder() {
        Position position = new Position(new TreeMap<>(Map.of(
                new Partition(StreamTopic.BOOK, 10), 7L,
                new Partition(StreamTopic.BOOK, 2), 40L,
                new Partition(StreamTopic.SESSION, 0), 12L,
                new Partition(StreamTopic.HEDGE_DECISION, 0), 0L)));
        assertThat(position.text()).isEqualTo("s0:12,h0:0,b2:40,b10:7");
    }

    @Test
    void readsWhatItSays() {
        assertThat(Position.parse("s0:12,b0:40,b1:7").orElseThrow().offsets())
                .containsExactly(
                        Map.entry(new Partition(StreamTopic.SESSION, 0), 12L),
                        Map.entry(new Partition(StreamTopic.BOOK, 0), 40L),
                        Map.entry(new Partition(StreamTopic.BOOK, 1), 7L));
    }

    @Seeded(cases = 200)
    void isTheSameAfterItsText(SeededCase drawn) {
        RandomGenerator random = drawn.random();
        SortedMap<Partition, Long> offsets = new TreeMap<>();
        for (int i = 0; i < drawn.size(); i++) {
            StreamTopic topic = StreamTopic.values()[random.nextInt(StreamTopic.values().length)];
            offsets.put(new Partition(topic, random.nextInt(99_999)), random.nextLong(999_999_999_999_999_999L));
        }
        Position position = new Position(offsets);
        if (position.text().length() <= 8_192) {
            assertThat(Position.parse(position.text())).contains(position);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "b",
                "b0",
                "b0:",
                "b:3",
                "x0:3",
                "B0:3",
                "b0:-1",
                "b-1:3",
                "b00:3",
                "b0:03",
                "b0:3,",
                "b0:3,b0:4",
                "b0:3;b1:4",
                "b0:1000000000000000000",
                "b123456:1",
                "b0:3 ",
                "null"
            })
    void isNoOtherText(String text) {
        assertThat(Position.parse(text)).isEmpty();
    }

    @Test
    void isNoTextWithoutEnd() {
        assertThat(Position.parse("b0:1" + ",b1:1".repeat(2_000))).isEmpty();
    }

    @Test
    void hasNoOffsetBelowTheFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Position(new TreeMap<>(Map.of(new Partition(StreamTopic.NAV, 0), -1L))))
                .withMessageContaining("n0 is -1");
    }
}
