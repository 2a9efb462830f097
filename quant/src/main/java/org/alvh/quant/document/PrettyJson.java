package org.alvh.quant.document;

import java.util.Iterator;
import java.util.Map;

/** JSON for people: fields in the order given, one a line, indented by two blanks; numbers as {@link CanonicalJson}. */
public final class PrettyJson {

    private static final String INDENT = "  ";

    private PrettyJson() {}

    /** The text, ending in a line feed. */
    public static String text(DocumentValue value) {
        StringBuilder out = new StringBuilder();
        write(value, 0, out);
        return out.append('\n').toString();
    }

    private static void write(DocumentValue value, int depth, StringBuilder out) {
        switch (value) {
            case DocumentValue.Section section
            when !section.fields().isEmpty() -> {
                out.append('{');
                Iterator<Map.Entry<String, DocumentValue>> fields =
                        section.fields().entrySet().iterator();
                while (fields.hasNext()) {
                    Map.Entry<String, DocumentValue> field = fields.next();
                    line(depth + 1, out)
                            .append(CanonicalJson.text(DocumentValue.text(field.getKey())))
                            .append(": ");
                    write(field.getValue(), depth + 1, out);
                    out.append(fields.hasNext() ? "," : "");
                }
                line(depth, out).append('}');
            }
            case DocumentValue.Items items
            when !items.values().isEmpty() -> {
                out.append('[');
                Iterator<DocumentValue> values = items.values().iterator();
                while (values.hasNext()) {
                    line(depth + 1, out);
                    write(values.next(), depth + 1, out);
                    out.append(values.hasNext() ? "," : "");
                }
                line(depth, out).append(']');
            }
            default -> out.append(CanonicalJson.inGivenOrder(value));
        }
    }

    private static StringBuilder line(int depth, StringBuilder out) {
        return out.append('\n').append(INDENT.repeat(depth));
    }
}
