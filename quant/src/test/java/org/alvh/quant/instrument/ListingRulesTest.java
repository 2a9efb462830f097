package org.alvh.quant.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alvh.quant.instrument.ListingRules.SpxExpiry;
import org.alvh.quant.time.ExchangeCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of first listing are those of Cboe's and CFE's notices; weekdays are read off a printed calendar. */
class ListingRulesTest {

    private static final ListingRules AS_LISTED = new ListingRules(Listing.AS_LISTED, ExchangeCalendar.newYork());
    private static final ListingRules AS_TODAY = new ListingRules(Listing.AS_TODAY, ExchangeCalendar.newYork());

    /** The session before the first listing, that day, and an expiry on the weekday that begins. */
    @ParameterizedTest
    @CsvSource({
        "2005-10-27, 2005-10-28, 2005-11-04",
        "2014-07-03, 2014-07-07, 2014-07-31",
        "2016-02-22, 2016-02-23, 2016-03-02",
        "2016-08-12, 2016-08-15, 2016-08-22",
        "2022-04-14, 2022-04-18, 2022-04-26",
        "2022-05-10, 2022-05-11, 2022-05-19",
    })
    void listsAWeekdayFromItsFirstListingOn(LocalDate eve, LocalDate first, LocalDate expiry) {
        assertThat(pmExpiries(AS_LISTED, eve)).doesNotContain(expiry);
        assertThat(pmExpiries(AS_LISTED, first)).contains(expiry);
        assertThat(pmExpiries(AS_TODAY, eve)).contains(expiry);
    }

    /** Until Thursdays came, only the one before a Good Friday was listed: it stands for the Friday. */
    @Test
    void listsTheThursdayBeforeGoodFriday() {
        assertThat(pmExpiries(AS_LISTED, LocalDate.of(2010, 3, 15)))
                .contains(LocalDate.of(2010, 4, 1), LocalDate.of(2010, 3, 26))
                .doesNotContain(LocalDate.of(2010, 3, 25), LocalDate.of(2010, 4, 2), LocalDate.of(2010, 4, 8));
    }

    /** Month-ends came in 2014, when only Fridays had weeklys: a Thursday, a Tuesday and a Monday. */
    @ParameterizedTest
    @CsvSource({
        "2014-07-14, 2014-07-31, 2014-07-30",
        "2014-09-15, 2014-09-30, 2014-10-01",
        "2015-08-17, 2015-08-31, 2015-08-24",
    })
    void listsTheLastSessionOfAMonth(LocalDate date, LocalDate monthEnd, LocalDate otherDay) {
        assertThat(pmExpiries(AS_LISTED, date)).contains(monthEnd).doesNotContain(otherDay);
    }

    @Test
    void knewOnlyMorningMonthliesBeforeTheWeeklys() {
        assertThat(AS_LISTED.spxExpiries(LocalDate.of(2004, 1, 5), 60))
                .containsExactly(am(LocalDate.of(2004, 1, 16)), am(LocalDate.of(2004, 2, 20)));
    }

    /** From 2024-01-02, three weeks: Martin Luther King Day is the 15th, the third Friday the 19th. */
    @Test
    void listsPmBeforeAmOnTheThirdFriday() {
        List<SpxExpiry> expiries = AS_LISTED.spxExpiries(LocalDate.of(2024, 1, 2), 20);
        assertThat(expiries)
                .containsExactly(
                        pm(3),
                        pm(4),
                        pm(5),
                        pm(8),
                        pm(9),
                        pm(10),
                        pm(11),
                        pm(12),
                        pm(16),
                        pm(17),
                        pm(18),
                        new SpxExpiry(OptionRoot.SPXW, LocalDate.of(2024, 1, 19), true),
                        am(LocalDate.of(2024, 1, 19)),
                        pm(22));
    }

    @Test
    void movesTheMonthlyBeforeAClosedThirdFriday() {
        LocalDate thursday = LocalDate.of(2019, 4, 18);
        assertThat(AS_LISTED.spxExpiries(LocalDate.of(2019, 4, 1), 30))
                .contains(new SpxExpiry(OptionRoot.SPXW, thursday, true), am(thursday))
                .noneMatch(listed -> listed.expiry().equals(LocalDate.of(2019, 4, 19)));
    }

    /** As today: each session to 35 calendar days (2024-02-06), Fridays beyond, nothing in the morning. */
    @Test
    void listsEverySessionNearAndFridaysFarAsToday() {
        List<SpxExpiry> expiries = AS_TODAY.spxExpiries(LocalDate.of(2024, 1, 2), 60);
        assertThat(expiries).extracting(SpxExpiry::root).containsOnly(OptionRoot.SPXW);
        assertThat(expiries.subList(22, expiries.size()))
                .extracting(SpxExpiry::expiry)
                .containsExactly(
                        LocalDate.of(2024, 2, 5),
                        LocalDate.of(2024, 2, 6),
                        LocalDate.of(2024, 2, 9),
                        LocalDate.of(2024, 2, 16),
                        LocalDate.of(2024, 2, 23),
                        LocalDate.of(2024, 3, 1));
        assertThat(expiries)
                .filteredOn(SpxExpiry::monthly)
                .extracting(SpxExpiry::expiry)
                .containsExactly(LocalDate.of(2024, 1, 19), LocalDate.of(2024, 2, 16));
    }

    /** 2024-03-28, the Thursday before Good Friday, is 37 days after 2024-02-20; month-end though it is, so is no other. */
    @Test
    void letsTheSessionBeforeAClosedFridayStandForItFarAhead() {
        assertThat(pmExpiries(AS_TODAY, LocalDate.of(2024, 2, 20)).stream()
                        .filter(expiry -> expiry.isAfter(LocalDate.of(2024, 3, 26))))
                .containsExactly(LocalDate.of(2024, 3, 28), LocalDate.of(2024, 4, 5));
    }

    @Test
    void listsTodaysSeriesAtAnyDateAsToday() {
        LocalDate longAgo = LocalDate.of(1990, 1, 2);
        assertThat(pmExpiries(AS_TODAY, longAgo)).startsWith(LocalDate.of(1990, 1, 3), LocalDate.of(1990, 1, 4));
        assertThat(AS_TODAY.vixOptionsListed(longAgo)).isTrue();
        assertThat(AS_TODAY.vxFuturesListed(longAgo)).isTrue();
        assertThat(AS_TODAY.vxmFuturesListed(longAgo)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2004-03-25, false, false, false",
        "2004-03-26, true,  false, false",
        "2006-02-23, true,  false, false",
        "2006-02-24, true,  true,  false",
        "2020-08-07, true,  true,  false",
        "2020-08-10, true,  true,  true",
    })
    void listsVixContractsFromTheirFirstDay(LocalDate date, boolean futures, boolean options, boolean minis) {
        assertThat(AS_LISTED.vxFuturesListed(date)).isEqualTo(futures);
        assertThat(AS_LISTED.vixOptionsListed(date)).isEqualTo(options);
        assertThat(AS_LISTED.vxmFuturesListed(date)).isEqualTo(minis);
    }

    /** CFE's final settlement dates of 2024; June's Wednesday is Juneteenth. */
    @Test
    void listsVixMonthliesAYearAhead() {
        assertThat(AS_LISTED.vixMonthlies(LocalDate.of(2024, 1, 2)))
                .containsExactly(
                        LocalDate.of(2024, 1, 17),
                        LocalDate.of(2024, 2, 14),
                        LocalDate.of(2024, 3, 20),
                        LocalDate.of(2024, 4, 17),
                        LocalDate.of(2024, 5, 22),
                        LocalDate.of(2024, 6, 18),
                        LocalDate.of(2024, 7, 17),
                        LocalDate.of(2024, 8, 21),
                        LocalDate.of(2024, 9, 18),
                        LocalDate.of(2024, 10, 16),
                        LocalDate.of(2024, 11, 20),
                        LocalDate.of(2024, 12, 18));
    }

    private static List<LocalDate> pmExpiries(ListingRules rules, LocalDate date) {
        return rules.spxExpiries(date, 45).stream()
                .filter(listed -> listed.root() == OptionRoot.SPXW)
                .map(SpxExpiry::expiry)
                .toList();
    }

    private static SpxExpiry pm(int dayOfJanuary2024) {
        return new SpxExpiry(OptionRoot.SPXW, LocalDate.of(2024, 1, dayOfJanuary2024), false);
    }

    private static SpxExpiry am(LocalDate expiry) {
        return new SpxExpiry(OptionRoot.SPX, expiry, true);
    }
}
