package org.alvh.marketdata.service.pull;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.alvh.marketdata.pull.FileYield;
import org.alvh.marketdata.pull.KeptFile;
import org.alvh.marketdata.pull.PullCourse;
import org.alvh.marketdata.pull.PullFailure;
import org.alvh.marketdata.pull.PullState;
import org.alvh.marketdata.pull.Validators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The statements against a PostgreSQL of the test's own, on the table that the migration makes. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class PullStateTableTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    @Test
    void aSourceIsKnownOnceClaimedByOneAndSavedWhole() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
                Connection connection = postgres.getPostgresDatabase().getConnection()) {
            migrate(connection);
            PullStateTable table = new PullStateTable(connection);
            table.know("VIX", NOON);
            table.know("VIX", NOON.plusSeconds(60));
            PullState fresh = new PullState("VIX", Optional.empty(), PullCourse.notBefore(NOON.plusSeconds(900)));

            assertThat(table.claim("VIX", NOON.minusSeconds(1), NOON)).isEmpty();
            assertThat(table.claim("VIX", NOON, NOON.plusSeconds(900))).contains(fresh);
            assertThat(table.claim("VIX", NOON, NOON.plusSeconds(900))).isEmpty();

            PullState whole = fresh.with(file(), failedCourse());
            table.save(whole);
            assertThat(table.all()).containsExactly(whole);

            PullState mended = whole.with(
                    new PullCourse(Optional.of(NOON), Optional.of(NOON), 0, Optional.empty(), NOON.plusSeconds(3600)));
            table.save(mended);
            assertThat(table.all()).containsExactly(mended);
        }
    }

    private static void migrate(Connection connection) throws IOException, SQLException {
        try (InputStream sql = Objects.requireNonNull(
                        PullStateTableTest.class.getResourceAsStream("/db/migration/V2__pull.sql"));
                Statement statement = connection.createStatement()) {
            statement.execute(new String(sql.readAllBytes(), UTF_8));
        }
    }

    private static KeptFile file() {
        return new KeptFile(
                "a".repeat(64),
                "b".repeat(64),
                410_000,
                new Validators("\"v1\"", ""),
                new FileYield(9_241, 2, LocalDate.of(1990, 1, 2), LocalDate.of(2026, 11, 25)));
    }

    private static PullCourse failedCourse() {
        return new PullCourse(
                Optional.empty(),
                Optional.of(NOON),
                3,
                Optional.of(new PullCourse.Failure(PullFailure.SERVER_ERROR, "the host answered 500, expected 200")),
                NOON.plusSeconds(120));
    }
}
