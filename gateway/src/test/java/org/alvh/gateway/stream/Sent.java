package org.alvh.gateway.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alvh.gateway.stream.tail.Envelopes;
import org.alvh.proto.common.v1.MarketId;
import org.alvh.proto.common.v1.SessionPhase;
import org.alvh.proto.marketdata.v1.SessionPhaseReached;
import org.alvh.proto.portfolio.v1.AccountChanged;
import org.alvh.proto.portfolio.v1.BookMade;
import org.alvh.proto.portfolio.v1.NavClosed;
import org.alvh.proto.trading.v1.AccountState;
import org.alvh.proto.trading.v1.Book;
import org.alvh.proto.trading.v1.Stage;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Records as the services write them. */
final class Sent {

    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

    private Sent() {}

    /** A book of a desk's account; its version tells it from every other. */
    static ProducerRecord<String, byte[]> book(int partition, String account, long version) {
        ProducerRecord<String, byte[]> record = Envelopes.of(
                "portfolio.book.v1",
                account,
                desk(account),
                "sim-1-7",
                BookMade.newBuilder()
                        .setBook(Book.newBuilder()
                                .setAccount(account)
                                .setSession("2024-03-15")
                                .setStage(Stage.STAGE_CLOSE)
                                .setVersion(version)
                                .setState(AccountState.ACCOUNT_STATE_ACTIVE))
                        .build());
        return new ProducerRecord<>(record.topic(), partition, record.key(), record.value(), record.headers());
    }

    /** The version of the book that an event tells of. */
    static long version(SseEvent book) {
        Matcher version = VERSION.matcher(book.data());
        if (!version.find()) {
            throw new IllegalArgumentException(book + " tells of no book");
        }
        return Long.parseLong(version.group(1));
    }

    /** The version of the book in a record. */
    static long version(ProducerRecord<String, byte[]> book) {
        try {
            return BookMade.parseFrom(book.value()).getBook().getVersion();
        } catch (InvalidProtocolBufferException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    static ProducerRecord<String, byte[]> nav(String account) {
        return Envelopes.of(
                "portfolio.nav.v1",
                account,
                desk(account),
                "sim-1-7",
                NavClosed.newBuilder()
                        .setAccount(account)
                        .setSession("2024-03-15")
                        .build());
    }

    static ProducerRecord<String, byte[]> account(String account, String market) {
        return Envelopes.of(
                "portfolio.account.v1",
                account,
                desk(account),
                market,
                AccountChanged.newBuilder()
                        .setAccount(account)
                        .setDesk(desk(account))
                        .setMarket(MarketId.newBuilder().setName(market))
                        .setState(AccountState.ACCOUNT_STATE_ACTIVE)
                        .build());
    }

    static ProducerRecord<String, byte[]> session(String market) {
        return Envelopes.of(
                "marketdata.session.v1",
                market,
                "",
                market,
                SessionPhaseReached.newBuilder()
                        .setMarket(MarketId.newBuilder().setName(market))
                        .setSession("2024-03-15")
                        .setSessionNumber(52)
                        .setPhase(SessionPhase.SESSION_PHASE_OPEN)
                        .setNextSession("2024-03-18")
                        .build());
    }

    /** Bytes that are no event, under the key of an account. */
    static ProducerRecord<String, byte[]> poison(int partition, String account) {
        return new ProducerRecord<>("portfolio.book.v1", partition, account, "no event of anybody".getBytes(UTF_8));
    }

    private static String desk(String account) {
        return account.substring(0, account.indexOf('.'));
    }
}
