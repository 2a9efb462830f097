package org.alvh.local.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.alvh.cli.chain.ChainFile;
import org.alvh.cli.history.HistoryFolder;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.ChainText;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.quant.document.ContentHash;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.MarketId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with all that an import leaves in it. */
class RecordedFolderTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
    private static final MarketHistory HISTORY = new MarketHistory(
            List.of(MarketDay.on(DAY).with(Series.SPX_CLOSE, 5_130.95).build()));
    private static final String RELEASES = "date,event,scheduled,actual,median\n2024-03-12,CPI,1,,\n";
    private static final List<ChainRow> ROWS = List.of(new ChainRow(
            DAY,
            new OptionSeries("SPXW", LocalDate.of(2024, 4, 5), PutCall.PUT, 5_000),
            ChainRow.Sides.of(21.4, 21.7),
            new ChainRow.Activity(OptionalDouble.empty(), OptionalLong.of(12), OptionalLong.empty()),
            new ChainRow.Marks(OptionalDouble.of(5_130.95), OptionalDouble.empty(), OptionalDouble.empty()),
            "cboe-option-eod"));

    private final Path folder;
    private final Path elsewhere;

    RecordedFolderTest(@TempDir Path scratch) {
        this.folder = scratch.resolve("history");
        this.elsewhere = scratch.resolve("copy");
    }

    @BeforeEach
    void fill() throws IOException {
        HistoryFolder.at(folder).made().save(HISTORY);
        Files.writeString(folder.resolve("releases.csv"), RELEASES);
        Path chains = Files.createDirectories(folder.resolve("chains"));
        ChainFile.write(chains.resolve(DAY + ".parquet"), ROWS);
        Files.writeString(
                chains.resolve("index.csv"),
                "quote_date,rows,content_hash\n" + DAY + ",1," + ChainText.contentHash(ROWS) + "\n");
    }

    /** By the definition of a record's hash, written out. */
    @Test
    void theMarketIsNamedByLevelsAndChains() {
        String record = "levels," + HISTORY.contentHash() + "\n" + DAY + "," + ChainText.contentHash(ROWS) + "\n";

        assertThat(RecordedFolder.at(folder).market()).isEqualTo(MarketId.replayOf(ContentHash.of(record)));
    }

    @Test
    void aCopyHoldsTheSame() {
        RecordedFolder.at(folder).copyTo(HistoryFolder.at(elsewhere));
        RecordedFolder copy = RecordedFolder.at(elsewhere);

        assertThat(copy.market()).isEqualTo(RecordedFolder.at(folder).market());
        assertThat(copy.chain(DAY)).isEqualTo(ROWS);
        assertThat(copy.releases()).asString().isEqualTo(RELEASES);
        assertThat(copy.observations()).isEmpty();
    }
}
