package org.alvh.chassis.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.alvh.chassis.start.Start;
import org.awaitility.Awaitility;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** A desk sees its rows and no others, by whatever way they are asked for. */
abstract class DeskTenancyContract {

    @Inject
    Transactions transactions;

    @Inject
    Jdbc jdbc;

    @Inject
    EntityManager entities;

    @Inject
    Start start;

    @BeforeEach
    void twoDesksHaveNotes() {
        Awaitility.await().until(() -> !start.missing().contains("database"));
        transactions.inDesk("north", () -> entities.persist(new NoteRow("north.core", "of north")));
        transactions.inDesk("south", () -> entities.persist(new NoteRow("south.core", "of south")));
    }

    @Test
    void hibernateGivesADeskItsOwnRows() {
        assertThat(transactions.inDesk("north", this::byHibernate)).containsOnly("of north");
        assertThat(transactions.untenanted(this::byHibernate)).isEmpty();
    }

    @Test
    void nativeSqlGivesADeskItsOwnRows() {
        assertThat(transactions.inDesk("south", this::byNativeSql)).containsOnly("of south");
        assertThat(transactions.untenanted(this::byNativeSql)).isEmpty();
    }

    @Test
    void copyGivesADeskItsOwnRows() {
        assertThat(transactions.inDesk("south", this::byCopy))
                .contains("of south")
                .doesNotContain("of north");
        assertThat(transactions.untenanted(this::byCopy)).isEmpty();
    }

    @Test
    void withoutAScopeHibernateRefuses() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(this::byHibernate))
                .hasMessageContaining("Transactions.inDesk");
    }

    @Test
    void withoutAScopePlainSqlGivesNothing() {
        assertThat(QuarkusTransaction.requiringNew().call(this::byPlainSql)).isEmpty();
    }

    @Test
    void aDeskCannotWriteInAnothersName() {
        assertThatThrownBy(() -> transactions.inDesk(
                        "north",
                        () -> jdbc.run(connection -> {
                            try (Statement insert = connection.createStatement()) {
                                insert.execute(
                                        "insert into note (desk, account, text) values ('south', 'south.core', 'forged')");
                            }
                        })))
                .hasMessageContaining("row-level security");
    }

    @Test
    void theServiceReadsNoEventThatItWrote() {
        assertThatThrownBy(() -> transactions.untenanted(() -> jdbc.run(connection -> {
                    try (Statement select = connection.createStatement()) {
                        select.execute("select * from outbox");
                    }
                })))
                .hasMessageContaining("permission denied");
    }

    private List<String> byHibernate() {
        return entities.createQuery("select n.text from NoteRow n", String.class)
                .getResultList();
    }

    private List<String> byNativeSql() {
        return entities.unwrap(Session.class)
                .createNativeQuery("select text from note", String.class)
                .getResultList();
    }

    private List<String> byPlainSql() {
        return jdbc.call(connection -> {
            List<String> texts = new ArrayList<>();
            try (Statement select = connection.createStatement();
                    ResultSet rows = select.executeQuery("select text from note")) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        });
    }

    private String byCopy() {
        return jdbc.call(connection -> {
            StringWriter text = new StringWriter();
            try {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy (select text from note) to stdout", text);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return text.toString();
        });
    }
}
