package org.alvh.gateway.stream.tail;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.List;
import java.util.Optional;
import org.alvh.chassis.event.Envelope;
import org.alvh.chassis.event.EnvelopeHeaders;
import org.alvh.chassis.event.Undecodable;
import org.alvh.proto.hedge.v1.HedgeDecided;
import org.alvh.proto.marketdata.v1.SessionPhaseReached;
import org.alvh.proto.portfolio.v1.AccountChanged;
import org.alvh.proto.portfolio.v1.BookMade;
import org.alvh.proto.portfolio.v1.NavClosed;
import org.alvh.proto.strategy.v1.StrategyDecided;
import org.alvh.proto.trading.v1.Decision;
import org.alvh.proto.trading.v1.Effect;
import org.alvh.proto.trading.v1.Trade;
import org.alvh.quant.money.Money;
import org.alvh.wire.BookWire;
import org.alvh.wire.MarketWire;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Records of the topics as the events that are sent. The desk is the one that the envelope names. */
final class EventWire {

    private EventWire() {}

    /**
     * What a record tells.
     *
     * @param market the market that it belongs to
     */
    record Told(TailEvent event, String market) {}

    /** A name, whom and what of it is told, and what it is told about. */
    private record Content(EventName name, Audience audience, String subject, Record view) {}

    /**
     * The event of a record.
     *
     * @throws Undecodable where it is not an event of its topic, or its envelope and its payload name two desks
     */
    static Told read(Partition partition, ConsumerRecord<String, byte[]> record) {
        Envelope envelope = EnvelopeHeaders.read(EnvelopeHeaders.texts(record.headers()));
        byte[] payload = record.value();
        if (payload == null) {
            throw new Undecodable("the payload is missing");
        }
        try {
            Content content = content(partition.topic(), envelope, payload);
            TailEvent event = new TailEvent(
                    partition,
                    record.offset(),
                    content.name(),
                    content.audience(),
                    content.subject(),
                    EventJson.line(content.view()));
            return new Told(event, envelope.market());
        } catch (InvalidProtocolBufferException | IllegalArgumentException malformed) {
            throw new Undecodable("the payload is no event of its topic: " + malformed.getMessage(), malformed);
        }
    }

    private static Content content(StreamTopic topic, Envelope envelope, byte[] payload)
            throws InvalidProtocolBufferException {
        return switch (topic) {
            case SESSION -> session(SessionPhaseReached.parseFrom(payload));
            case STRATEGY_DECISION ->
                decision(envelope, StrategyDecided.parseFrom(payload).getDecision());
            case HEDGE_DECISION ->
                decision(envelope, HedgeDecided.parseFrom(payload).getDecision());
            case BOOK -> book(envelope, BookMade.parseFrom(payload).getBook());
            case NAV -> nav(envelope, NavClosed.parseFrom(payload));
            case ACCOUNT -> account(envelope, AccountChanged.parseFrom(payload));
        };
    }

    private static Content session(SessionPhaseReached message) {
        String market = message.getMarket().getName();
        return new Content(
                EventName.SESSION,
                new Audience.Market(market),
                market,
                new EventView.Session(
                        market,
                        message.getSession(),
                        message.getSessionNumber(),
                        MarketWire.PHASE.read(message.getPhaseValue()).name(),
                        message.getNextSession()));
    }

    private static Content decision(Envelope envelope, Decision message) {
        String account = message.getKey().getAccount();
        return ofAccount(
                EventName.DECISION,
                envelope,
                account,
                new EventView.Decision(
                        nameWithinDesk(envelope, account),
                        message.getKey().getSession(),
                        BookWire.ROLE.read(message.getKey().getRoleValue()).name(),
                        message.getDecisionId(),
                        groups(message, Effect.EFFECT_OPEN),
                        groups(message, Effect.EFFECT_CLOSE)));
    }

    private static List<String> groups(Decision message, Effect effect) {
        return message.getTradesList().stream()
                .filter(trade -> trade.getEffect() == effect)
                .map(Trade::getGroup)
                .toList();
    }

    private static Content book(Envelope envelope, org.alvh.proto.trading.v1.Book message) {
        return ofAccount(
                EventName.BOOK,
                envelope,
                message.getAccount(),
                new EventView.Book(
                        nameWithinDesk(envelope, message.getAccount()),
                        message.getSession(),
                        BookWire.STAGE.read(message.getStageValue()).name(),
                        message.getVersion(),
                        BookWire.STATE.read(message.getStateValue()).name()));
    }

    private static Content nav(Envelope envelope, NavClosed message) {
        return ofAccount(
                EventName.NAV,
                envelope,
                message.getAccount(),
                new EventView.Nav(
                        nameWithinDesk(envelope, message.getAccount()),
                        message.getSession(),
                        Money.ofCents(message.getNavMidCents()).toString(),
                        Money.ofCents(message.getNavLiquidationCents()).toString()));
    }

    private static Content account(Envelope envelope, AccountChanged message) {
        return ofAccount(
                EventName.ACCOUNT,
                envelope,
                message.getAccount(),
                new EventView.Account(
                        nameWithinDesk(envelope, message.getAccount()),
                        BookWire.STATE.read(message.getStateValue()).name(),
                        Optional.of(message.getCause()).filter(cause -> !cause.isEmpty())));
    }

    private static Content ofAccount(EventName name, Envelope envelope, String account, Record view) {
        return new Content(name, new Audience.Desk(envelope.desk()), account, view);
    }

    /** An account's full name is that of its desk, a point, and its own. */
    private static String nameWithinDesk(Envelope envelope, String account) {
        String desk = envelope.desk() + ".";
        if (desk.length() == 1 || !account.startsWith(desk) || account.length() == desk.length()) {
            throw new IllegalArgumentException(
                    "the envelope names desk '" + envelope.desk() + "', the payload account '" + account + "'");
        }
        return account.substring(desk.length());
    }
}
