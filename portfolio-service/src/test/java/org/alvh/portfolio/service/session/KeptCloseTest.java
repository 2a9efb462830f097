package org.alvh.portfolio.service.session;

import static org.alvh.portfolio.service.session.SessionPlay.MONDAY;
import static org.alvh.portfolio.service.session.SessionPlay.TUESDAY;
import static org.alvh.portfolio.service.session.SessionPlay.condor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.alvh.chassis.desk.Jdbc;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.start.Start;
import org.alvh.portfolio.service.Openings;
import org.alvh.portfolio.service.OwnDatabase;
import org.alvh.portfolio.service.standing.CloseTables;
import org.alvh.portfolio.service.standing.Standings;
import org.alvh.portfolio.standing.AccountClose;
import org.alvh.portfolio.standing.AccountStanding;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a CLOSE leaves in its rows, and what the next session is compared with at every stage. */
@QuarkusTest
@QuarkusTestResource(OwnDatabase.class)
class KeptCloseTest {

    private static final String ELSEWHERE = "south";

    @Inject
    Transactions transactions;

    @Inject
    Jdbc jdbc;

    @Inject
    Openings openings;

    @Inject
    SessionPlay play;

    @Inject
    Standings standings;

    @Inject
    CloseTables closes;

    @Inject
    Start start;

    @BeforeEach
    void theSchemaIsThere() {
        await().until(() ->
                !start.missing().contains("database") && !start.missing().contains("schema"));
    }

    /**
     * Marked on Monday at 1.35, 4.275 and 3.225, the long call at its fill of 0.85: 605.00 − 530.00 − 2.60 = 72.40.
     * Forced out, longs bring 1.20 and 0.85, shorts cost 4.55 and 3.45: 65.00 less. Tuesday's quotes are the same, so
     * only interest comes in: a day at 5.25 % on 100,602.40 is 14.47.
     */
    @Test
    void theNextSessionIsComparedWithIt() {
        MarketId market = MarketId.simulated(1, 109);
        String account = openings.open("today", market);
        play.session(account, market, MONDAY, List.of(condor()));
        AccountClose monday = new AccountClose(
                MONDAY, Money.parse("100072.40"), Money.parse("100007.40"), Money.parse("100000.00"), 1);
        assertThat(play.standing(account).last()).contains(monday);
        assertThat(play.standing(account).before()).isEmpty();
        play.open(market, TUESDAY);
        assertThat(play.standing(account).last()).contains(monday);
        assertThat(play.standing(account).before()).contains(monday);
        assertThat(play.standing(account).today()).contains(Money.ZERO);
        play.closeAfterOpen(account, market, TUESDAY, List.of());
        assertThat(play.standing(account).last().map(AccountClose::session)).contains(TUESDAY);
        assertThat(play.standing(account).before()).contains(monday);
        assertThat(play.standing(account).today()).contains(Money.parse("14.47"));
        assertThat(pnl(account, MONDAY)).isEqualTo(Map.of("c-1", Money.parse("72.40")));
        assertThat(pnl(account, TUESDAY)).isEqualTo(Map.of("c-1", Money.parse("72.40")));
    }

    @Test
    void everyAccountOfTheDeskIsReadAtOnceAndNoneOfAnotherDesk() {
        MarketId market = MarketId.simulated(1, 110);
        String closed = openings.open("closed", market);
        play.session(closed, market, MONDAY, List.of());
        String fresh = openings.open("fresh", market);
        play.open(market, TUESDAY);
        String unopened = openings.open("unopened", MarketId.simulated(1, 111));
        SortedMap<String, AccountStanding> north = transactions.inDesk(Openings.DESK, standings::ofDesk);
        assertThat(play.standing(closed).before().map(AccountClose::session)).contains(MONDAY);
        assertThat(play.standing(fresh).before()).isEmpty();
        assertThat(north)
                .containsEntry(closed, play.standing(closed))
                .containsEntry(fresh, play.standing(fresh))
                .doesNotContainKey(unopened);
        assertThat(transactions.inDesk(ELSEWHERE, standings::ofDesk)).isEmpty();
        assertThat(transactions.inDesk(ELSEWHERE, () -> closes.groups(closed, MONDAY)))
                .isEmpty();
    }

    @Test
    void theServiceItselfCannotChangeIt() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> transactions.inDesk(
                        Openings.DESK,
                        () -> jdbc.run(connection -> connection
                                .prepareStatement("update account_close set nav_mid_cents = 0")
                                .execute())))
                .withMessageContaining("permission denied");
    }

    private SortedMap<String, Money> pnl(String account, LocalDate session) {
        return transactions.inDesk(Openings.DESK, () -> closes.groups(account, session));
    }
}
