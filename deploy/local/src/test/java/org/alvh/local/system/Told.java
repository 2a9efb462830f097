package org.alvh.local.system;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alvh.local.platform.Words;
import org.alvh.proto.hedge.v1.HedgeDecided;
import org.alvh.proto.marketdata.v1.SessionPhaseReached;
import org.alvh.proto.portfolio.v1.AccountChanged;
import org.alvh.proto.portfolio.v1.BookMade;
import org.alvh.proto.portfolio.v1.NavClosed;
import org.alvh.proto.strategy.v1.StrategyDecided;
import org.alvh.proto.trading.v1.Book;
import org.alvh.proto.trading.v1.Decision;
import org.alvh.proto.trading.v1.Effect;
import org.alvh.proto.trading.v1.Trade;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.money.Money;

/** What a record of a topic has to tell a desk, by the contract of the stream and not by the gateway's code. */
record Told(String name, DocumentValue.Section data) {

    /** The topics of the stream, each with the letter that a position names it by. */
    enum Topic {
        SESSION('s', "marketdata.session.v1", value -> session(SessionPhaseReached.parseFrom(value))),
        STRATEGY(
                'd',
                "strategy.decision.v1",
                value -> decision(StrategyDecided.parseFrom(value).getDecision())),
        HEDGE(
                'h',
                "hedge.decision.v1",
                value -> decision(HedgeDecided.parseFrom(value).getDecision())),
        BOOK('b', "portfolio.book.v1", value -> book(BookMade.parseFrom(value).getBook())),
        NAV('n', "portfolio.nav.v1", value -> nav(NavClosed.parseFrom(value))),
        ACCOUNT('a', "portfolio.account.v1", value -> account(AccountChanged.parseFrom(value)));

        private final char letter;
        private final String topicName;
        private final Reader reader;

        Topic(char letter, String topicName, Reader reader) {
            this.letter = letter;
            this.topicName = topicName;
            this.reader = reader;
        }

        static Topic ofLetter(char letter) {
            return List.of(values()).stream()
                    .filter(topic -> topic.letter == letter)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no topic has the letter " + letter));
        }

        String topicName() {
            return topicName;
        }

        /** True where a desk is told: of the markets it trades, and of its own accounts. */
        boolean concerns(String desk, String market, String key) {
            return this == SESSION ? key.equals(market) : key.startsWith(desk + ".");
        }

        Told read(byte[] value) {
            try {
                return reader.read(value);
            } catch (InvalidProtocolBufferException malformed) {
                throw new IllegalArgumentException(topicName + " holds no event of its kind", malformed);
            }
        }
    }

    /** Whose records of which kind it is one of; those are in order. */
    String source() {
        return Stream.of("market", "account", "role")
                .flatMap(field -> data.find(field).stream())
                .map(DocumentValue::toString)
                .collect(Collectors.joining(" ", name + " ", ""));
    }

    private interface Reader {
        Told read(byte[] value) throws InvalidProtocolBufferException;
    }

    private static Told session(SessionPhaseReached event) {
        return new Told(
                "session",
                DocumentValue.section()
                        .with("market", event.getMarket().getName())
                        .with("session", event.getSession())
                        .with("sessionNumber", event.getSessionNumber())
                        .with("phase", Words.of(event.getPhase(), "SESSION_PHASE_"))
                        .with("nextSession", event.getNextSession())
                        .build());
    }

    private static Told decision(Decision decision) {
        return new Told(
                "decision",
                DocumentValue.section()
                        .with("account", nameOf(decision.getKey().getAccount()))
                        .with("session", decision.getKey().getSession())
                        .with("role", Words.of(decision.getKey().getRole(), "ROLE_"))
                        .with("decisionId", decision.getDecisionId())
                        .with("opened", groups(decision, trade -> trade.getEffect() == Effect.EFFECT_OPEN))
                        .with("closed", groups(decision, trade -> trade.getEffect() == Effect.EFFECT_CLOSE))
                        .build());
    }

    private static DocumentValue groups(Decision decision, Predicate<Trade> wanted) {
        return new DocumentValue.Items(decision.getTradesList().stream()
                .filter(wanted)
                .<DocumentValue>map(trade -> DocumentValue.text(trade.getGroup()))
                .toList());
    }

    private static Told book(Book book) {
        return new Told(
                "book",
                DocumentValue.section()
                        .with("account", nameOf(book.getAccount()))
                        .with("session", book.getSession())
                        .with("stage", Words.of(book.getStage(), "STAGE_"))
                        .with("version", DocumentValue.whole(book.getVersion()))
                        .with("state", Words.of(book.getState(), "ACCOUNT_STATE_"))
                        .build());
    }

    private static Told nav(NavClosed nav) {
        return new Told(
                "nav",
                DocumentValue.section()
                        .with("account", nameOf(nav.getAccount()))
                        .with("session", nav.getSession())
                        .with("navMid", Money.ofCents(nav.getNavMidCents()).toString())
                        .with(
                                "navLiquidation",
                                Money.ofCents(nav.getNavLiquidationCents()).toString())
                        .build());
    }

    private static Told account(AccountChanged account) {
        DocumentValue cause = Optional.of(account.getCause())
                .filter(text -> !text.isEmpty())
                .<DocumentValue>map(DocumentValue::text)
                .orElseGet(DocumentValue.Absent::new);
        return new Told(
                "account",
                DocumentValue.section()
                        .with("account", nameOf(account.getAccount()))
                        .with("state", Words.of(account.getState(), "ACCOUNT_STATE_"))
                        .with("cause", cause)
                        .build());
    }

    private static String nameOf(String account) {
        return account.substring(account.indexOf('.') + 1);
    }
}
