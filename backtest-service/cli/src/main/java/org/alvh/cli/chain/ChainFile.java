package org.alvh.cli.chain;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import com.jerolba.carpet.io.FileSystemInputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.alvh.cli.history.AtomicFile;
import org.alvh.marketdata.history.DamagedHistory;
import org.alvh.marketdata.observed.ChainRow;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;

/**
 * One day's chain as a Parquet file: rows of all roots in the order of their series. The same rows give the same
 * bytes. Packed by the platform's own deflate, so that no native library is needed to write or read it.
 */
public final class ChainFile {

    private ChainFile() {}

    public static void write(Path file, List<ChainRow> rows) throws IOException {
        AtomicFile.replace(file, target -> {
            try (CarpetWriter<ChainFileRow> writer = new CarpetWriter.Builder<>(
                            new KeptOpen(target), ChainFileRow.class)
                    .withCompressionCodec(CompressionCodecName.GZIP)
                    .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
                    .build()) {
                for (ChainRow row : rows) {
                    writer.write(ChainFileRow.of(row));
                }
            }
        });
    }

    /** The rows of a file, none where there is no file. */
    public static List<ChainRow> read(Path file) throws IOException {
        List<ChainRow> rows = new ArrayList<>();
        if (!Files.exists(file)) {
            return rows;
        }
        try (ParquetFileReader reader = ParquetFileReader.open(new FileSystemInputFile(file.toFile()))) {
            MessageType schema = reader.getFooter().getFileMetaData().getSchema();
            for (int group = 0; group < reader.getRowGroups().size(); group++) {
                new ChainColumns(reader.readRowGroup(group), schema).addTo(rows);
            }
        } catch (RuntimeException damage) {
            // The reader has no type of its own for a file that is none of its kind.
            throw new DamagedHistory(
                    file.getFileName() + " is no chain as this version writes it: " + damage.getMessage());
        }
        return rows;
    }
}
