package org.alvh.portfolio.service.command;

import static org.alvh.portfolio.service.session.SessionPlay.MONDAY;
import static org.alvh.portfolio.service.session.SessionPlay.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import org.alvh.chassis.start.Start;
import org.alvh.portfolio.service.Openings;
import org.alvh.portfolio.service.OwnDatabase;
import org.alvh.portfolio.service.session.SessionPlay;
import org.alvh.proto.portfolio.v1.Account;
import org.alvh.proto.portfolio.v1.CondorShape;
import org.alvh.proto.portfolio.v1.GetPortfolioResponse;
import org.alvh.proto.portfolio.v1.GroupTotal;
import org.alvh.proto.portfolio.v1.HeldGroup;
import org.alvh.proto.portfolio.v1.Standing;
import org.alvh.proto.trading.v1.Role;
import org.alvh.proto.trading.v1.Stage;
import org.alvh.quant.market.MarketId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One condor over two sessions, as the answers tell of it: 6.05 points received, 5.30 to close, 2.60 of fees. */
@QuarkusTest
@QuarkusTestResource(OwnDatabase.class)
@TestSecurity(user = "admin", roles = "admin")
class AccountQuestionsTest {

    @Inject
    AccountQuestions questions;

    @Inject
    Openings openings;

    @Inject
    SessionPlay play;

    @Inject
    Start start;

    @BeforeEach
    void theSchemaIsThere() {
        await().until(() ->
                !start.missing().contains("database") && !start.missing().contains("schema"));
    }

    @Test
    void anAccountBeforeItsFirstBookHasNamesAndNoStanding() {
        Account account = listed(openings.open("bookless", MarketId.simulated(1, 211)));
        assertThat(account.getMandateName()).isEqualTo("TEST");
        assertThat(account.getHedgeName()).isEqualTo("LADDER");
        assertThat(account.hasStanding()).isFalse();
        assertThat(account.getSession()).isEmpty();
    }

    /** Cash 100,602.40, NAV 530.00 less; a wing of 50 points is required. At CLOSE a day's interest of 14.47 is in. */
    @Test
    void saysWhatTheAccountStandsAt() {
        MarketId market = MarketId.simulated(1, 212);
        String account = openings.open("stands", market);
        play.session(account, market, MONDAY, List.of(SessionPlay.condor()));
        Standing monday = Standing.newBuilder()
                .setNavMidCents(10_007_240)
                .setNavLiquidationCents(10_000_740)
                .setCashCents(10_060_240)
                .setMarginCents(500_000)
                .setFreeCashCents(9_560_240)
                .setExcessLiquidityCents(9_507_240)
                .setLiquidityRatio(20.12048)
                .setCondorsOpen(1)
                .setRiskNotionalCents(500_000)
                .setStaleMarks(1)
                .build();
        assertThat(listed(account).getStanding()).isEqualTo(monday);
        assertThat(questions.portfolio(account).getAccount()).isEqualTo(listed(account));
        play.session(account, market, TUESDAY, List.of());
        Account tuesday = listed(account);
        assertThat(tuesday.getSession()).isEqualTo("2024-03-12");
        assertThat(tuesday.getStage()).isEqualTo(Stage.STAGE_CLOSE);
        assertThat(tuesday.getStanding().getNavMidCents()).isEqualTo(10_008_687);
        assertThat(tuesday.getStanding().getTodayCents()).isEqualTo(1_447);
    }

    /** All of Monday's 72.40 is Monday's; on Tuesday's same quotes none of it is Tuesday's. */
    @Test
    void saysWhatEachOpenGroupStandsAt() {
        MarketId market = MarketId.simulated(1, 213);
        String account = openings.open("grouped", market);
        assertThat(questions.portfolio(account).hasCondors()).isFalse();
        play.session(account, market, MONDAY, List.of(SessionPlay.condor()));
        GetPortfolioResponse monday = questions.portfolio(account);
        HeldGroup condor = monday.getGroups(0);
        assertThat(condor.getLegsList()).isEqualTo(monday.getBook().getPositionsList());
        assertThat(condor.toBuilder().clearLegs().build())
                .isEqualTo(HeldGroup.newBuilder()
                        .setOwner(Role.ROLE_STRATEGY)
                        .setGroup("c-1")
                        .setOpened("2024-03-11")
                        .setLots(1)
                        .setEntryPoints(6.05)
                        .setMarkPoints(5.3)
                        .setCaptured(75.0 / 605)
                        .setPnlCents(7_240)
                        .setTodayCents(7_240)
                        .setOpeningFeesCents(260)
                        .setCondor(CondorShape.newBuilder()
                                .setLongPut(5_050)
                                .setShortPut(5_100)
                                .setShortCall(5_200)
                                .setLongCall(5_250)
                                .setExpiry("2024-03-15")
                                .setDays(4))
                        .build());
        play.session(account, market, TUESDAY, List.of());
        GetPortfolioResponse tuesday = questions.portfolio(account);
        assertThat(tuesday.getGroups(0).getTodayCents()).isZero();
        assertThat(tuesday.getGroups(0).getCondor().getDays()).isEqualTo(3);
        assertThat(tuesday.getCondors())
                .isEqualTo(GroupTotal.newBuilder().setLots(1).setPnlCents(7_240).build());
        assertThat(tuesday.getHedges()).isEqualTo(GroupTotal.getDefaultInstance());
    }

    private Account listed(String account) {
        return questions.accounts(Openings.DESK).stream()
                .filter(each -> each.getAccount().equals(account))
                .findFirst()
                .orElseThrow();
    }
}
