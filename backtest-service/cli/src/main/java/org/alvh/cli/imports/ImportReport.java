package org.alvh.cli.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.alvh.cli.chain.ChainFolder;
import org.alvh.cli.imports.FileOutcome.Refused;
import org.alvh.cli.imports.FileOutcome.Taken;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.vendor.Defects;
import org.alvh.marketdata.vendor.RowDefect;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.document.PrettyJson;

/**
 * What an import did, as {@code import-report.json}. It names neither clock, path nor machine: the same import
 * into the same history gives the same bytes.
 *
 * @param holdings what the folder holds after the import
 */
record ImportReport(List<FileImport> files, Holdings holdings) {

    ImportReport {
        files = List.copyOf(files);
    }

    void writeTo(OutputStream target) throws IOException {
        MarketHistory history = holdings.history();
        DocumentValue.Builder report = DocumentValue.section()
                .with("files", items(files, ImportReport::document))
                .with("days", history.days().size())
                .with("sessions", history.sessions().size())
                .with("dataHash", history.contentHash());
        addRest(report);
        target.write(PrettyJson.text(report.build()).getBytes(StandardCharsets.UTF_8));
    }

    /** What the folder holds beside the daily history; a folder that holds nothing else says nothing of it. */
    private void addRest(DocumentValue.Builder report) {
        ChainFolder chains = holdings.chains();
        if (!chains.days().isEmpty()) {
            long rows = chains.days().values().stream()
                    .mapToLong(ChainFolder.Day::rows)
                    .sum();
            report.with("chainDays", chains.days().size())
                    .with("chainRows", rows)
                    .with("chainsHash", chains.contentHash());
        }
        addCount(report, "futuresRows", holdings.futures().size());
        addCount(report, "observations", holdings.observations().size());
        addCount(report, "releases", holdings.releases().size());
        addCount(report, "rejectedValues", holdings.rejections().values());
        addCount(report, "rejectedChains", holdings.rejections().chains());
    }

    private static void addCount(DocumentValue.Builder report, String name, int count) {
        if (count > 0) {
            report.with(name, count);
        }
    }

    private static DocumentValue document(FileImport file) {
        DocumentValue.Builder section =
                DocumentValue.section().with("file", file.file()).with("vendor", file.vendor());
        switch (file.outcome()) {
            case Taken taken -> add(taken, section);
            case Refused refused -> add(refused, section);
        }
        return section.build();
    }

    private static void add(Taken taken, DocumentValue.Builder section) {
        section.with("quoteDates", items(taken.quoteDates(), date -> DocumentValue.text(date.toString())))
                .with("rowsRead", taken.rowsRead())
                .with("rowsAccepted", taken.rowsAccepted())
                .with("rowsQuarantined", taken.kept().quarantined().total())
                .with("reasons", counts(taken.kept().quarantined()))
                .with("valuesChanged", taken.changed())
                .with("ignoredColumns", items(taken.kept().ignoredColumns(), DocumentValue::text))
                .with("quarantined", items(taken.kept().quarantined().listed(), ImportReport::document))
                .with("quarantinedUnlisted", taken.kept().quarantined().unlisted())
                .with("fieldsDropped", taken.kept().dropped().total())
                .with("fieldReasons", counts(taken.kept().dropped()))
                .with("droppedFields", items(taken.kept().dropped().listed(), ImportReport::document))
                .with("droppedFieldsUnlisted", taken.kept().dropped().unlisted());
        if (!taken.kept().notes().isEmpty()) {
            section.with("notes", items(taken.kept().notes(), DocumentValue::text));
        }
    }

    /** A refused file keeps the fields of every other, all of them empty, and says why. */
    private static void add(Refused refused, DocumentValue.Builder section) {
        section.with("quoteDates", items(List.<String>of(), DocumentValue::text))
                .with("rowsRead", 0)
                .with("rowsAccepted", 0)
                .with("rowsQuarantined", 0)
                .with("reasons", DocumentValue.section().build())
                .with(
                        "refused",
                        DocumentValue.section()
                                .with("reason", refused.reason().name())
                                .with("message", refused.message())
                                .build());
    }

    private static DocumentValue counts(Defects defects) {
        DocumentValue.Builder counts = DocumentValue.section();
        defects.counts().forEach((reason, count) -> counts.with(reason.name(), count));
        return counts.build();
    }

    private static DocumentValue document(RowDefect defect) {
        return DocumentValue.section()
                .with("line", defect.line())
                .with("column", defect.column())
                .with("value", defect.value())
                .with("reason", defect.reason().name())
                .with("expected", defect.expected())
                .build();
    }

    private static <T> DocumentValue items(List<T> values, Function<T, DocumentValue> document) {
        return new DocumentValue.Items(values.stream().map(document).toList());
    }
}
