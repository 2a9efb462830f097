package org.alvh.marketdata.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alvh.marketdata.fit.ParityForward;
import org.alvh.marketdata.fit.StrikeQuotes;
import org.alvh.marketdata.fit.StrikeQuotes.Side;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.VendorRow;
import org.alvh.marketdata.vendor.FileOrigin;
import org.alvh.marketdata.vendor.RowReading;
import org.alvh.marketdata.vendor.RowVendor;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.testkit.Reference;
import org.alvh.quant.time.DayCount;

/** Chains of a vendor's file as they were quoted, with a forward for each expiry that has one. */
record RealChain(LocalDate day, List<Expiry> expiries) {

    private static final int LEAST_STRIKES = 20;

    /** One expiry of one root. */
    record Expiry(String root, LocalDate date, List<StrikeQuotes> quotes, ParityForward parity) {

        int days(LocalDate day) {
            return DayCount.calendarDays(day, date);
        }
    }

    private record Key(LocalDate day, String root, LocalDate expiry) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::day)
                    .thenComparing(Key::expiry)
                    .thenComparing(Key::root)
                    .compare(this, other);
        }
    }

    /** The chains of a file, a market day each, in order. */
    static List<RealChain> of(RowVendor vendor, String relativePath, Optional<LocalDate> quoteDate) {
        Path file = Reference.file(relativePath);
        Map<Key, Map<Double, Map<PutCall, Side>>> rows = new TreeMap<>();
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            FileOrigin origin = new FileOrigin(file.getFileName().toString(), quoteDate);
            RowReading reading = vendor.read(origin, lines, (_, found) -> found.forEach(row -> add(rows, row)));
            if (reading instanceof RowReading.Refused refused) {
                throw new IllegalStateException(file + ": " + refused.message());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<LocalDate, List<Expiry>> days = new TreeMap<>();
        rows.forEach((key, strikes) -> expiry(key, strikes)
                .ifPresent(expiry ->
                        days.computeIfAbsent(key.day(), _ -> new ArrayList<>()).add(expiry)));
        return days.entrySet().stream()
                .map(each -> new RealChain(each.getKey(), each.getValue()))
                .toList();
    }

    private static void add(Map<Key, Map<Double, Map<PutCall, Side>>> rows, VendorRow found) {
        if (found instanceof VendorRow.Chain(ChainRow row)) {
            Key key = new Key(row.quoteDate(), row.series().root(), row.series().expiry());
            rows.computeIfAbsent(key, _ -> new TreeMap<>())
                    .computeIfAbsent(row.series().strike(), _ -> new EnumMap<>(PutCall.class))
                    .put(
                            row.series().right(),
                            new Side(row.sides().bid(), row.sides().ask()));
        }
    }

    private static Optional<Expiry> expiry(Key key, Map<Double, Map<PutCall, Side>> strikes) {
        List<StrikeQuotes> quotes = new ArrayList<>();
        strikes.forEach((strike, sides) -> quotes.add(new StrikeQuotes(
                strike, sides.getOrDefault(PutCall.PUT, Side.ABSENT), sides.getOrDefault(PutCall.CALL, Side.ABSENT))));
        if (quotes.size() < LEAST_STRIKES) {
            return Optional.empty();
        }
        return ParityForward.of(quotes).map(parity -> new Expiry(key.root(), key.expiry(), quotes, parity));
    }
}
