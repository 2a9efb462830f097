package org.alvh.marketdata.service.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.alvh.chassis.failure.Refused;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.ChainText;
import org.alvh.marketdata.recorded.DayChain;
import org.alvh.marketdata.service.market.MarketImport;
import org.alvh.marketdata.service.store.ChainSnapshot;
import org.alvh.marketdata.service.store.ChainTable;
import org.alvh.marketdata.service.store.MarketChainTable;
import org.alvh.marketdata.service.store.ObservedTable;
import org.alvh.proto.marketdata.v1.ChainPart;
import org.alvh.proto.marketdata.v1.GetChainResponse;
import org.alvh.quant.document.ContentHash;
import org.alvh.quant.market.MarketId;
import org.alvh.wire.ChainWire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Uploads as they come over the wire, into a PostgreSQL of the test's own with the tables of the migrations, by a role
 * that owns none of them, as the service's.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class RecordUploadTest {

    private static final ByteString RELEASES = ByteString.copyFromUtf8("date,event,scheduled,actual,median\n"
            + "2025-01-10,NFP,1,,\n2025-01-15,CPI,1,2.9,2.9\n2025-01-29,\"odd, \"\"quoted\"\"\",,,\n");
    private static final ByteString OBSERVATIONS =
            ByteString.copyFromUtf8("series,date,value\nCPIAUCNS,2024-11-01,315.493\nDTB3,2024-12-30,4.22\n");

    private static final String ROLE = "market_data";

    private static EmbeddedPostgres postgres;
    private static DataSource database;

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        database = postgres.getDatabase(ROLE, "postgres");
        asOwner("create role market_data login; revoke all on schema public from public;"
                + " alter default privileges grant select, insert, update, delete on tables to market_data;"
                + " alter default privileges revoke execute on functions from public");
    }

    private static void asOwner(String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void anew() throws IOException, SQLException {
        asOwner("drop schema public cascade; create schema public; grant usage on schema public to market_data");
        for (String script : List.of("V1__market_data", "V3__quality_verdicts", "V4__chains")) {
            try (InputStream sql = Objects.requireNonNull(
                    RecordUploadTest.class.getResourceAsStream("/db/migration/" + script + ".sql"))) {
                asOwner(new String(sql.readAllBytes(), UTF_8).replace("${service}", ROLE));
            }
        }
    }

    /** A day's rows come back equal, in the columns in which they are sent and as the market plays them. */
    @Test
    void whatIsUploadedIsGivenBack() throws SQLException {
        MarketId market = upload(allParts());

        assertThat(market).isEqualTo(MarketId.replayOf(expectedHash()));
        try (Connection connection = database.getConnection()) {
            NavigableMap<LocalDate, ChainSnapshot> chains = new MarketChainTable(connection).read(market.name());
            assertThat(chains.navigableKeySet()).containsExactly(QuotedDays.FIRST, QuotedDays.THIRD);
            for (ChainSnapshot chain : chains.values()) {
                List<ChainRow> rows = new ChainTable(connection).read(chain);
                assertThat(rows).isEqualTo(QuotedDays.rows(chain.date()));
                assertThat(new ChainTable(connection).roots(chain)).containsExactly("SPXW", "VIX");
                assertThat(chain.contentHash()).isEqualTo(ChainText.contentHash(rows));
                assertThat(chain.underlying()).hasValue(5_906.94);
                assertThat(overTheWire(chain.date(), rows)).isEqualTo(rows);
                assertThat(DayChain.of(rows).expiries()).hasSize(2);
            }
        }
    }

    /** By the definition of a record's hash, written out. */
    private static String expectedHash() {
        return ContentHash.of("levels," + QuotedDays.history().contentHash() + "\n"
                + QuotedDays.FIRST + "," + ChainText.contentHash(QuotedDays.rows(QuotedDays.FIRST)) + "\n"
                + QuotedDays.THIRD + "," + ChainText.contentHash(QuotedDays.rows(QuotedDays.THIRD)) + "\n");
    }

    private static List<ChainRow> overTheWire(LocalDate date, List<ChainRow> rows) {
        List<ChainRow> read = new ArrayList<>();
        for (GetChainResponse response : ChainMessages.expiries(rows)) {
            response.getExpiry().getRunsList().forEach(run -> read.addAll(ChainWire.read(date, run)));
        }
        return read;
    }

    @Test
    void aMarketOfLevelsAloneKeepsItsName() {
        assertThat(upload(List.of()))
                .isEqualTo(MarketId.replayOf(QuotedDays.history().contentHash()));
    }

    @Test
    void rowsStandInThePartitionOfTheirYear() throws SQLException {
        upload(allParts());

        assertThat(count("chain_quote_2024")).isEqualTo(15);
        assertThat(count("chain_quote_2025")).isEqualTo(15);
        assertThat(count("market_day")).isEqualTo(3);
    }

    @Test
    void daysStandAsTheirLinesOfTheHistory() throws SQLException {
        upload(List.of());

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select string_agg(line, chr(10) order by date) from market_day"
                        + " where substr(line, 1, 10) = date::text")) {
            assertThat(rows.next()).isTrue();
            assertThat(QuotedDays.historyText().toStringUtf8()).endsWith("\n" + rows.getString(1) + "\n");
            assertThat(rows.getString(1).lines()).hasSize(3);
        }
    }

    @Test
    void aChainThatIsThereIsNotWrittenAgain() throws SQLException {
        upload(allParts());
        MarketId other = upload(QuotedDays.parts(QuotedDays.FIRST));

        assertThat(other).isNotEqualTo(MarketId.replayOf(expectedHash()));
        assertThat(count("chain_quote")).isEqualTo(30);
        assertThat(count("chain_snapshot")).isEqualTo(2);
        assertThat(count("market_chain")).isEqualTo(3);
    }

    /** The quotes of one session again on the next: by the gate's definition all of them are unchanged. */
    @Test
    void chainsAreJudgedBesideTheSessionBefore() throws SQLException {
        List<ChainPart> parts = new ArrayList<>(QuotedDays.parts(QuotedDays.FIRST));
        parts.addAll(QuotedDays.parts(QuotedDays.SECOND));
        MarketId market = upload(parts);

        assertThat(rules(market, QuotedDays.SECOND, "SPXW")).contains("UNCHANGED_QUOTES REJECT");
        assertThat(rules(market, QuotedDays.FIRST, "SPXW")).doesNotContain("UNCHANGED_QUOTES REJECT");
        assertThat(rules(market, QuotedDays.FIRST, "VIX")).contains("CROSSED REJECT");
    }

    @Test
    void theSameAgainChangesNothing() throws SQLException {
        MarketId market = upload(allParts());

        assertThat(upload(allParts())).isEqualTo(market);
        assertThat(count("market")).isEqualTo(1);
        assertThat(count("chain_quote")).isEqualTo(30);
    }

    @Test
    void whatHashesToAnotherNameLeavesNothing() throws SQLException {
        String wrong = "0".repeat(64);

        assertRefused(
                QuotedDays.parts(wrong, QuotedDays.rows(QuotedDays.FIRST)),
                ChainText.contentHash(QuotedDays.rows(QuotedDays.FIRST)),
                wrong);
    }

    /** Parts that got lost: what did come hashes to something else. */
    @Test
    void aTornChainLeavesNothing() throws SQLException {
        List<ChainPart> parts = new ArrayList<>(allParts());
        parts.removeLast();

        assertRefused(parts, "the chain of 2025-01-02 hashes to");
    }

    /** A client that goes away in the middle. */
    @Test
    void aTornUploadLeavesNothing() throws SQLException {
        try (RecordUpload upload = new RecordUpload(history -> MarketImport.begin(database, history))) {
            upload.history(QuotedDays.historyText());
            allParts().forEach(upload::chain);
        }

        assertNothingIsThere();
    }

    @Test
    void aColumnOfAnotherLengthIsRefused() throws SQLException {
        ChainPart part = QuotedDays.parts(QuotedDays.FIRST).getFirst();
        ChainPart torn = part.toBuilder()
                .setRuns(0, part.getRuns(0).toBuilder().addVolumes(1))
                .build();

        assertRefused(List.of(torn), "volumes holds 7 values", "6 strikes");
    }

    @Test
    void aDayWithoutSessionIsRefused() throws SQLException {
        assertRefused(QuotedDays.parts(QuotedDays.HOLIDAY), "2025-01-01", "session of the history");
    }

    @Test
    void daysOutOfOrderAreRefused() throws SQLException {
        List<ChainPart> parts = new ArrayList<>(QuotedDays.parts(QuotedDays.THIRD));
        parts.addAll(QuotedDays.parts(QuotedDays.FIRST));

        assertRefused(parts, "2024-12-30 after 2025-01-02");
    }

    @Test
    void anOptionTwiceIsRefused() throws SQLException {
        List<ChainPart> parts = QuotedDays.parts(QuotedDays.FIRST);

        assertRefused(List.of(parts.getFirst(), parts.getFirst()), "each option once");
    }

    @Test
    void releasesAndObservationsAreKeptAndOthersRefused() throws SQLException {
        MarketId market = upload(List.of(), RELEASES, OBSERVATIONS);
        upload(List.of());
        upload(List.of(), RELEASES, ByteString.EMPTY);

        try (Connection connection = database.getConnection()) {
            ObservedTable table = new ObservedTable(connection);
            assertThat(table.releases(market.name()))
                    .extracting(release -> release.date() + " " + release.event() + " " + release.scheduled())
                    .containsExactly(
                            "2025-01-10 NFP Optional[true]",
                            "2025-01-15 CPI Optional[true]",
                            "2025-01-29 odd, \"quoted\" Optional.empty");
            assertThat(table.observations(market.name()))
                    .extracting(observation -> observation.series() + " " + observation.value())
                    .containsExactly("CPIAUCNS 315.493", "DTB3 4.22");
        }
        ByteString others = ByteString.copyFromUtf8("series,date,value\nDTB3,2024-12-30,4.23\n");
        assertThatThrownBy(() -> upload(List.of(), ByteString.EMPTY, others))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(ContentHash.of(OBSERVATIONS.toByteArray()))
                .hasMessageContaining(ContentHash.of(others.toByteArray()));
    }

    @Test
    void anObservationOfAColumnOfTheDaysIsRefused() {
        ByteString column = ByteString.copyFromUtf8("series,date,value\nrf_3m,2024-12-30,4.23\n");

        assertThatThrownBy(() -> upload(List.of(), ByteString.EMPTY, column))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("rf_3m");
    }

    private static List<ChainPart> allParts() {
        List<ChainPart> parts = new ArrayList<>(QuotedDays.parts(QuotedDays.FIRST));
        parts.addAll(QuotedDays.parts(QuotedDays.THIRD));
        return parts;
    }

    private static MarketId upload(List<ChainPart> chains) {
        return upload(chains, ByteString.EMPTY, ByteString.EMPTY);
    }

    private static MarketId upload(List<ChainPart> chains, ByteString releases, ByteString observations) {
        try (RecordUpload upload = new RecordUpload(history -> MarketImport.begin(database, history))) {
            upload.history(QuotedDays.historyText().substring(0, 20));
            upload.history(QuotedDays.historyText().substring(20));
            chains.forEach(upload::chain);
            upload.releases(releases);
            upload.observations(observations);
            return upload.finish();
        }
    }

    private static void assertRefused(List<ChainPart> parts, String... words) throws SQLException {
        assertThatThrownBy(() -> upload(parts)).isInstanceOf(Refused.class).hasMessageContainingAll(words);
        assertNothingIsThere();
    }

    private static void assertNothingIsThere() throws SQLException {
        for (String table : List.of("market", "market_day", "market_chain", "chain_snapshot", "chain_quote")) {
            assertThat(count(table)).as(table).isZero();
        }
    }

    private static long count(String table) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1);
        }
    }

    private static List<String> rules(MarketId market, LocalDate date, String root) throws SQLException {
        List<String> rules = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select rule, severity from quality_verdict where chain"
                        + " and market = '" + market.name() + "' and date = '" + date + "' and name = '" + root
                        + "'")) {
            while (rows.next()) {
                rules.add(rows.getString(1) + " " + rows.getString(2));
            }
        }
        return rules;
    }
}
