package org.alvh.chassis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.alvh.chassis.desk.AccountDirectory;
import org.alvh.chassis.desk.Jdbc;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.start.Start;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever the broker delivers, each event is applied once and in order, and a fault stops one account only. */
abstract class InboxContract {

    private static final String CORE = "north.core";
    private static final String BARE = "north.bare";

    @Inject
    Inbox inbox;

    @Inject
    TakingUp takingUp;

    @Inject
    Notes notes;

    @Inject
    InboxTables tables;

    @Inject
    Transactions transactions;

    @Inject
    AccountDirectory accounts;

    @Inject
    Jdbc jdbc;

    @Inject
    Start start;

    private final Records records = new Records();

    @BeforeEach
    void twoAccountsWithoutHistory() {
        Awaitility.await().until(() -> !start.missing().contains("database"));
        transactions.inDesk("north", () -> execute("delete from note"));
        transactions.inDesk("south", () -> execute("delete from note"));
        transactions.untenanted(() -> {
            for (String table : List.of("inbox_position", "inbox_kept", "dead_letter", "account_fault")) {
                execute("delete from " + table);
            }
            execute("delete from account_directory");
            accounts.put(new AccountDirectory.Entry(CORE, "north", "sim-1-7", "ACCOUNT_STATE_ACTIVE"));
            accounts.put(new AccountDirectory.Entry(BARE, "north", "sim-1-7", "ACCOUNT_STATE_ACTIVE"));
        });
    }

    @Test
    void aRecordDeliveredTwiceChangesNothing() {
        var first = records.event(CORE, 1, "one");
        inbox.receive(first, notes);
        inbox.receive(first, notes);
        inbox.receive(records.event(CORE, 1, "one again"), notes);
        assertThat(notes.of("north", CORE)).containsExactly("one");
    }

    @Test
    void aPairInTheWrongOrderIsAppliedInTheRightOne() {
        inbox.receive(records.event(CORE, 1, "one"), notes);
        inbox.receive(records.event(CORE, 3, "three"), notes);
        assertThat(notes.of("north", CORE)).containsExactly("one");
        inbox.receive(records.event(CORE, 4, "four"), notes);
        inbox.receive(records.event(CORE, 2, "two"), notes);
        assertThat(notes.of("north", CORE)).containsExactly("one", "two", "three", "four");
        assertThat(kept(CORE)).isEmpty();
    }

    @Test
    void garbageStopsItsAccountAndNoOther() {
        inbox.receive(records.event(CORE, 1, "one"), notes);
        inbox.receive(records.garbage(CORE), notes);
        inbox.receive(records.event(CORE, 2, "two"), notes);
        inbox.receive(records.event(BARE, 1, "of bare"), notes);
        assertThat(notes.of("north", CORE)).containsExactly("one");
        assertThat(notes.of("north", BARE)).containsExactly("of bare");
        assertThat(deadLetters()).isEqualTo(1);
    }

    @Test
    void anAccountTakenUpAgainMissesNothing() {
        inbox.receive(records.garbage(CORE), notes);
        inbox.receive(records.event(CORE, 1, "one"), notes);
        inbox.receive(records.event(CORE, 2, "two"), notes);
        takeUpAgain();
        assertThat(notes.of("north", CORE)).containsExactly("one", "two");
        assertThat(kept(CORE)).isEmpty();
        inbox.receive(records.event(CORE, 3, "three"), notes);
        assertThat(notes.of("north", CORE)).containsExactly("one", "two", "three");
    }

    @Test
    void aDamagedEventWhoseNumberNobodyElseHasStopsItsAccountAgain() {
        inbox.receive(records.damaged(CORE, 1), notes);
        inbox.receive(records.event(CORE, 2, "two"), notes);
        takeUpAgain();
        assertThat(notes.of("north", CORE)).isEmpty();
        assertThat(isFaulted()).isTrue();
        inbox.receive(records.event(CORE, 1, "one"), notes);
        takeUpAgain();
        assertThat(notes.of("north", CORE)).containsExactly("one", "two");
        assertThat(isFaulted()).isFalse();
    }

    @Test
    void anEventThatBreaksARuleStopsItsAccountUntilTheRuleHolds() {
        inbox.receive(records.event(CORE, 1, "refuse"), notes);
        assertThat(isFaulted()).isTrue();
        takeUpAgain();
        assertThat(isFaulted()).isTrue();
        assertThat(notes.of("north", CORE)).isEmpty();
    }

    @Test
    void whatFailsAfterwardsStopsTheAccountWithTheEventApplied() {
        inbox.receive(records.event(CORE, 1, "fail afterwards"), notes);
        inbox.receive(records.event(CORE, 2, "two"), notes);
        assertThat(notes.of("north", CORE)).containsExactly("fail afterwards");
        assertThat(isFaulted()).isTrue();
    }

    @Test
    void anEventOfAnUnknownAccountWaitsUntilTheAccountIsKnown() {
        inbox.receive(records.event("south.core", 1, "early"), notes);
        transactions.untenanted(() ->
                accounts.put(new AccountDirectory.Entry("south.core", "south", "sim-1-7", "ACCOUNT_STATE_ACTIVE")));
        takingUp.goOn("south.core");
        assertThat(notes.of("south", "south.core")).containsExactly("early");
    }

    private void takeUpAgain() {
        takingUp.again(CORE);
    }

    private boolean isFaulted() {
        return transactions.untenanted(() -> tables.isFaulted(CORE));
    }

    private List<InboxTables.Kept> kept(String account) {
        return transactions.untenanted(() -> tables.kept(account));
    }

    private long deadLetters() {
        return transactions.untenanted(() -> jdbc.call(connection -> {
            try (var select = connection.createStatement();
                    var row = select.executeQuery("select count(*) from dead_letter")) {
                row.next();
                return row.getLong(1);
            }
        }));
    }

    private void execute(String statement) {
        jdbc.run(connection -> {
            try (var update = connection.createStatement()) {
                update.execute(statement);
            }
        });
    }
}
