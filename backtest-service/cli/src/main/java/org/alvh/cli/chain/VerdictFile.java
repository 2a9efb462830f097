package org.alvh.cli.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alvh.cli.history.AtomicFile;
import org.alvh.marketdata.history.DamagedHistory;
import org.alvh.marketdata.quality.QualityGate;
import org.alvh.marketdata.quality.Verdict;
import org.alvh.marketdata.quality.Verdicts;

/**
 * What the quality gate says against the levels and chains of a history's folder: {@code verdicts.csv}. Its first
 * line names the gate and the content that were judged, so verdicts of another gate or of other content are known
 * for what they are and made anew. Nothing else is lost with this file.
 */
public final class VerdictFile {

    private static final String NAME = "verdicts.csv";

    private final Path file;

    private VerdictFile(Path file) {
        this.file = file;
    }

    public static VerdictFile in(Path folder) {
        return new VerdictFile(folder.resolve(NAME));
    }

    /**
     * What was judged.
     *
     * @param levels content hash of the daily history
     * @param chains content hash of all chains together
     */
    public record Judged(String levels, String chains) {

        private static final String GATE = "# gate " + QualityGate.VERSION + ", ";

        private static final String LEVELS = "levels ";
        private static final String CHAINS = ", chains ";

        String text() {
            return GATE + LEVELS + levels + CHAINS + chains;
        }

        private static boolean isOfChains(String line, String chains) {
            return line.startsWith(GATE) && line.endsWith(CHAINS + chains);
        }
    }

    /** The verdicts on chains that are named by their hash; empty where other chains or another gate were judged. */
    public Optional<Verdicts> ofChains(String chains) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file, UTF_8);
        if (lines.size() < 2
                || !Judged.isOfChains(lines.getFirst(), chains)
                || !lines.get(1).equals(VerdictLine.HEADER)) {
            return Optional.empty();
        }
        try {
            List<Verdict> verdicts =
                    lines.stream().skip(2).map(VerdictLine::read).toList();
            return Optional.of(ChainGate.ofChains(new Verdicts(verdicts)));
        } catch (DamagedHistory damaged) {
            return Optional.empty();
        }
    }

    /** Puts verdicts in the place of the file's own; the same ones change no byte and no file time. */
    public void save(Judged judged, Verdicts verdicts) throws IOException {
        List<String> lines = new ArrayList<>(List.of(judged.text(), VerdictLine.HEADER));
        verdicts.all().stream().map(VerdictLine::write).forEach(lines::add);
        byte[] content = (String.join("\n", lines) + "\n").getBytes(UTF_8);
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
            AtomicFile.replace(file, target -> target.write(content));
        }
    }
}
