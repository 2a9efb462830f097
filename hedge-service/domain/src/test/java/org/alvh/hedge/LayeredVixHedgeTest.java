package org.alvh.hedge;

import static org.alvh.hedge.LadderPlay.assertPlays;

import org.junit.jupiter.api.Test;

/**
 * The state machine of {@code LADDER}: triggers above 18, 22 and 27, disarmed below 15, 19 and 24, a cool-down of
 * five closes. Columns as in {@link LadderPlay}. What is bought on 8 January expires on Wednesday 14 February and
 * trades until Tuesday the 13th.
 */
class LayeredVixHedgeTest {

    @Test
    void aLayerIsOpenedByACloseStrictlyAboveItsLevel() {
        assertPlays("""
                01-08 | 14.00 | 10 | | armed armed armed |
                01-09 | 18.00 | 10 | | armed armed armed |
                01-10 | 18.01 | 10 | | on    armed armed | TRIGGER 1
                01-11 | 22.00 | 10 | | on    armed armed |
                01-12 | 22.01 | 10 | | on    on    armed | TRIGGER 2
                01-15 | 27.00 | 10 | | on    on    armed |
                01-16 | 27.01 | 10 | | on    on    on    | TRIGGER 3
                01-17 | 80.00 | 10 | | on    on    on    |""");
    }

    @Test
    void aGapOpensAllLayersItPassesAtOnce() {
        assertPlays("""
                01-08 | 14.00 | 10 | | armed armed armed |
                01-09 | 27.01 | 10 | | on    on    on    | TRIGGER 123""");
        assertPlays("01-09 | 27.00 | 10 | | on on armed | TRIGGER 12");
    }

    /** The level counts, not the crossing: what could not be opened is opened while the condition holds. */
    @Test
    void withoutAnOpenCondorALayerStaysArmed() {
        assertPlays("""
                01-08 | 23 |  0 | | armed armed armed | (NO_EXPOSURE) 12
                01-09 | 23 |  0 | | armed armed armed | (NO_EXPOSURE) 12
                01-10 | 19 | 10 | | on    armed armed | TRIGGER 1
                01-11 | 23 |  0 | | on    armed armed | (NO_EXPOSURE) 2
                01-12 | 23 |  1 | | on    on    armed | TRIGGER 2""");
        assertPlays("""
                01-08 | 23 |  0 | | armed armed armed | (NO_EXPOSURE) 12
                01-09 | 18 | 10 | | armed armed armed |""");
    }

    /** One condor: 3,500, 2,500 and 1,500 dollars of contract notional, at a future of 20 1.75, 1.25 and 0.75 lots. */
    @Test
    void aLayerTooSmallStaysArmedAndDeeperOnesWait() {
        assertPlays("""
                01-08 | 28 | 1 | VX at 40 | armed armed armed | (SIZE) 1, (LAYER_BELOW_NOT_ON) 23
                01-09 | 28 | 1 |          | on    on    armed | TRIGGER 12, (SIZE) 3
                01-10 | 28 | 1 |          | on    on    armed | (SIZE) 3
                01-11 | 28 | 2 |          | on    on    on    | TRIGGER 3""");
    }

    @Test
    void aLayerIsSoldAfterTwoClosesInARowStrictlyBelowItsDisarmLevel() {
        assertPlays("""
                01-08 | 19.00 | 10 | | on   armed armed | TRIGGER 1
                01-09 | 14.99 | 10 | | on   armed armed |
                01-10 | 15.00 | 10 | | on   armed armed |
                01-11 | 14.99 | 10 | | on   armed armed |
                01-12 | 14.99 | 10 | | cool armed armed | DISARM 1""");
        assertPlays("""
                01-08 | 28.00 | 10 | | on on on   | TRIGGER 123
                01-09 | 23.99 | 10 | | on on on   |
                01-10 | 23.99 | 10 | | on on cool | DISARM 3
                01-11 | 18.99 | 10 | | on on cool |
                01-12 | 18.99 | 10 | | on cool cool | DISARM 2""");
        assertPlays("""
                01-08 | 28 | 10 | | on   on   on   | TRIGGER 123
                01-09 | 14 | 10 | | on   on   on   |
                01-10 | 14 | 10 | | cool cool cool | DISARM 123""");
    }

    /** It neither breaks a row of two closes nor adds to it, and it adds nothing to a cool-down. */
    @Test
    void aSessionWithoutAVixCloseHoldsEverything() {
        assertPlays("""
                01-08 | -  | 10 | | armed armed armed | (NO_VIX_CLOSE) 123
                01-09 | 19 | 10 | | on    armed armed | TRIGGER 1
                01-10 | -  | 10 | | on    armed armed | (NO_VIX_CLOSE) 123
                01-11 | 14 | 10 | | on    armed armed |
                01-12 | -  | 10 | | on    armed armed | (NO_VIX_CLOSE) 123
                01-15 | 14 | 10 | | cool  armed armed | DISARM 1
                01-16 | 14 | 10 | | cool  armed armed |
                01-17 | 14 | 10 | | cool  armed armed |
                01-18 | -  | 10 | | cool  armed armed | (NO_VIX_CLOSE) 123
                01-19 | 14 | 10 | | cool  armed armed |
                01-22 | 14 | 10 | | cool  armed armed |
                01-23 | 14 | 10 | | armed armed armed | REARM 1""");
    }

    /** Sold on the 12th, armed from the fifth session after it on, at a close of 18 or less; bought on the next. */
    @Test
    void aLayerRearmsAfterFiveClosesAtOrBelowItsLevel() {
        assertPlays("""
                01-10 | 19.00 | 10 | | on    armed armed | TRIGGER 1
                01-11 | 14.00 | 10 | | on    armed armed |
                01-12 | 14.00 | 10 | | cool  armed armed | DISARM 1
                01-15 | 14.00 | 10 | | cool  armed armed |
                01-16 | 14.00 | 10 | | cool  armed armed |
                01-17 | 14.00 | 10 | | cool  armed armed |
                01-18 | 14.00 | 10 | | cool  armed armed |
                01-19 | 18.00 | 10 | | armed armed armed | REARM 1
                01-22 | 18.01 | 10 | | on    armed armed | TRIGGER 1""");
        assertPlays("""
                01-10 | 19.00 | 10 | | on    armed armed | TRIGGER 1
                01-11 | 14.00 | 10 | | on    armed armed |
                01-12 | 14.00 | 10 | | cool  armed armed | DISARM 1
                01-15 | 14.00 | 10 | | cool  armed armed |
                01-16 | 14.00 | 10 | | cool  armed armed |
                01-17 | 14.00 | 10 | | cool  armed armed |
                01-18 | 28.00 | 10 | | cool  armed armed | (LAYER_BELOW_NOT_ON) 23
                01-19 | 18.01 | 10 | | cool  armed armed |
                01-22 | 18.01 | 10 | | cool  armed armed |
                01-23 | 17.99 | 10 | | armed armed armed | REARM 1
                01-24 | 28.00 | 10 | | on    on    on    | TRIGGER 123""");
    }

    @Test
    void aLayerWithoutItsLowerNeighbourWaits() {
        assertPlays("""
                01-08 | 23.00 | 10 | | on   on   armed | TRIGGER 12
                01-09 | 18.50 | 10 | | on   on   armed |
                01-10 | 18.50 | 10 | | on   cool armed | DISARM 2
                01-11 | 28.00 | 10 | | on   cool armed | (LAYER_BELOW_NOT_ON) 3
                01-12 | 28.00 | 10 | | on   cool armed | (LAYER_BELOW_NOT_ON) 3""");
    }

    @Test
    void aPausedAccountOpensNothingButDisarms() {
        assertPlays("""
                01-08 | 19 | 10 | paused | armed armed armed | (PAUSED) 1
                01-09 | 19 | 10 |        | on    armed armed | TRIGGER 1
                01-10 | 23 | 10 | paused | on    armed armed | (PAUSED) 2
                01-11 | 14 | 10 | paused | on    armed armed |
                01-12 | 14 | 10 | paused | cool  armed armed | DISARM 1""");
        assertPlays("""
                02-08 | 28 | 10 |        | on   on   on   | TRIGGER 123
                03-15 | 28 | 10 | paused | cool cool cool | PAUSED 123""");
    }

    @Test
    void withoutAChainNothingIsBoughtOrSold() {
        assertPlays("""
                01-08 | 19 | 10 | no chain | armed armed armed | (NO_CHAIN) 1
                01-09 | 19 | 10 |          | on    armed armed | TRIGGER 1
                01-10 | 14 | 10 | no chain | on    armed armed | (NO_CHAIN) 1
                01-11 | 14 | 10 | no chain | on    armed armed | (NO_CHAIN) 1
                01-12 | 14 | 10 |          | cool  armed armed | DISARM 1""");
    }

    /** A chain that is there but does not quote what is held. */
    @Test
    void whatNobodyQuotesIsKeptAndAskedForAgain() {
        assertPlays("""
                01-08 | 19 | 10 |           | on    armed armed | TRIGGER 1
                02-08 | 14 | 10 | no quotes | on    armed armed | (NO_QUOTE) 1
                02-09 | 14 | 10 | no quotes | on    armed armed | (NO_QUOTE) 1
                02-12 | 14 | 10 | VX at 40  | cool  armed armed | DISARM 1""");
    }

    /** VIX options begin on 2006-02-24. */
    @Test
    void whatIsNotListedIsNotBought() {
        assertPlays("01-08 | 28 | 10 | not listed | armed armed armed | (NOT_LISTED) 1, (LAYER_BELOW_NOT_ON) 23");
    }

    @Test
    void aLayerOutlivesTheLastCondorUntilItsRoll() {
        assertPlays("""
                01-08 | 19 | 10 | | on   armed armed | TRIGGER 1
                01-09 | 19 |  0 | | on   armed armed |
                02-08 | 19 |  0 | | on   armed armed |
                02-09 | 19 |  0 | | cool armed armed | NO_EXPOSURE 1
                02-12 | 19 | 10 | | cool armed armed |""");
    }

    /** Friday is the second session before the last trade of a Wednesday expiry. */
    @Test
    void aLayerIsRolledTwoSessionsBeforeItsLastTrade() {
        assertPlays("""
                01-08 | 28 | 10 | | on on on | TRIGGER 123
                02-08 | 28 | 10 | | on on on |
                02-09 | 28 | 10 | | on on on | ROLL 123
                02-12 | 28 | 10 | | on on on |
                03-14 | 28 | 10 | | on on on |
                03-15 | 28 | 10 | | on on on | ROLL 123
                03-18 | 28 | 10 | | on on on |""");
    }

    /** It is bought anew on a close above its disarm level; at the level itself it cools down. */
    @Test
    void aRollNeedsACloseAboveTheDisarmLevel() {
        assertPlays("""
                01-08 | 28.00 | 10 | | on   on   on   | TRIGGER 123
                02-09 | 24.00 | 10 | | on   on   cool | ROLL 12, ROLL_LEVEL 3""");
        assertPlays("""
                01-08 | 28.00 | 10 | | on   on   on   | TRIGGER 123
                02-09 | 15.01 | 10 | | on   cool cool | ROLL 1, ROLL_LEVEL 23""");
        assertPlays("""
                01-08 | 28.00 | 10 | | on   on   on   | TRIGGER 123
                02-09 | 15.00 | 10 | | cool cool cool | ROLL_LEVEL 123""");
    }

    @Test
    void aDisarmComesBeforeARoll() {
        assertPlays("""
                01-08 | 19 | 10 | | on   armed armed | TRIGGER 1
                02-08 | 14 | 10 | | on   armed armed |
                02-09 | 14 | 10 | | cool armed armed | DISARM 1""");
    }

    /** One condor hedges 1.75 lots at a future of 20 and 0.875 at 40. */
    @Test
    void aRollTooSmallCoolsDown() {
        assertPlays("""
                01-08 | 19 | 1 |          | on   armed armed | TRIGGER 1
                02-09 | 28 | 1 | VX at 40 | cool armed armed | ROLL_SIZE 1, (LAYER_BELOW_NOT_ON) 23""");
    }

    /** What is sold today is not bought today but by the roll itself, however high the close. */
    @Test
    void aLayerSoldTodayIsNotTriggeredToday() {
        assertPlays("""
                01-08 | 28 | 10 | | on   on   on   | TRIGGER 123
                02-09 | 40 |  0 | | cool cool cool | NO_EXPOSURE 123
                02-12 | 40 | 10 | | cool cool cool |
                02-13 | 40 | 10 | | cool cool cool |
                02-14 | 40 | 10 | | cool cool cool |
                02-15 | 40 | 10 | | cool cool cool |
                02-16 | 40 | 10 | | cool cool cool |
                02-19 | 18 | 10 | | armed armed armed | REARM 123
                02-20 | 28 | 10 | | on   on   on   | TRIGGER 123""");
    }

    @Test
    void aRollWaitsForAChain() {
        assertPlays("""
                01-08 | 19 | 10 |          | on armed armed | TRIGGER 1
                02-09 | 19 | 10 | no chain | on armed armed | (NO_CHAIN) 1
                02-12 | 19 | 10 | VX at 40 | on armed armed | ROLL 1
                02-13 | 19 | 10 |          | on armed armed |""");
        assertPlays("""
                01-08 | 19 | 10 |          | on armed armed | TRIGGER 1
                02-09 | -  | 10 |          | on armed armed | (NO_VIX_CLOSE) 123
                02-12 | -  | 10 | no chain | on armed armed | (NO_VIX_CLOSE) 123
                02-13 | 19 | 10 | VX at 40 | on armed armed | ROLL 1""");
    }

    /** The position is kept to settlement, but the layer cools down at once and may be bought anew. */
    @Test
    void aLayerThatNobodyBidsForCoolsDownAndKeepsItsPosition() {
        assertPlays("""
                01-08 | 19 | 10 |         | on    armed armed | TRIGGER 1
                01-09 | 14 | 10 |         | on    armed armed |
                01-10 | 14 | 10 | no bids | cool  armed armed | NO_BID 1
                01-11 | 14 | 10 | no bids | cool  armed armed |
                01-12 | 14 | 10 |         | cool  armed armed |
                01-15 | 14 | 10 |         | cool  armed armed |
                01-16 | 14 | 10 |         | cool  armed armed |
                01-17 | 14 | 10 |         | armed armed armed | REARM 1
                01-18 | 19 | 10 |         | on    armed armed | TRIGGER 1
                02-14 | 19 | 10 |         | on    armed armed |""");
    }

    /** Layer 1 holds the call at 24, layers 2 and 3 one at 23: each is sold whole or not at all. */
    @Test
    void layersAreSoldEachForItself() {
        assertPlays("""
                01-08 | 28 | 10 |               | on   on   on   | TRIGGER 123
                02-09 | 28 | 10 | 24 has no bid | cool on   on   | NO_BID 1, ROLL 23
                02-12 | 28 | 10 |               | cool on   on   |""");
        assertPlays("""
                01-08 | 28 | 10 |               | on   on   on   | TRIGGER 123
                02-09 | 28 | 10 | 23 has no bid | on   cool cool | ROLL 1, NO_BID 23""");
    }

    /** Sold by expiry on the 14th: five sessions later, not four, it may be armed. */
    @Test
    void aLayerThatExpiresCoolsDownFromThatSession() {
        assertPlays("""
                02-08 | 19 | 10 |          | on    armed armed | TRIGGER 1
                03-15 | 19 | 10 | no chain | on    armed armed | (NO_CHAIN) 1
                03-18 | 19 | 10 | no chain | on    armed armed | (NO_CHAIN) 1
                03-19 | 19 | 10 | no chain | on    armed armed | (NO_CHAIN) 1
                03-20 | 28 | 10 |          | cool  armed armed | EXPIRED 1, (LAYER_BELOW_NOT_ON) 23
                03-21 | 17 | 10 |          | cool  armed armed |
                03-22 | 17 | 10 |          | cool  armed armed |
                03-25 | 17 | 10 |          | cool  armed armed |
                03-26 | 17 | 10 |          | cool  armed armed |
                03-27 | 17 | 10 |          | armed armed armed | REARM 1
                03-28 | 19 | 10 |          | on    armed armed | TRIGGER 1""");
        assertPlays("""
                02-08 | 19 | 10 |          | on    armed armed | TRIGGER 1
                03-20 | -  | 10 | no chain | cool  armed armed | EXPIRED 1, (NO_VIX_CLOSE) 23""");
    }

    /** Layer 3 may hold a future, which is rolled and disarmed as options are. */
    @Test
    void aFutureLivesAsItsLayerDoes() {
        assertPlays("""
                01-08 | 28 | 10 | backwardation          | on on on   | TRIGGER 123
                02-09 | 28 | 10 | backwardation          | on on on   | ROLL 123
                02-12 | 23 | 10 |                        | on on on   |
                02-13 | 23 | 10 | no bids                | on on cool | DISARM 3""");
    }
}
