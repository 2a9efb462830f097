package org.alvh.local.state;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.alvh.engine.Mandate;
import org.alvh.json.JsonDocument;
import org.alvh.json.MalformedJson;
import org.alvh.local.part.PortPlan;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.document.PrettyJson;
import org.alvh.quant.document.SectionReader;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.money.Money;

/**
 * {@link PlatformSettings} as the file of a state. A seed is text, since a JSON number does not hold every long; a
 * mandate is the text whose hash names it.
 */
final class SettingsDocument {

    private static final int VERSION = 1;
    private static final String NONE = "-";
    private static final int MOST_BOOKS = 100;
    private static final double FASTEST = 1e9;

    private SettingsDocument() {}

    static String write(PlatformSettings settings) {
        List<DocumentValue> books = new ArrayList<>();
        for (DemoBook book : settings.books()) {
            books.add(DocumentValue.section()
                    .with("desk", book.desk())
                    .with("name", book.name())
                    .with("capitalDollars", book.capital().dollars())
                    .with("mandate", new String(book.mandate().document().canonicalBytes(), UTF_8))
                    .build());
        }
        return PrettyJson.text(DocumentValue.section()
                .with("version", VERSION)
                .with("marketKind", settings.market().kind().name())
                .with("market", settings.market().name())
                .with(
                        "seed",
                        settings.seed().isPresent()
                                ? Long.toString(settings.seed().getAsLong())
                                : NONE)
                .with("from", settings.from().map(LocalDate::toString).orElse(NONE))
                .with("sessions", settings.sessions())
                .with("sessionsPerSecond", settings.pace().sessionsPerSecond())
                .with("port", settings.ports().first())
                .with("books", new DocumentValue.Items(books))
                .build());
    }

    /** @throws DamagedSettings where the text is not what {@link #write} gave */
    static PlatformSettings read(byte[] text) {
        List<SectionReader.Refusal> refusals = new ArrayList<>();
        try {
            SectionReader reader = SectionReader.of(JsonDocument.parse(text), "", refusals);
            reader.integer("version", 0, VERSION, VERSION);
            PlatformSettings settings = settings(reader);
            reader.refuseUnread();
            if (refusals.isEmpty()) {
                return settings;
            }
        } catch (MalformedJson | DateTimeException | IllegalArgumentException malformed) {
            throw new DamagedSettings(String.valueOf(malformed.getMessage()), malformed);
        }
        throw new DamagedSettings(refusals.getFirst().message());
    }

    private static PlatformSettings settings(SectionReader reader) {
        String seed = reader.text("seed", NONE);
        String from = reader.text("from", NONE);
        return new PlatformSettings(
                new MarketId(
                        reader.choice("marketKind", MarketId.Kind.class, MarketId.Kind.LIVE),
                        reader.text("market", NONE)),
                seed.equals(NONE) ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(seed)),
                from.equals(NONE) ? Optional.empty() : Optional.of(LocalDate.parse(from)),
                reader.integer("sessions", 0, 0, Integer.MAX_VALUE),
                new Pace(reader.number("sessionsPerSecond", 0, 0, FASTEST)),
                new PortPlan(reader.integer("port", 0, 0, Integer.MAX_VALUE)),
                books(reader));
    }

    private static List<DemoBook> books(SectionReader reader) {
        List<DemoBook> books = new ArrayList<>();
        for (SectionReader book : reader.sections("books", 1, MOST_BOOKS).orElseGet(List::of)) {
            books.add(new DemoBook(
                    book.text("desk", NONE),
                    book.text("name", NONE),
                    mandate(book.text("mandate", NONE)),
                    Money.ofDollars(book.integer("capitalDollars", 0, 1, Integer.MAX_VALUE))));
            book.refuseUnread();
        }
        return books;
    }

    private static Mandate mandate(String text) {
        return switch (Mandate.read(JsonDocument.parse(text.getBytes(UTF_8)))) {
            case Mandate.Reading.Accepted accepted -> accepted.mandate();
            case Mandate.Reading.Refused refused ->
                throw new DamagedSettings(refused.refusals().getFirst().message());
        };
    }
}
