package org.alvh.cli.chain;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import com.jerolba.carpet.io.FileSystemInputFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.alvh.cli.history.AtomicFile;
import org.alvh.marketdata.history.DamagedHistory;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.recorded.DayChain;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;

/**
 * One day's chain as a Parquet file: rows of all roots in the order of their series. The same rows give the same
 * bytes. Packed by the platform's own deflate, so that no native library is needed to write or read it.
 */
public final class ChainFile {

    /** None but the library's own, which would else be looked for in files at every opening. */
    private static final ParquetConfiguration SETTINGS = new PlainParquetConfiguration();

    private ChainFile() {}

    public static void write(Path file, List<ChainRow> rows) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (CarpetWriter<ChainFileRow> writer = new CarpetWriter.Builder<>(written, ChainFileRow.class)
                .withConf(SETTINGS)
                .withCompressionCodec(CompressionCodecName.GZIP)
                .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
                .build()) {
            for (ChainRow row : rows) {
                writer.write(ChainFileRow.of(row));
            }
        }
        byte[] content = SteadyFooter.of(written.toByteArray());
        AtomicFile.replace(file, target -> target.write(content));
    }

    /** The rows of a file, none where there is no file. */
    public static List<ChainRow> read(Path file) throws IOException {
        return Files.exists(file) ? open(file, ChainFile::rows) : new ArrayList<>();
    }

    /** The chain of a file that must exist, from the columns alone that pricing needs. */
    public static DayChain readDay(Path file) throws IOException {
        return open(file, reader -> new DayChainReading(DayColumns.of(reader)).chain());
    }

    /** What is read of an open file. */
    private interface Reading<T> {

        T of(ParquetFileReader reader) throws IOException;
    }

    private static List<ChainRow> rows(ParquetFileReader reader) throws IOException {
        MessageType schema = reader.getFileMetaData().getSchema();
        List<ChainRow> rows = new ArrayList<>();
        for (int group = 0; group < reader.getRowGroups().size(); group++) {
            new ChainColumns(reader.readRowGroup(group), schema).addTo(rows);
        }
        return rows;
    }

    private static <T> T open(Path file, Reading<T> reading) throws IOException {
        // Made anew for each file, since the unpacking that it stands for is not for use by two threads.
        ParquetReadOptions options = ParquetReadOptions.builder(SETTINGS)
                .usePageChecksumVerification()
                .build();
        try (ParquetFileReader reader = ParquetFileReader.open(new FileSystemInputFile(file.toFile()), options)) {
            return reading.of(reader);
        } catch (IOException | RuntimeException failure) {
            // What the reader throws does not tell a broken file from a broken disk: a file that is read whole is
            // broken.
            Files.readAllBytes(file);
            throw new DamagedHistory(
                    file.getFileName() + " is no chain as this version writes it: " + failure.getMessage(), failure);
        }
    }
}
