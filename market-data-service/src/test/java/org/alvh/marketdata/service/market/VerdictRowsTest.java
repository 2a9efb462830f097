package org.alvh.marketdata.service.market;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.alvh.marketdata.quality.QualityRule;
import org.alvh.marketdata.quality.Severity;
import org.alvh.marketdata.quality.Subject;
import org.alvh.marketdata.quality.Verdict;
import org.alvh.marketdata.quality.Verdict.Measured;
import org.alvh.marketdata.quality.Verdicts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Verdicts in a PostgreSQL that the migrations have made. */
class VerdictRowsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 8);

    private static EmbeddedPostgres postgres;
    private static Connection connection;

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        connection = postgres.getPostgresDatabase().getConnection();
        run(script("V1__market_data.sql"));
        run("insert into market (name, kind, simulation_version, seed, data_hash, header, sessions_asked, pace,"
                + " sessions_opened, sessions_closed) values ('replay-old', 'REPLAY', 0, 0, 'x', 'date', 0, 0, 0, 0),"
                + " ('replay-other', 'REPLAY', 0, 0, 'y', 'date', 0, 0, 0, 0)");
        run(script("V3__quality_verdicts.sql"));
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        connection.close();
        postgres.close();
    }

    @Test
    void whatIsWrittenIsRead() throws SQLException {
        Verdicts verdicts = new Verdicts(List.of(
                verdict(new Subject.OfSeries("vvix", DAY), DAY.plusDays(1), "it's \"odd\""),
                verdict(new Subject.OfChain("SPXW", DAY), DAY, "another")));

        VerdictRows.replace(connection, "replay-old", verdicts);
        VerdictRows.replace(connection, "replay-other", Verdicts.none());

        assertThat(VerdictRows.read(connection, "replay-old")).isEqualTo(verdicts);
        assertThat(VerdictRows.read(connection, "replay-other")).isEqualTo(Verdicts.none());
    }

    /** Verdicts of an earlier gate go with all that they said. */
    @Test
    void whatIsWrittenAnewReplacesTheOld() throws SQLException {
        Verdicts first = new Verdicts(List.of(
                verdict(new Subject.OfSeries("vvix", DAY), DAY, "one"),
                verdict(new Subject.OfSeries("skew", DAY), DAY, "two")));
        Verdicts second = new Verdicts(List.of(verdict(new Subject.OfSeries("vvix", DAY), DAY, "three")));

        VerdictRows.replace(connection, "replay-old", first);
        VerdictRows.replace(connection, "replay-old", second);

        assertThat(VerdictRows.read(connection, "replay-old")).isEqualTo(second);
    }

    @Test
    void aMarketThatWasThereBeforeIsStillToBeJudged() throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select judged_by from market order by name")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void aVerdictBelongsToAMarket() {
        Verdicts verdicts = new Verdicts(List.of(verdict(new Subject.OfSeries("vvix", DAY), DAY, "one")));

        assertThatThrownBy(() -> VerdictRows.replace(connection, "replay-unheard-of", verdicts))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("quality_verdict_market_fkey");
    }

    private static Verdict verdict(Subject subject, LocalDate known, String reason) {
        return new Verdict(subject, QualityRule.SPIKE, Severity.REJECT, new Measured(.347, .3), known, reason);
    }

    private static String script(String name) throws IOException {
        try (InputStream script =
                Objects.requireNonNull(VerdictRowsTest.class.getResourceAsStream("/db/migration/" + name))) {
            return new String(script.readAllBytes(), UTF_8);
        }
    }

    private static void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
