package org.alvh.gateway.stream.tail;

import java.util.Arrays;
import java.util.Optional;

/** The topics that are read, each with the letter that stands for it in a {@link Position}. */
public enum StreamTopic {
    SESSION('s', "marketdata.session.v1"),
    STRATEGY_DECISION('d', "strategy.decision.v1"),
    HEDGE_DECISION('h', "hedge.decision.v1"),
    BOOK('b', "portfolio.book.v1"),
    NAV('n', "portfolio.nav.v1"),
    ACCOUNT('a', "portfolio.account.v1");

    private final char letter;
    private final String topic;

    StreamTopic(char letter, String topic) {
        this.letter = letter;
        this.topic = topic;
    }

    public char letter() {
        return letter;
    }

    /** Its name at the broker. */
    public String topic() {
        return topic;
    }

    static Optional<StreamTopic> ofLetter(char letter) {
        return Arrays.stream(values()).filter(each -> each.letter == letter).findFirst();
    }

    static Optional<StreamTopic> ofTopic(String topic) {
        return Arrays.stream(values()).filter(each -> each.topic.equals(topic)).findFirst();
    }
}
