package org.alvh.portfolio.service.session;

import com.google.protobuf.InvalidProtocolBufferException;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.alvh.proto.trading.v1.Book;

/** Books of the accounts of the desk that the running transaction is in. */
@ApplicationScoped
public class BookRows implements PanacheRepository<BookRow> {

    /** The last book of an account; empty before its first. */
    public Optional<Book> last(String account) {
        return find("account = ?1 order by version desc", account)
                .firstResultOptional()
                .map(BookRows::book);
    }

    private static Book book(BookRow row) {
        try {
            return Book.parseFrom(row.payload());
        } catch (InvalidProtocolBufferException damaged) {
            throw new IllegalStateException("a kept book cannot be read", damaged);
        }
    }
}
