package org.alvh.quant.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Reads one section of a document field by field. Whatever is wrong is collected as a {@link Refusal} that names
 * path, value and what would be right; a field that is absent takes the default; a field nobody asked for is
 * refused, since a misspelt name would otherwise silently mean its default.
 */
public final class SectionReader {

    /** Why a field of a document is refused. */
    public record Refusal(String path, String value, String expected) {

        public String message() {
            return path + " is " + value + ", expected " + expected;
        }
    }

    private final DocumentValue.Section section;
    private final String path;
    private static final int LONGEST_LINE = 200;

    private final List<Refusal> refusals;
    private final TreeSet<String> unread;

    private SectionReader(DocumentValue.Section section, String path, List<Refusal> refusals) {
        this.section = section;
        this.path = path;
        this.refusals = refusals;
        this.unread = new TreeSet<>(section.fields().keySet());
    }

    /** A reader that adds what it refuses to {@code refusals}. */
    public static SectionReader of(DocumentValue.Section section, String path, List<Refusal> refusals) {
        return new SectionReader(section, path, refusals);
    }

    public double number(String name, double byDefault, double least, double most) {
        Optional<DocumentValue> value = take(name);
        if (value.isEmpty()) {
            return byDefault;
        }
        if (value.get() instanceof DocumentValue.Amount(double number) && number >= least && number <= most) {
            return number;
        }
        refuse(
                name,
                value.get(),
                "a number from " + EcmaScriptNumber.format(least) + " to " + EcmaScriptNumber.format(most));
        return byDefault;
    }

    public int integer(String name, int byDefault, int least, int most) {
        Optional<DocumentValue> value = take(name);
        if (value.isEmpty()) {
            return byDefault;
        }
        if (value.get() instanceof DocumentValue.Amount(double number)
                && number == Math.rint(number)
                && number >= least
                && number <= most) {
            return (int) number;
        }
        refuse(name, value.get(), "a whole number from " + least + " to " + most);
        return byDefault;
    }

    public <E extends Enum<E>> E choice(String name, Class<E> type, E byDefault) {
        Optional<DocumentValue> value = take(name);
        if (value.isEmpty()) {
            return byDefault;
        }
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            names.add(constant.name());
            if (value.get() instanceof DocumentValue.Text(String text) && text.equals(constant.name())) {
                return constant;
            }
        }
        refuse(name, value.get(), "one of " + String.join(", ", names));
        return byDefault;
    }

    public boolean flag(String name, boolean byDefault) {
        Optional<DocumentValue> value = take(name);
        if (value.isEmpty()) {
            return byDefault;
        }
        if (value.get() instanceof DocumentValue.Flag(boolean flag)) {
            return flag;
        }
        refuse(name, value.get(), "true or false");
        return byDefault;
    }

    public String text(String name, String byDefault) {
        Optional<DocumentValue> value = take(name);
        if (value.isEmpty()) {
            return byDefault;
        }
        if (value.get() instanceof DocumentValue.Text(String text) && !text.isBlank()) {
            return text;
        }
        refuse(name, value.get(), "a text");
        return byDefault;
    }

    /** A text that people read on one line, as a name is. */
    public String line(String name, String byDefault) {
        String text = text(name, byDefault);
        if (isLine(text)) {
            return text;
        }
        refuse(name, DocumentValue.text(text), "a text of up to " + LONGEST_LINE + " characters on one line");
        return byDefault;
    }

    /** Half of a pair that makes one character has no bytes of its own, so two such texts would share a hash. */
    private static boolean isLine(String text) {
        return text.length() <= LONGEST_LINE
                && text.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    /** The named section, or an empty one, so that its fields take their defaults. */
    public SectionReader section(String name) {
        Optional<DocumentValue> value = take(name);
        DocumentValue.Section inner = DocumentValue.section().build();
        if (value.isPresent()) {
            if (value.get() instanceof DocumentValue.Section given) {
                inner = given;
            } else {
                refuse(name, value.get(), "a section { … }");
            }
        }
        return new SectionReader(inner, path(name), refusals);
    }

    /** The sections of a list, or empty where the field is absent. */
    public Optional<List<SectionReader>> sections(String name, int least, int most) {
        Optional<DocumentValue> value = take(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        List<SectionReader> readers = new ArrayList<>();
        if (value.get() instanceof DocumentValue.Items(List<DocumentValue> items)
                && items.size() >= least
                && items.size() <= most) {
            for (DocumentValue item : items) {
                if (item instanceof DocumentValue.Section inner) {
                    readers.add(new SectionReader(inner, path(name) + "[" + readers.size() + "]", refusals));
                }
            }
            if (readers.size() == items.size()) {
                return Optional.of(readers);
            }
        }
        refuse(name, value.get(), "a list of " + least + " to " + most + " sections");
        return Optional.empty();
    }

    /** True where the field is given as {@code null}, which switches an optional rule off. */
    public boolean isOff(String name) {
        boolean off = section.find(name)
                .filter(DocumentValue.Absent.class::isInstance)
                .isPresent();
        if (off) {
            unread.remove(name);
        }
        return off;
    }

    /** Whether values that belong together do not fall; where they do, the first that falls is refused. */
    public boolean ascend(List<String> names, double... values) {
        for (int i = 1; i < values.length; i++) {
            if (values[i] < values[i - 1]) {
                refuse(
                        names.get(i),
                        EcmaScriptNumber.format(values[i]),
                        "at least " + names.get(i - 1) + ", which is " + EcmaScriptNumber.format(values[i - 1]));
                return false;
            }
        }
        return true;
    }

    /** Refuses what the caller found wrong in fields that were well formed one by one. */
    public void refuse(String name, String value, String expected) {
        refusals.add(new Refusal(path(name), value, expected));
    }

    /** Refuses every field that was not asked for. To be called when all fields have been. */
    public void refuseUnread() {
        for (String name : unread) {
            refusals.add(new Refusal(path(name), "not a field of this section", "none of that name"));
        }
    }

    private Optional<DocumentValue> take(String name) {
        unread.remove(name);
        return section.find(name);
    }

    private void refuse(String name, DocumentValue value, String expected) {
        String text = CanonicalJson.text(value);
        refuse(name, text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) + "…" : text, expected);
    }

    private String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
