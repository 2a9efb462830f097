package org.alvh.cli;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import org.alvh.marketdata.history.FieldText;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the values of options and arguments are read, and what is said of one that is none of its kind. */
final class ArgumentValues {

    private ArgumentValues() {}

    static CommandLine readBy(CommandLine commands) {
        return commands.registerConverter(LocalDate.class, ArgumentValues::date)
                .registerConverter(BigDecimal.class, read(BigDecimal::new, "a plain number such as 1000000"))
                .registerConverter(Integer.class, read(Integer::valueOf, "a whole number up to 2147483647"))
                .registerConverter(Long.class, read(Long::valueOf, "a whole number of at most 18 digits"))
                .registerConverter(Path.class, ArgumentValues::path);
    }

    /** A date in the one form that every answer is written in. */
    private static LocalDate date(String text) {
        return FieldText.isoDate(text).orElseThrow(() -> not(text, "an ISO date (yyyy-mm-dd)"));
    }

    private static Path path(String text) {
        if (text.isBlank()) {
            throw not(text, "the name of a file or folder");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException impossible) {
            throw not(text, "the name of a file or folder: " + impossible.getReason());
        }
    }

    private static <T> ITypeConverter<T> read(Function<String, T> reading, String expected) {
        return text -> {
            try {
                return reading.apply(text);
            } catch (NumberFormatException _) {
                throw not(text, expected);
            }
        };
    }

    private static TypeConversionException not(String text, String expected) {
        return new TypeConversionException("'" + text + "' is not " + expected);
    }
}
