package org.alvh.engine.report.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes a page that is well-formed by construction, as HTML and as XML alike: tags close in order, and every text
 * and attribute is escaped.
 */
public final class Html {

    /** HTML would read {@code <p/>} as an opening tag; only these may be written without content. */
    private static final Set<String> VOID = new TreeSet<>(List.of("meta", "br", "hr"));

    private static final Set<String> INLINE =
            new TreeSet<>(List.of("a", "abbr", "b", "code", "em", "i", "small", "span", "strong", "sup"));

    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens a tag; attributes are names and values in turn. */
    public Html open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /** Closes the tag opened last. */
    public Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    public Html text(String text) {
        escape(text, "\"");
        return this;
    }

    /** A tag with nothing but text in it. */
    public Html leaf(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** A tag without content: one of the few that HTML knows, or a shape of a drawing. */
    public Html empty(String tag, String... attributes) {
        if (!VOID.contains(tag) && !open.contains("svg")) {
            throw new IllegalArgumentException("<" + tag + "/> is no empty tag of HTML: open and close it");
        }
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    /** The whole page; everything opened must be closed. */
    public String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("the page still has <" + open.peek() + "> open");
        }
        return "<!DOCTYPE html>" + out + "\n";
    }

    private void start(String tag, String[] attributes) {
        if (!INLINE.contains(tag)) {
            out.append('\n');
        }
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], "&quot;");
            out.append('"');
        }
    }

    /** Quotation marks end attributes only; a style sheet needs its own as they are. */
    private void escape(String text, String quotationMark) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '"' -> out.append(quotationMark);
                case '\n', '\t' -> out.append(c);
                default -> out.append(isWritable(c) ? c : REPLACEMENT);
            }
        }
    }

    private static boolean isWritable(char c) {
        return c >= ' ' && c != '\uFFFE' && c != '\uFFFF';
    }
}
