package org.alvh.gateway.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One event as a client understands it.
 *
 * @param id the position that the client holds after it; empty where it was told none
 */
record SseEvent(String name, Optional<String> id, String data) {

    /** What stands in a block of lines, by the rules of HTML; empty where it is no event. */
    static Optional<SseEvent> of(List<String> lines) {
        String name = "message";
        Optional<String> id = Optional.empty();
        List<String> data = new ArrayList<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            String field = colon < 0 ? line : line.substring(0, colon);
            String value = colon < 0 ? "" : line.substring(colon + 1).stripLeading();
            switch (field) {
                case "event" -> name = value;
                case "id" -> id = Optional.of(value);
                case "data" -> data.add(value);
                default -> {}
            }
        }
        return data.isEmpty() ? Optional.empty() : Optional.of(new SseEvent(name, id, String.join("\n", data)));
    }
}
