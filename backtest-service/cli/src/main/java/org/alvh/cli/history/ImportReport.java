package org.alvh.cli.history;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.vendor.DailyReading.Read;
import org.alvh.marketdata.vendor.DailyReading.Refused;
import org.alvh.marketdata.vendor.Defects;
import org.alvh.marketdata.vendor.RowDefect;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.document.PrettyJson;

/**
 * What an import did, as {@code import-report.json}. It names neither clock, path nor machine: the same import
 * into the same history gives the same bytes.
 *
 * @param history what the folder holds after the import
 */
record ImportReport(List<FileImport> files, MarketHistory history) {

    ImportReport {
        files = List.copyOf(files);
    }

    void writeTo(OutputStream target) throws IOException {
        DocumentValue.Section report = DocumentValue.section()
                .with("files", items(files, ImportReport::document))
                .with("days", history.days().size())
                .with("sessions", history.sessions().size())
                .with("dataHash", history.contentHash())
                .build();
        target.write(PrettyJson.text(report).getBytes(StandardCharsets.UTF_8));
    }

    private static DocumentValue document(FileImport file) {
        DocumentValue.Builder section = DocumentValue.section()
                .with("file", file.file())
                .with("vendor", file.vendor().id())
                .with("quoteDates", items(file.quoteDates(), date -> DocumentValue.text(date.toString())));
        switch (file.reading()) {
            case Read read -> add(read, file.valuesChanged(), section);
            case Refused refused -> add(refused, section);
        }
        return section.build();
    }

    private static void add(Read read, int valuesChanged, DocumentValue.Builder section) {
        section.with("rowsRead", read.rowsRead())
                .with("rowsAccepted", read.days().size())
                .with("rowsQuarantined", read.quarantined().total())
                .with("reasons", counts(read.quarantined()))
                .with("valuesChanged", valuesChanged)
                .with("ignoredColumns", items(read.ignoredColumns(), DocumentValue::text))
                .with("quarantined", items(read.quarantined().listed(), ImportReport::document))
                .with("quarantinedUnlisted", read.quarantined().unlisted())
                .with("fieldsDropped", read.dropped().total())
                .with("fieldReasons", counts(read.dropped()))
                .with("droppedFields", items(read.dropped().listed(), ImportReport::document))
                .with("droppedFieldsUnlisted", read.dropped().unlisted());
    }

    /** A refused file keeps the fields of every other, all of them empty, and says why. */
    private static void add(Refused refused, DocumentValue.Builder section) {
        section.with("rowsRead", 0)
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
