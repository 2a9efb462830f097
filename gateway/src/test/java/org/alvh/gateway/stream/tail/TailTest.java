package org.alvh.gateway.stream.tail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One bounded memory, from which every reader hears everything once or learns that it cannot. */
class TailTest {

    private static final String CORE = "north.core";
    private static final Duration NO_TIME = Duration.ZERO;
    private static final Partition B0 = new Partition(StreamTopic.BOOK, 0);

    @Test
    void tellsWhatComesInTheOrderOfArrival() throws InterruptedException {
        Tail tail = Told.tail(10, 2);
        TailCursor reader = tail.end();
        Told.take(tail, Told.book(1, 0, CORE), Told.book(0, 0, CORE));
        Told.take(tail, Told.book(1, 1, CORE));
        assertThat(read(tail, reader)).containsExactly("b1:0", "b0:0", "b1:1");
        assertThat(read(tail, reader)).isEmpty();
    }

    @Test
    void tellsWhoComesBackWhatWasMissedAndThenWhatComes() throws InterruptedException {
        Tail tail = Told.tail(10, 2);
        Told.take(tail, Told.book(0, 0, CORE), Told.book(1, 0, CORE), Told.book(0, 1, CORE), Told.book(0, 2, CORE));
        TailCursor reader = resume(tail, "b0:1").orElseThrow();
        Told.take(tail, Told.book(0, 3, CORE));
        assertThat(tail.read(reader, NO_TIME))
                .isEqualTo(new Reading.Events(List.of(Told.book(1, 0, CORE), Told.book(0, 2, CORE)), true));
        assertThat(tail.read(reader, NO_TIME)).isEqualTo(new Reading.Events(List.of(Told.book(0, 3, CORE)), false));
    }

    @Test
    void servesAPositionAsLongAsNothingAfterItIsGone() throws InterruptedException {
        Tail tail = Told.tail(3, 1);
        Told.take(tail, Told.books(0, 5, CORE));
        assertThat(resume(tail, "b0:0")).isEmpty();
        TailCursor reader = resume(tail, "b0:1").orElseThrow();
        assertThat(read(tail, reader)).containsExactly("b0:2", "b0:3", "b0:4");
    }

    @Test
    void keepsAQuietPartitionsPositionGoodWhileABusyOneMovesOn() throws InterruptedException {
        Tail tail = Told.tail(3, 1);
        Told.take(tail, Told.nav(0, 0, CORE));
        Told.take(tail, Told.books(0, 5, CORE));
        assertThat(read(tail, resume(tail, "b0:3,n0:0").orElseThrow())).containsExactly("b0:4");
        assertThat(resume(tail, "b0:3")).isEmpty();
    }

    @Test
    void servesNoPositionOfAPartitionThatItDoesNotRead() throws InterruptedException {
        Tail tail = Told.tail(3, 1);
        assertThat(resume(tail, "b7:4")).isEmpty();
    }

    @Test
    void servesNoPositionBeyondTheEnd() throws InterruptedException {
        Tail tail = Told.tail(3, 1);
        Told.take(tail, Told.book(0, 0, CORE));
        assertThat(resume(tail, "b0:1")).isEmpty();
        assertThat(resume(tail, "b0:0")).isPresent();
    }

    @Test
    void servesNoPositionFromBeforeTheFirstRecordThatIsRead() throws InterruptedException {
        Tail tail = new Tail(3);
        tail.add(B0, 99);
        tail.begin();
        assertThat(resume(tail, "b0:98")).isEmpty();
        assertThat(resume(tail, "b0:99")).isPresent();
    }

    @Test
    void remembersWhereARecordWasPassedOver() throws InterruptedException {
        Tail tail = Told.tail(3, 1);
        tail.take(List.of(new Passage(B0, 0, Optional.empty())));
        assertThat(tail.end().position().text()).isEqualTo("b0:0");
        assertThat(resume(tail, "b0:0")).isPresent();
    }

    @Test
    void tellsAPartitionThatIsFoundLaterFromItsFirstRecordOn() throws InterruptedException {
        Tail tail = Told.tail(10, 1);
        TailCursor reader = tail.end();
        tail.add(new Partition(StreamTopic.BOOK, 1), Position.NOTHING_PASSED);
        Told.take(tail, Told.book(1, 0, CORE));
        assertThat(read(tail, reader)).containsExactly("b1:0");
    }

    @Test
    void saysWhereAPartitionThatIsFoundLaterHasLostRecords() throws InterruptedException {
        Tail tail = Told.tail(10, 1);
        TailCursor reader = tail.end();
        tail.add(new Partition(StreamTopic.BOOK, 1), 41);
        assertThat(tail.read(reader, NO_TIME)).isEqualTo(new Reading.Remade());
    }

    @Test
    void saysToWhoCameBeforeItHadBegunThatItBeginsNow() throws InterruptedException {
        Tail tail = new Tail(3);
        TailCursor early = tail.end();
        assertThat(tail.awaitBegin(NO_TIME)).isFalse();
        tail.add(B0, 99);
        tail.begin();
        assertThat(tail.awaitBegin(NO_TIME)).isTrue();
        assertThat(tail.read(early, NO_TIME)).isEqualTo(new Reading.Remade());
        assertThat(tail.end().position().text()).isEqualTo("b0:99");
    }

    @Test
    void forgetsEverythingWhereALogIsAnotherOne() throws InterruptedException {
        Tail tail = Told.tail(10, 1);
        Told.take(tail, Told.books(0, 3, CORE));
        TailCursor reader = tail.end();
        Told.remake(tail);
        assertThat(tail.read(reader, NO_TIME)).isEqualTo(new Reading.Remade());
        TailCursor anew = tail.end();
        Told.take(tail, Told.book(0, 0, CORE));
        assertThat(read(tail, anew)).containsExactly("b0:0");
    }

    @Test
    void saysToASlowReaderThatItIsOutrun() throws InterruptedException {
        Tail tail = Told.tail(3, 1);
        TailCursor reader = tail.end();
        Told.take(tail, Told.books(0, 4, CORE));
        assertThat(tail.read(reader, NO_TIME)).isEqualTo(new Reading.Outrun());
    }

    @Test
    void keepsNoMoreThanItMay() {
        Tail tail = new Tail(Tail.CAPACITY);
        tail.add(B0, Position.NOTHING_PASSED);
        Told.take(tail, Told.books(0, Tail.CAPACITY, CORE));
        assertThat(tail.floors()).containsEntry(B0, -1L);
        Told.take(tail, Told.books(Tail.CAPACITY, Tail.CAPACITY + 10, CORE));
        assertThat(tail.floors()).containsEntry(B0, 9L);
    }

    private static Optional<TailCursor> resume(Tail tail, String position) throws InterruptedException {
        return tail.resume(Position.parse(position).orElseThrow(), NO_TIME);
    }

    private static List<String> read(Tail tail, TailCursor reader) throws InterruptedException {
        return tail.read(reader, NO_TIME) instanceof Reading.Events found
                ? found.events().stream().map(Told::at).toList()
                : List.of("nothing");
    }
}
