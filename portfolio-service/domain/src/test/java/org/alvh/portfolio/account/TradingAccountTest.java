package org.alvh.portfolio.account;

import static org.alvh.portfolio.account.Desk.close;
import static org.alvh.portfolio.account.Desk.condor;
import static org.alvh.portfolio.account.Desk.fill;
import static org.alvh.portfolio.account.Desk.open;
import static org.alvh.portfolio.account.Desk.put;
import static org.alvh.portfolio.account.Desk.vx;
import static org.alvh.quant.instrument.OptionRoot.SPX;
import static org.alvh.quant.instrument.OptionRoot.SPXW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.alvh.portfolio.account.DecisionRefused.Reason;
import org.alvh.portfolio.ledger.JournalEntry;
import org.alvh.quant.instrument.Contract;
import org.alvh.quant.market.SnapshotId;
import org.alvh.quant.money.Money;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.Stage;
import org.alvh.quant.trade.AccountState;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.DecisionKey;
import org.alvh.quant.trade.Role;
import org.alvh.quant.trade.Trade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of stages, and decisions that are refused whole. */
class TradingAccountTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 11);
    private static final LocalDate TUESDAY = LocalDate.of(2024, 3, 12);
    private static final LocalDate EXPIRY = LocalDate.of(2024, 3, 15);
    private static final Contract SHORT_PUT = put(SPXW, EXPIRY, 5_100);
    private static final Contract LONG_PUT = put(SPXW, EXPIRY, 5_050);

    private final Desk desk = new Desk("100000.00");

    @Test
    void makesOneBookAfterEachStage() {
        Book opened = desk.morning(MONDAY).book();
        Book settled = desk.afternoon(510_000).book();
        Book traded = desk.condors(condor("c-1", EXPIRY, 1)).book();
        Book hedged = desk.hedges().book();
        assertThat(List.of(opened, settled, traded, hedged))
                .extracting(Book::stage, Book::version, book -> book.positions().size())
                .containsExactly(
                        tuple(Stage.OPEN, 1L, 0),
                        tuple(Stage.SETTLE, 2L, 0),
                        tuple(Stage.STRATEGY, 3L, 4),
                        tuple(Stage.HEDGE, 4L, 4));
        desk.account.close(Desk.NO_PRICES, Desk.NO_YIELD);
        assertThat(desk.morning(TUESDAY).book().version()).isEqualTo(6);
        assertThat(opened.market()).isEqualTo(Desk.MARKET);
        assertThat(opened.account()).isEqualTo("desk-1");
        assertThat(opened.mandateHash()).isEqualTo("m1");
    }

    @Test
    void refusesADecisionThatNamesOtherHoldingsThanTheBooksWouldHold() {
        Decision decided = desk.decidingOn(MONDAY).decision(Role.STRATEGY, condor("c-1", EXPIRY, 1));
        Decision short1 = new Decision(
                decided.key(),
                List.of(),
                List.of(),
                decided.trades(),
                decided.holdings().subList(1, 4));
        assertThatExceptionOfType(DecisionRefused.class)
                .isThrownBy(() -> desk.account.apply(short1))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.OTHER_HOLDINGS));
        assertThat(desk.account.image().held()).isEmpty();
        assertThat(desk.account.book()).isEqualTo(desk.book());
    }

    @ParameterizedTest
    @CsvSource({"0, OPEN", "1, SETTLE", "2, STRATEGY", "3, HEDGE", "4, CLOSE", "5, OPEN"})
    void refusesEveryStageButTheOneThatIsDue(int done, Stage due) {
        for (int i = 0; i < done; i++) {
            step(Stage.values()[i], MONDAY, i);
        }
        for (Stage other : EnumSet.complementOf(EnumSet.of(due))) {
            List<JournalEntry> before = List.copyOf(desk.account.ledger().journal());
            assertThatExceptionOfType(DecisionRefused.class)
                    .isThrownBy(() -> step(other, TUESDAY, done))
                    .withMessage("OUT_OF_ORDER: desk-1 is due " + due
                            + (done == 0 ? "" : " after " + Stage.values()[done - 1] + " of 2024-03-11") + ", not "
                            + other)
                    .returns(Reason.OUT_OF_ORDER, DecisionRefused::reason);
            assertThat(desk.account.ledger().journal()).isEqualTo(before);
        }
        step(due, TUESDAY, done);
    }

    @Test
    void opensNoSessionTwice() {
        wholeSession(MONDAY);
        assertThatExceptionOfType(DecisionRefused.class)
                .isThrownBy(() -> desk.morning(MONDAY))
                .withMessage("OUT_OF_ORDER: 2024-03-11 does not come after 2024-03-11");
    }

    @Test
    void depositsItsCapitalOnce() {
        wholeSession(MONDAY);
        assertThat(desk.morning(TUESDAY).book().cash()).isEqualTo(Money.parse("100000.00"));
        assertThat(desk.account.ledger().journal())
                .extracting(JournalEntry::description)
                .containsExactly("Deposit of capital");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.01"})
    void needsCapital(String capital) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new TradingAccount(Desk.MARKET, "desk-1", ExchangeCalendar.newYork(), Money.parse(capital)))
                .withMessage("capital is " + Money.parse(capital) + ", expected an amount above 0");
    }

    @Test
    void changesStateWithTheNextBook() {
        Book before = desk.morning(MONDAY).book();
        desk.account.changeState(AccountState.PAUSED);
        assertThat(before.state()).isEqualTo(AccountState.ACTIVE);
        assertThat(desk.afternoon(510_000).book().state()).isEqualTo(AccountState.PAUSED);
    }

    @Test
    void refusesADecisionOnAnOlderBook() {
        desk.morning(MONDAY);
        Decision stale = desk.decision(Role.STRATEGY, condor("c-1", EXPIRY, 1));
        desk.afternoon(510_000);
        refuses(stale, Reason.STALE_VERSION, "STRATEGY decided on version 1, current is 2");
    }

    /** Versions are counted by account and begin at 1 in each: the number alone names no book. */
    @ParameterizedTest
    @CsvSource({"desk-2, 2024-03-11, m1", "desk-1, 2024-03-12, m1", "desk-1, 2024-03-11, m2"})
    void refusesADecisionOnAnotherBook(String account, LocalDate session, String mandate) {
        desk.decidingOn(MONDAY);
        DecisionKey key = new DecisionKey(account, session, Role.STRATEGY, mandate, new SnapshotId("s"), 2);
        Decision foreign = new Decision(key, List.of(), List.of(), List.of(condor("c-1", EXPIRY, 1)), List.of());
        refuses(
                foreign,
                Reason.STALE_VERSION,
                "STRATEGY decided for " + account + " in " + session + " under mandate " + mandate
                        + ", current is desk-1 in 2024-03-11 under mandate m1");
    }

    @Test
    void refusesToCloseWhatIsNotHeld() {
        holdingOneCondor();
        Trade whole = close("c-1", "TARGET", fill(SHORT_PUT, 1, 200, "0"), fill(LONG_PUT, -1, 40, "0"));
        Trade twice = close("c-1", "TARGET", fill(SHORT_PUT, 2, 200, "0"));
        Trade wrongWay = close("c-1", "TARGET", fill(SHORT_PUT, -1, 200, "0"));
        Trade otherGroup = close("c-9", "TARGET", fill(SHORT_PUT, 1, 200, "0"));
        refuses(whole, twice, "c-1 does not hold -2 SPXW 2024-03-15 PUT 5100 to close");
        refuses(whole, wrongWay, "c-1 does not hold 1 SPXW 2024-03-15 PUT 5100 to close");
        refuses(whole, otherGroup, "c-9 does not hold -1 SPXW 2024-03-15 PUT 5100 to close");
        desk.condors();
    }

    /** What is held once is closed once, even where one decision says it twice. */
    @Test
    void refusesToCloseTheSameLegTwiceInOneDecision() {
        holdingOneCondor();
        Trade first = close("c-1", "TARGET", fill(SHORT_PUT, 1, 200, "0"));
        refuses(first, first, "c-1 does not hold -1 SPXW 2024-03-15 PUT 5100 to close");
        Trade both = close("c-1", "TARGET", fill(SHORT_PUT, 1, 200, "0"), fill(SHORT_PUT, 1, 200, "0"));
        refuses(
                desk.decision(Role.STRATEGY, both),
                Reason.NOT_HELD,
                "c-1 does not hold -1 SPXW 2024-03-15 PUT 5100 to close");
    }

    /** A role closes its own positions only: the other's results would be booked as its. */
    @Test
    void refusesToCloseWhatTheOtherRoleHolds() {
        holdingOneCondor();
        desk.condors();
        refuses(
                desk.decision(Role.HEDGE, close("c-1", "DISARM", fill(SHORT_PUT, 1, 200, "0"))),
                Reason.NOT_HELD,
                "c-1 does not hold -1 SPXW 2024-03-15 PUT 5100 to close");
    }

    @Test
    void refusesToOpenAGroupAgain() {
        holdingOneCondor();
        refuses(
                desk.decision(Role.STRATEGY, condor("c-2", EXPIRY, 1), condor("c-1", EXPIRY, 1)),
                Reason.OPENED_BEFORE,
                "c-1 was opened before");
        refuses(
                desk.decision(Role.STRATEGY, condor("c-2", EXPIRY, 1), condor("c-2", EXPIRY, 1)),
                Reason.OPENED_BEFORE,
                "c-2 was opened before");
    }

    /** Two lots of a 50-point wing risk $10,000.00, which is ten per cent of $100,000.00 to the cent. */
    @Test
    void letsACondorRiskATenthOfNetLiquidation() {
        desk.decidingOn(MONDAY).condors(condor("c-1", EXPIRY, 2));
        assertThat(desk.book().margin()).isEqualTo(Money.parse("10000.00"));
    }

    @Test
    void refusesACondorThatRisksMore() {
        desk.decidingOn(MONDAY);
        refuses(
                desk.decision(Role.STRATEGY, condor("c-1", EXPIRY, 1), condor("c-2", EXPIRY, 2, 55)),
                Reason.OVER_LIMIT,
                "c-2 risks 11000.00, more than 0.1 of net liquidation");
    }

    @Test
    void refusesUncoveredShortsWhateverTheySay() {
        desk.decidingOn(MONDAY);
        refuses(
                desk.decision(Role.STRATEGY, open("c-1", fill(SHORT_PUT, -1, 460, "0"))),
                Reason.OVER_LIMIT,
                "c-1 is short 1 puts that nothing covers");
    }

    @Test
    void refusesToSellTheCoverOfAShort() {
        holdingOneCondor();
        refuses(
                desk.decision(Role.STRATEGY, close("c-1", "TARGET", fill(LONG_PUT, -1, 40, "0"))),
                Reason.OVER_LIMIT,
                "c-1 is short 1 puts that nothing covers");
    }

    @Test
    void doesNotLimitHedges() {
        desk.decidingOn(MONDAY).condors().hedges(open("layer-3", fill(vx(LocalDate.of(2024, 4, 17)), 50, 1_500, "0")));
        assertThat(desk.book().margin()).isEqualTo(Money.parse("250000.00"));
    }

    /** Nobody quotes the condor on the day it is opened: its fills stand as marks and as liquidation prices. */
    @Test
    void marksAtTheFillUntilSomebodyQuotes() {
        desk.decidingOn(MONDAY).condors(condor("c-1", EXPIRY, 1)).hedges();
        assertThat(desk.account.close(Desk.NO_PRICES, Desk.NO_YIELD))
                .isEqualTo(new Valuation(
                        MONDAY,
                        Money.parse("100000.00"),
                        Money.parse("100000.00"),
                        Money.parse("100605.00"),
                        Money.parse("5000.00"),
                        1,
                        4,
                        4));
    }

    @Test
    void stopsWhereAMorningExpiryHasNoValue() {
        desk.decidingOn(MONDAY)
                .condors(open(
                        "c-1", fill(put(SPX, EXPIRY, 5_100), -1, 460, "0"), fill(put(SPX, EXPIRY, 5_050), 1, 140, "0")))
                .hedges()
                .account
                .close(Desk.NO_PRICES, Desk.NO_YIELD);
        List<JournalEntry> before = List.copyOf(desk.account.ledger().journal());
        assertThatIllegalStateException()
                .isThrownBy(() -> desk.morning(EXPIRY))
                .withMessage("nothing is known to settle SPX 2024-03-15 PUT 5100 on: import the open of 2024-03-15"
                        + " or the close before");
        assertThat(desk.account.ledger().journal()).isEqualTo(before);
        desk.open(new SessionOpen(EXPIRY, Optional.of(Desk.official(515_000)), Optional.empty()));
        assertThat(desk.book().positions()).isEmpty();
    }

    @Test
    void stopsWhereASessionOfExpiryWasLeftOut() {
        holdingOneCondor();
        desk.condors().hedges().account.close(Desk.NO_PRICES, Desk.NO_YIELD);
        assertThatIllegalStateException()
                .isThrownBy(() -> desk.morning(EXPIRY.plusDays(3)))
                .withMessage("SPXW 2024-03-15 PUT 5050 expired before 2024-03-18 and never settled: the market has no"
                        + " such session");
    }

    private void holdingOneCondor() {
        desk.decidingOn(MONDAY)
                .condors(condor("c-1", EXPIRY, 1))
                .hedges()
                .account
                .close(Desk.NO_PRICES, Desk.NO_YIELD);
        desk.decidingOn(TUESDAY);
    }

    private void refuses(Trade right, Trade wrong, String message) {
        refuses(desk.decision(Role.STRATEGY, right, wrong), Reason.NOT_HELD, message);
    }

    /** Refused for this reason, and afterwards the books are as they were: a decision of nothing is booked on them. */
    private void refuses(Decision decision, Reason reason, String message) {
        List<JournalEntry> journal = List.copyOf(desk.account.ledger().journal());
        List<GroupResult> groups = desk.account.groups();
        assertThatExceptionOfType(DecisionRefused.class)
                .isThrownBy(() -> desk.account.apply(decision))
                .withMessage(reason + ": " + message)
                .returns(reason, DecisionRefused::reason);
        assertThat(desk.account.ledger().journal()).isEqualTo(journal);
        assertThat(desk.account.groups()).isEqualTo(groups);
    }

    /** @param version of the book that the account is at */
    private void step(Stage stage, LocalDate session, long version) {
        switch (stage) {
            case OPEN -> desk.morning(session);
            case SETTLE -> desk.afternoon(510_000);
            case STRATEGY -> desk.account.apply(nothing(Role.STRATEGY, version));
            case HEDGE -> desk.account.apply(nothing(Role.HEDGE, version));
            case CLOSE -> desk.account.close(Desk.NO_PRICES, Desk.NO_YIELD);
        }
    }

    /** A decision of no trades, even on an account whose first session has not begun. */
    private static Decision nothing(Role role, long version) {
        DecisionKey key = new DecisionKey(
                "desk-1",
                version == 0 ? LocalDate.MIN : MONDAY,
                role,
                version == 0 ? "" : "m1",
                new SnapshotId("s"),
                version);
        return new Decision(key, List.of(), List.of(), List.of(), List.of());
    }

    private void wholeSession(LocalDate session) {
        desk.decidingOn(session).condors().hedges().account.close(Desk.NO_PRICES, Desk.NO_YIELD);
    }
}
