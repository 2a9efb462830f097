package org.alvh.cli.chain;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import com.jerolba.carpet.io.FileSystemInputFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alvh.cli.history.AtomicFile;
import org.alvh.marketdata.history.DamagedHistory;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.ChainText;
import org.alvh.marketdata.recorded.DayChain;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;

/**
 * One day's chain as a Parquet file: rows of all roots in the order of their series. The same rows give the same
 * bytes. The footer names their content hash, so that a file in another's place is known without a look at its rows;
 * files of earlier versions do not say it. Packed by the platform's own deflate, so that no native library is needed to
 * write or read it.
 */
public final class ChainFile {

    /** None but the library's own, which would else be looked for in files at every opening. */
    private static final ParquetConfiguration SETTINGS = new PlainParquetConfiguration();

    /** Where the footer says the content hash. */
    private static final String CONTENT_HASH = "alvh.content_hash";

    /** What a Parquet file begins and ends with. */
    private static final byte[] MARK = "PAR1".getBytes(US_ASCII);

    private ChainFile() {}

    /** Writes rows in the place of a file and returns their content hash. */
    public static String write(Path file, List<ChainRow> rows) throws IOException {
        String contentHash = ChainText.contentHash(rows);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (CarpetWriter<ChainFileRow> writer = new CarpetWriter.Builder<>(written, ChainFileRow.class)
                .withConf(SETTINGS)
                .withCompressionCodec(CompressionCodecName.GZIP)
                .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
                .withExtraMetaData(CONTENT_HASH, contentHash)
                .build()) {
            for (ChainRow row : rows) {
                writer.write(ChainFileRow.of(row));
            }
        }
        byte[] content = SteadyFooter.of(written.toByteArray());
        AtomicFile.replace(file, target -> target.write(content));
        return contentHash;
    }

    /** The rows of a file, none where there is no file. */
    public static List<ChainRow> read(Path file) throws IOException {
        return Files.exists(file) ? open(file, ChainFile::rows) : new ArrayList<>();
    }

    /** The rows of a file that must exist and be of this content hash, as far as it says one. */
    static List<ChainRow> read(Path file, String contentHash) throws IOException {
        return open(file, ofHash(contentHash, ChainFile::rows));
    }

    /** The chain of a file that must exist, from the columns alone that pricing needs. */
    public static DayChain readDay(Path file) throws IOException {
        return open(file, ChainFile::chain);
    }

    /** The same of a file that must be of this content hash, as far as it says one. */
    static DayChain readDay(Path file, String contentHash) throws IOException {
        return open(file, ofHash(contentHash, ChainFile::chain));
    }

    /** What is read of an open file. */
    private interface Reading<T> {

        T of(ParquetFileReader reader) throws IOException;
    }

    private static <T> Reading<T> ofHash(String expected, Reading<T> reading) {
        return reader -> {
            String said = reader.getFileMetaData().getKeyValueMetaData().getOrDefault(CONTENT_HASH, expected);
            if (!said.equals(expected)) {
                throw new DamagedHistory("its content hash is " + said + ", expected " + expected);
            }
            return reading.of(reader);
        };
    }

    private static DayChain chain(ParquetFileReader reader) throws IOException {
        return new DayChainReading(DayColumns.of(reader)).chain();
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
        } catch (DamagedHistory damaged) {
            throw new DamagedHistory(otherwise(file) + damaged.getMessage(), damaged);
        } catch (IOException | RuntimeException failure) {
            // What the reader throws does not tell a broken file from a broken disk: a file that is read whole is
            // broken.
            byte[] content = Files.readAllBytes(file);
            String how = isMarked(content) ? "its footer or pages are damaged" : "it is cut off or no Parquet file";
            throw new DamagedHistory(otherwise(file) + how, failure);
        }
    }

    private static boolean isMarked(byte[] content) {
        int from = content.length - MARK.length;
        return from >= MARK.length
                && Arrays.equals(content, 0, MARK.length, MARK, 0, MARK.length)
                && Arrays.equals(content, from, content.length, MARK, 0, MARK.length);
    }

    private static String otherwise(Path file) {
        return file.getFileName() + " is not the chain that an import wrote: ";
    }
}
