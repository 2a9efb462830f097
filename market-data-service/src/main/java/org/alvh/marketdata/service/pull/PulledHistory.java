package org.alvh.marketdata.service.pull;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.alvh.marketdata.history.DailyCsv;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;

/** The history that pulled files make: a folder with {@code daily.csv}, as every command and a new market take it. */
final class PulledHistory {

    private static final String NAME = "daily.csv";

    private final Path file;
    private final Path lock;

    PulledHistory(Path folder) {
        this.file = folder.resolve(NAME);
        this.lock = folder.resolve(NAME + ".lock");
    }

    /** All days so far. */
    MarketHistory days() throws IOException {
        if (!Files.exists(file)) {
            return MarketHistory.empty();
        }
        try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
            return DailyCsv.decode(lines.lines().toList());
        }
    }

    /** Lays days over it: a value given anew replaces the old one. What changes nothing writes nothing. */
    void lay(List<MarketDay> newer) throws IOException {
        // While one instance takes the place of another, both may lay the days of different sources.
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            MarketHistory before = days();
            MarketHistory after = before.mergedWith(newer);
            if (!after.equals(before)) {
                KeptFiles.replace(file, DailyCsv.encode(after));
            }
        }
    }
}
