package org.alvh.engine.result;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alvh.engine.RunResult;
import org.alvh.engine.statistics.RunStatistics;
import org.alvh.portfolio.ledger.JournalCsv;
import org.alvh.quant.document.CanonicalJson;
import org.alvh.quant.document.ContentHash;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.document.PrettyJson;

/**
 * The files of a run as bytes, by name. The result hash is taken over decisions, journal, equity and statistics:
 * none of them knows a clock, a path or a machine, so one manifest has one result.
 */
public final class ResultFiles {

    public static final String DECISIONS = "decisions.jsonl";
    public static final String JOURNAL = "journal.csv";
    public static final String EQUITY = "equity.csv";
    public static final String MANIFEST = "manifest.json";
    public static final String RESULT = "result.json";

    private final Map<String, byte[]> files;
    private final String resultHash;

    private ResultFiles(Map<String, byte[]> files, String resultHash) {
        this.files = Collections.unmodifiableMap(files);
        this.resultHash = resultHash;
    }

    /** Renders a run on a market made of the history with this SHA-256. */
    public static ResultFiles of(RunResult run, RunStatistics statistics, String dataHash) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(DECISIONS, bytes(DecisionLines.write(run)));
        files.put(JOURNAL, bytes(JournalCsv.write(run.journal())));
        files.put(EQUITY, bytes(EquityCsv.write(run.sessions())));
        DocumentValue.Section figures = StatisticsDocument.of(run, statistics);
        ContentHash hash = ContentHash.incremental();
        files.values().forEach(hash::add);
        String resultHash = hash.add(CanonicalJson.bytes(figures)).hex();
        files.put(MANIFEST, bytes(PrettyJson.text(manifest(run, dataHash, resultHash, files))));
        files.put(RESULT, bytes(PrettyJson.text(result(run, figures, dataHash, resultHash))));
        return new ResultFiles(files, resultHash);
    }

    /** Name and content, the manifest and the result last. */
    public Map<String, byte[]> files() {
        return files;
    }

    public String resultHash() {
        return resultHash;
    }

    private static DocumentValue.Section result(
            RunResult run, DocumentValue.Section figures, String dataHash, String resultHash) {
        DocumentValue.Builder result = DocumentValue.section()
                .with("mandateHash", run.spec().mandate().document().hash())
                .with("dataHash", dataHash)
                .with("resultHash", resultHash);
        figures.fields().forEach(result::with);
        return result.build();
    }

    /** What the run was made of, and what each file must hash to. */
    private static DocumentValue.Section manifest(
            RunResult run, String dataHash, String resultHash, Map<String, byte[]> files) {
        DocumentValue.Builder hashes = DocumentValue.section();
        files.forEach((name, content) -> hashes.with(name, ContentHash.of(content)));
        return DocumentValue.section()
                .with("version", 1)
                .with("market", run.market().name())
                .with("dataHash", dataHash)
                .with("mandateHash", run.spec().mandate().document().hash())
                .with("mandate", run.spec().mandate().document().content())
                .with("capital", run.spec().capital().dollars())
                .with("from", run.spec().from().toString())
                .with("to", run.spec().to().toString())
                .with("resultHash", resultHash)
                .with("files", hashes.build())
                .build();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
