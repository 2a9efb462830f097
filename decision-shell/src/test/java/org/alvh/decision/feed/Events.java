package org.alvh.decision.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.protobuf.ByteString;
import com.google.protobuf.MessageLite;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alvh.chassis.event.Envelope;
import org.alvh.chassis.event.EnvelopeHeaders;
import org.alvh.proto.marketdata.v1.DecisionDue;
import org.alvh.proto.marketdata.v1.SessionPhaseReached;
import org.alvh.proto.portfolio.v1.BookMade;
import org.alvh.proto.portfolio.v1.MandatePublished;
import org.alvh.quant.document.ContentHash;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.SnapshotId;
import org.alvh.quant.money.Money;
import org.alvh.quant.time.SessionPhase;
import org.alvh.quant.time.Stage;
import org.alvh.quant.trade.AccountState;
import org.alvh.quant.trade.Book;
import org.alvh.wire.BookWire;
import org.alvh.wire.MarketWire;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** Events as portfolio and market-data publish them, numbered as their outboxes would. */
final class Events {

    private final Map<String, Long> numbers = new TreeMap<>();
    private long offset;

    /** A mandate whose name alone tells it from others. */
    static String mandate(String name) {
        return "{\"name\":\"" + name + "\"}";
    }

    ConsumerRecord<String, byte[]> mandatePublished(String document) {
        String hash = ContentHash.of(document);
        return record(
                "portfolio.mandate.v1",
                hash,
                MandatePublished.newBuilder()
                        .setMandateHash(hash)
                        .setDocument(ByteString.copyFromUtf8(document))
                        .build());
    }

    ConsumerRecord<String, byte[]> decisionDue(LocalDate session) {
        return record(
                "marketdata.session.v1",
                QuietMarket.MARKET.name(),
                SessionPhaseReached.newBuilder()
                        .setMarket(MarketWire.write(QuietMarket.MARKET))
                        .setSession(session.toString())
                        .setPhase(MarketWire.PHASE.write(SessionPhase.DECISION))
                        .setDecisionDue(DecisionDue.newBuilder()
                                .setSnapshotId(SnapshotId.of(QuietMarket.MARKET, session, SessionPhase.DECISION)
                                        .value()))
                        .build());
    }

    ConsumerRecord<String, byte[]> settleBook(MarketId market, String account, LocalDate session, String mandate) {
        Book book = new Book(
                market,
                account,
                session,
                Stage.SETTLE,
                session.toEpochDay(),
                AccountState.ACTIVE,
                Money.ofDollars(1_000_000),
                Money.ofDollars(1_000_000),
                Money.ZERO,
                ContentHash.of(mandate),
                List.of());
        return record(
                "portfolio.book.v1",
                account,
                BookMade.newBuilder().setBook(BookWire.write(book)).build());
    }

    private ConsumerRecord<String, byte[]> record(String topic, String key, MessageLite message) {
        long seq = numbers.merge(topic + " " + key, 1L, Long::sum);
        RecordHeaders headers = new RecordHeaders();
        EnvelopeHeaders.write(
                new Envelope(
                        topic + "-" + key + "-" + seq,
                        "2024-01-09T15:10:00-06:00",
                        "2026-01-02T00:00:00Z",
                        QuietMarket.MARKET.name(),
                        "north",
                        "tested",
                        key,
                        "",
                        seq),
                headers);
        byte[] payload = message.toByteArray();
        return new ConsumerRecord<>(
                topic,
                0,
                offset++,
                0,
                TimestampType.CREATE_TIME,
                key.getBytes(UTF_8).length,
                payload.length,
                key,
                payload,
                headers,
                Optional.empty());
    }
}
