package org.alvh.quant.document;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON Canonicalization Scheme (RFC 8785): one sequence of bytes for one value, so that its hash names it.
 * Fields are sorted by UTF-16 code units, numbers are written as ECMAScript does, nothing is escaped that need
 * not be.
 *
 * <p>{@link #inGivenOrder} writes the same numbers and strings with fields in the order they were given, for
 * files that people read.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    public static byte[] bytes(DocumentValue value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    public static String text(DocumentValue value) {
        StringBuilder out = new StringBuilder();
        write(value, true, out);
        return out.toString();
    }

    public static String inGivenOrder(DocumentValue value) {
        StringBuilder out = new StringBuilder();
        write(value, false, out);
        return out.toString();
    }

    private static void write(DocumentValue value, boolean sorted, StringBuilder out) {
        switch (value) {
            case DocumentValue.Text text -> writeString(text.value(), out);
            case DocumentValue.Amount amount -> out.append(EcmaScriptNumber.format(amount.value()));
            case DocumentValue.Flag flag -> out.append(flag.value());
            case DocumentValue.Absent _ -> out.append("null");
            case DocumentValue.Items items -> writeItems(items, sorted, out);
            case DocumentValue.Section section -> writeSection(section, sorted, out);
        }
    }

    private static void writeItems(DocumentValue.Items items, boolean sorted, StringBuilder out) {
        out.append('[');
        Iterator<DocumentValue> values = items.values().iterator();
        while (values.hasNext()) {
            write(values.next(), sorted, out);
            if (values.hasNext()) {
                out.append(',');
            }
        }
        out.append(']');
    }

    private static void writeSection(DocumentValue.Section section, boolean sorted, StringBuilder out) {
        // String's natural order compares UTF-16 code units, which is the order RFC 8785 asks for.
        Map<String, DocumentValue> fields = sorted ? new TreeMap<>(section.fields()) : section.fields();
        out.append('{');
        boolean first = true;
        for (Map.Entry<String, DocumentValue> field : fields.entrySet()) {
            if (!first) {
                out.append(',');
            }
            first = false;
            writeString(field.getKey(), out);
            out.append(':');
            write(field.getValue(), sorted, out);
        }
        out.append('}');
    }

    private static void writeString(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            writeCharacter(text.charAt(i), out);
        }
        out.append('"');
    }

    private static void writeCharacter(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < 0x20) {
                    out.append("\\u00")
                            .append(Character.forDigit(c >> 4, 16))
                            .append(Character.forDigit(c & 0xf, 16));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
