package org.alvh.cli.history;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.vendor.DailyReading.Read;
import org.alvh.marketdata.vendor.DailyReading.Refused;
import org.alvh.marketdata.vendor.Defects;
import org.alvh.marketdata.vendor.RowDefect;

/**
 * What an import did, as {@code import-report.json}. It names neither clock, path nor machine: the same import
 * into the same history gives the same bytes.
 *
 * @param history what the folder holds after the import
 */
record ImportReport(List<FileImport> files, MarketHistory history) {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    ImportReport {
        files = List.copyOf(files);
    }

    void writeTo(OutputStream target) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(target, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(INDENT));
            json.writeStartObject();
            json.writeArrayFieldStart("files");
            for (FileImport file : files) {
                write(file, json);
            }
            json.writeEndArray();
            json.writeNumberField("days", history.days().size());
            json.writeNumberField("sessions", history.sessions().size());
            json.writeStringField("dataHash", history.contentHash());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(FileImport file, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", file.file());
        json.writeStringField("vendor", file.vendor().id());
        json.writeArrayFieldStart("quoteDates");
        for (LocalDate date : file.quoteDates()) {
            json.writeString(date.toString());
        }
        json.writeEndArray();
        switch (file.reading()) {
            case Read read -> write(read, file.valuesChanged(), json);
            case Refused refused -> write(refused, json);
        }
        json.writeEndObject();
    }

    private static void write(Read read, int valuesChanged, JsonGenerator json) throws IOException {
        json.writeNumberField("rowsRead", read.rowsRead());
        json.writeNumberField("rowsAccepted", read.days().size());
        json.writeNumberField("rowsQuarantined", read.quarantined().total());
        writeCounts("reasons", read.quarantined(), json);
        json.writeNumberField("valuesChanged", valuesChanged);
        json.writeArrayFieldStart("ignoredColumns");
        for (String column : read.ignoredColumns()) {
            json.writeString(column);
        }
        json.writeEndArray();
        writeListed("quarantined", read.quarantined(), json);
        json.writeNumberField("fieldsDropped", read.dropped().total());
        writeCounts("fieldReasons", read.dropped(), json);
        writeListed("droppedFields", read.dropped(), json);
    }

    /** A refused file keeps the fields of every other, all of them empty, and says why. */
    private static void write(Refused refused, JsonGenerator json) throws IOException {
        json.writeNumberField("rowsRead", 0);
        json.writeNumberField("rowsAccepted", 0);
        json.writeNumberField("rowsQuarantined", 0);
        json.writeObjectFieldStart("reasons");
        json.writeEndObject();
        json.writeObjectFieldStart("refused");
        json.writeStringField("reason", refused.reason().name());
        json.writeStringField("message", refused.message());
        json.writeEndObject();
    }

    private static void writeCounts(String field, Defects defects, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        for (var count : defects.counts().entrySet()) {
            json.writeNumberField(count.getKey().name(), count.getValue());
        }
        json.writeEndObject();
    }

    private static void writeListed(String field, Defects defects, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (RowDefect defect : defects.listed()) {
            json.writeStartObject();
            json.writeNumberField("line", defect.line());
            json.writeStringField("column", defect.column());
            json.writeStringField("value", defect.value());
            json.writeStringField("reason", defect.reason().name());
            json.writeStringField("expected", defect.expected());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField(field + "Unlisted", defects.unlisted());
    }
}
