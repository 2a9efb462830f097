package org.alvh.portfolio.service.session;

import com.google.protobuf.MessageLite;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.alvh.chassis.outbox.Outbox;
import org.alvh.chassis.outbox.Publication;
import org.alvh.portfolio.account.Valuation;
import org.alvh.proto.portfolio.v1.BookMade;
import org.alvh.proto.portfolio.v1.NavClosed;
import org.alvh.quant.trade.Book;
import org.alvh.wire.BookWire;

/** Keeps books and publishes them, with the valuation of a CLOSE. */
@ApplicationScoped
class Books {

    static final String BOOK_TOPIC = "portfolio.book.v1";
    static final String NAV_TOPIC = "portfolio.nav.v1";

    private final BookRows rows;
    private final Outbox outbox;

    Books(BookRows rows, Outbox outbox) {
        this.rows = rows;
        this.outbox = outbox;
    }

    void made(String desk, Book book) {
        org.alvh.proto.trading.v1.Book message = BookWire.write(book);
        rows.persist(new BookRow(book, message.toByteArray()));
        publish(BOOK_TOPIC, desk, book, BookMade.newBuilder().setBook(message).build());
    }

    void valued(String desk, Book book, Valuation valuation) {
        publish(
                NAV_TOPIC,
                desk,
                book,
                NavClosed.newBuilder()
                        .setAccount(book.account())
                        .setSession(valuation.session().toString())
                        .setNavMidCents(valuation.navMid().cents())
                        .setNavLiquidationCents(valuation.navLiquidation().cents())
                        .setCashCents(valuation.cash().cents())
                        .setMarginCents(valuation.margin().cents())
                        .setCondorsOpen(valuation.condorsOpen())
                        .setStaleMarks(valuation.staleMarks())
                        .build());
    }

    private void publish(String topic, String desk, Book book, MessageLite payload) {
        outbox.publish(new Publication(
                topic,
                book.account(),
                SessionTimes.at(book.session(), book.stage().phase()),
                book.market().name(),
                desk,
                "portfolio",
                Optional.empty(),
                payload));
    }
}
