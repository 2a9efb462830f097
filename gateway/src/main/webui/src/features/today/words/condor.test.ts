import { describe, expect, it } from 'vitest'
import type { Rule } from '../../../api/types'
import { CONDOR, CONDORS, GATE } from '../fixtures/condor'
import { ruleOf } from '../fixtures/rule'
import type { Around } from '../model/around'
import { condorVerdict, wouldHaveSold } from './condor'
import { plain } from './phrase'

const AROUND: Around = {
  session: '2026-07-30',
  judged: { session: '2026-07-29', value: 20.66 },
  newest: { session: '2026-07-30', value: 17.09 },
  next: '2026-07-31',
  nextWeek: '2026-08-03',
  state: 'ACTIVE',
  cause: null,
  ofThisWeek: { campaign: 'condor-2026-07-28', opened: '2026-07-28' },
  nextExit: { campaign: 'condor-2026-07-07', on: '2026-07-31' },
  decidesAt: null,
}

function told(rule: Rule, around: Around = AROUND): string[] {
  const verdict = condorVerdict({ ...CONDOR, blockedBy: rule }, CONDORS, around)
  return [verdict.title, verdict.blocked ?? '', ...verdict.lines.map(plain)]
}

function refused(rule: string, reason: string, over: Partial<Rule> = {}): Rule {
  return ruleOf({ rule, reason, verdict: 'REFUSED', ...over })
}

describe('a refused condor', () => {
  it('is held by the gate, with reading, limit and what the newest close means', () => {
    expect(told(GATE)).toEqual([
      'No new condor',
      'HOLD',
      'VIX closed at 20.66 on Wed 29 Jul; the gate is 15.00.',
      'Stays shut on Fri 31 Jul: Thu 30 Jul closed at 17.09. Opens again after a close below 15.00.',
    ])
  })

  it('says that the gate opens when the newest close is below it', () => {
    const newest = { session: '2026-07-30', value: 14.99 }
    expect(told(GATE, { ...AROUND, newest })[3]).toBe('Opens again on Fri 31 Jul: Thu 30 Jul closed at 14.99.')
  })

  it('waits for the close of the session while it is not known', () => {
    const newest = { session: '2026-07-29', value: 20.66 }
    expect(told(GATE, { ...AROUND, newest })[3]).toBe('Opens again on Fri 31 Jul if Thu 30 Jul closes below 15.00.')
  })

  it('has no close for the gate to read', () => {
    const abstained: Rule = { ...GATE, verdict: 'ABSTAINED', reason: 'NO_VIX_CLOSE', reading: null }
    expect(told(abstained).slice(1)).toEqual([
      'HOLD',
      'No VIX close was published for the session before, so the gate stays shut.',
      'Asked again on Fri 31 Jul.',
    ])
  })

  it('has used its week', () => {
    expect(told(refused('ONE_A_WEEK', 'WEEK_USED')).slice(1)).toEqual([
      'WEEK USED',
      'This week’s condor, IC-0728, was opened on Tue 28 Jul; the mandate opens one a week.',
      'Opens again on Mon 3 Aug.',
    ])
    const closed = { ...AROUND, ofThisWeek: null, nextWeek: null }
    expect(told(refused('ONE_A_WEEK', 'WEEK_USED'), closed).slice(2)).toEqual([
      'This week’s condor was opened already; the mandate opens one a week.',
      'Opens again next week.',
    ])
  })

  it('finds every place taken', () => {
    const full = refused('MOST_OPEN', 'MOST_OPEN', { reading: 6, limit: 6, relation: 'BELOW', unit: 'COUNT' })
    expect(told(full).slice(1)).toEqual([
      'FULL',
      '6 condors are open; the mandate allows 6.',
      'Opens again once one closes: IC-0707 by its own rule on Fri 31 Jul.',
    ])
    expect(told(full, { ...AROUND, nextExit: null })[3]).toBe('Opens again once one of them closes.')
  })

  it.each([
    ['PAUSED', null, 'The account is paused: nothing is opened; exits, settlement and the sale of layers go on.'],
    ['STOPPED', 'could not decode a record', 'The account is stopped: could not decode a record.'],
    ['STOPPED', null, 'The account is stopped.'],
  ])('belongs to an account that is %s', (reason, cause, sentence) => {
    const lines = told(refused('ACCOUNT_STATE', reason), { ...AROUND, cause })
    expect(lines.slice(1, 3)).toEqual([reason, sentence])
  })

  it.each([
    ['CHAIN', 'NO_VIX_CLOSE', 'No SPX option can be priced: no VIX close was published.'],
    ['CHAIN', 'STALE_RF_3M', 'No SPX option can be priced: a series that prices are made of has stopped: RF 3M.'],
    [
      'CHAIN',
      'REJECTED_CHAIN_SPXW: ZERO_BIDS, 83 of 90 options have no bid, 92.2 %',
      'No SPX option can be priced: the quality gate rejected the quotes of SPXW on that day.',
    ],
    ['CHAIN', 'NO_RATE', 'No SPX option can be priced: no interest rate was published.'],
    [
      'EXPIRY',
      'NO_EXPIRY_IN_BAND',
      'No condor can be built: no expiry is listed in the band of days that the mandate allows.',
    ],
    ['EXPIRY', 'TENOR_NOT_CALIBRATED', 'No condor can be built: the expiry lies beyond what the price model covers.'],
    ['SHORT_PUT', 'NO_STRIKE_WITH_A_BID', 'No put can be sold: no strike has a bid to sell to.'],
    ['SHORT_CALL', 'DELTA_OUT_OF_BAND', 'No call can be sold: no strike has a delta within the band.'],
    ['WINGS', 'NO_AT_THE_MONEY_QUOTE', 'No condor can be built: the strike at the money has no quote.'],
    ['WINGS', 'ZERO_WIDTH', 'No condor can be built: the wings would have no width.'],
    [
      'SIZE',
      'SIZE',
      'The account is too small for one lot: its requirement is above the share of NAV that the mandate risks.',
    ],
    ['QUOTES', 'NO_QUOTE', 'No condor can be built: a leg has no quote.'],
  ])('is refused by %s for %s', (rule, reason, sentence) => {
    const lines = told(refused(rule, reason))
    expect(lines[2]).toBe(sentence)
    expect(lines[3]).toBe('Asked again on Fri 31 Jul.')
  })

  it('names requirement and what is free, credit and fees', () => {
    const dollars = { unit: 'DOLLARS', relation: 'AT_MOST' } as const
    const margin = refused('MARGIN', 'MARGIN', { ...dollars, reading: 28500, limit: 12040 })
    expect(told(margin)[2]).toBe('It requires $28,500; only $12,040 is free.')
    const credit = refused('CREDIT', 'CREDIT_NOT_ABOVE_FEES', { ...dollars, relation: 'ABOVE', reading: 4, limit: 5 })
    expect(told(credit)[2]).toBe('The credit of $4 would not exceed the fees of $5.')
  })
})

describe('an opened condor', () => {
  it('says what was sold, at which price', () => {
    const trade = { position: 'condor-2026-07-21', cause: 'ENTRY', lots: 1, price: 51.48, fees: '5.28' }
    const verdict = condorVerdict({ ...CONDOR, opened: [trade], blockedBy: null }, CONDORS, AROUND)
    expect([verdict.title, ...verdict.lines.map(plain)]).toEqual([
      'Opened IC-0721 × 1',
      'Sold 7020/7210/7815/8080, Fri 4 Sep PM, for 51.48 M points a lot.',
      'Fees $5. Every entry rule passed.',
    ])
    const unknown = condorVerdict({ ...CONDOR, opened: [trade], blockedBy: null }, [], AROUND)
    expect(plain(unknown.lines[0] ?? [])).toBe('Sold IC-0721 for 51.48 ? points a lot.')
  })
})

describe('the counterfactual', () => {
  it('says what the gate kept from being sold', () => {
    expect(plain(wouldHaveSold(CONDOR) ?? [])).toBe(
      'Without the gate the rule would have sold 6965/7150/7735/7995, Fri 11 Sep PM, for 50.53 M points at the mid, 2 lots.',
    )
  })

  it('does not blame the gate for another rule, and is silent where nothing could be built', () => {
    const used = { ...CONDOR, blockedBy: refused('ONE_A_WEEK', 'WEEK_USED') }
    expect(plain(wouldHaveSold(used) ?? [])).toMatch(/^Had it been allowed, the rule would have sold 6965/)
    expect(wouldHaveSold({ ...CONDOR, wouldSell: null })).toBeNull()
  })
})
