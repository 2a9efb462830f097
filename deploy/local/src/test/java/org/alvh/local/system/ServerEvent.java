package org.alvh.local.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alvh.json.JsonDocument;
import org.alvh.quant.document.DocumentValue;

/**
 * An event of an event stream.
 *
 * @param id where the stream goes on after it; empty where it does not come from a topic
 */
record ServerEvent(String name, Optional<String> id, DocumentValue.Section data) {

    /** What is told where nothing happened but how far the stream has come. */
    private static final ServerEvent NOTHING =
            new ServerEvent("", Optional.empty(), DocumentValue.section().build());

    /** The events of a text; what follows its last blank line was cut off and is none. */
    static List<ServerEvent> read(String text) {
        List<ServerEvent> events = new ArrayList<>();
        String whole = text.substring(0, text.lastIndexOf("\n\n") + 1);
        for (String block : whole.split("\n\n", -1)) {
            Optional<String> id = field(block, "id");
            Optional<ServerEvent> event = field(block, "data")
                    .map(data -> new ServerEvent(
                            field(block, "event").orElse("message"), id, JsonDocument.parse(data.getBytes(UTF_8))));
            if (event.isPresent() || id.isPresent()) {
                events.add(event.orElseGet(() -> new ServerEvent(NOTHING.name, id, NOTHING.data)));
            }
        }
        return events;
    }

    private static Optional<String> field(String block, String name) {
        return block.lines()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst();
    }
}
