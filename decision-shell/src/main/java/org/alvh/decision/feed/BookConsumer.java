package org.alvh.decision.feed;

import com.google.protobuf.Parser;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.alvh.chassis.event.Received;
import org.alvh.chassis.inbox.AccountWork;
import org.alvh.chassis.inbox.Inbox;
import org.alvh.chassis.inbox.Subscription;
import org.alvh.decision.DecisionMaker;
import org.alvh.decision.row.WaitingBookRow;
import org.alvh.decision.row.WaitingBookRows;
import org.alvh.proto.portfolio.v1.BookMade;
import org.alvh.proto.trading.v1.Book;
import org.alvh.wire.BookWire;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the books that the service's role answers, and passes over those of other stages. */
@ApplicationScoped
class BookConsumer implements Subscription<BookMade> {

    private final Inbox inbox;
    private final WaitingBookRows books;
    private final DecisionMaker maker;
    private final AccountWork work;

    BookConsumer(Inbox inbox, WaitingBookRows books, DecisionMaker maker, AccountWork work) {
        this.inbox = inbox;
        this.books = books;
        this.maker = maker;
        this.work = work;
    }

    @Incoming("books")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, this);
    }

    @Override
    public String topic() {
        return "portfolio.book.v1";
    }

    @Override
    public Parser<BookMade> parser() {
        return BookMade.parser();
    }

    @Override
    public void apply(Received<BookMade> event) {
        Book book = event.message().getBook();
        if (isAnswered(book)) {
            books.add(new WaitingBookRow(
                    event.envelope().eventId(),
                    book.getAccount(),
                    LocalDate.parse(book.getSession()),
                    book.toByteString()));
        }
    }

    @Override
    public void after(Received<BookMade> event) {
        if (isAnswered(event.message().getBook())) {
            work.advance(event.key());
        }
    }

    private boolean isAnswered(Book book) {
        return BookWire.STAGE.read(book.getStageValue()) == maker.answers();
    }
}
