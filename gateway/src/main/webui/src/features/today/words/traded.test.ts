import { describe, expect, it } from 'vitest'
import type { Trade } from '../../../api/types'
import { plain } from './phrase'
import { commandFor, stateLine, type Trades, takesForce, tradedLines, tradedTitle, withheld } from './traded'

const NONE: Trades = { condorsOpened: [], condorsClosed: [], layersBought: [], layersSold: [] }
const CLOSED: Trade = { position: 'condor-2026-07-07', cause: 'PROFIT_TARGET', lots: 2, price: -23.65, fees: '10.56' }
const BOUGHT: Trade = { position: 'layer-2-2026-07-30', cause: 'TRIGGER', lots: 9, price: -1.28, fees: '5.40' }

describe('what was traded', () => {
  it('is named in the order of risk taken off, then taken on', () => {
    const trades = { ...NONE, condorsClosed: [CLOSED], layersBought: [BOUGHT] }
    expect(tradedTitle(trades)).toBe('1 condor closed and 1 layer bought')
    expect(tradedLines(trades).map(plain)).toEqual([
      'IC-0707 × 2 closed: paid 23.65 points a lot, profit target, fees $11.',
      'Layer 2 × 9 bought: paid 1.28 points a lot, VIX above its level, fees $5.',
    ])
  })

  it('says what was received', () => {
    const opened = { ...CLOSED, cause: 'ENTRY', price: 51.48 }
    expect(plain(tradedLines({ ...NONE, condorsOpened: [opened] })[0] ?? [])).toMatch(/opened: received 51.48 points/)
  })

  it('is nothing on most days', () => {
    expect(tradedTitle(NONE)).toBe('Nothing traded')
    expect(tradedLines(NONE)).toEqual([])
  })
})

describe('pausing and resuming', () => {
  it.each([
    ['ACTIVE', 'pause'],
    ['CATCHING_UP', 'pause'],
    ['PAUSED', 'resume'],
    ['STOPPED', null],
    [null, null],
  ] as const)('of an account that is %s offers %s', (state, command) => {
    expect(commandFor(state)).toBe(command)
  })

  it.each([
    ['ACTIVE', 'TRADER', true, true, null],
    ['ACTIVE', 'VIEWER', false, true, 'Needs the role trader; yours is viewer.'],
    ['ACTIVE', 'TRADER', true, false, 'Waits for portfolio: it keeps the account.'],
    ['STOPPED', 'ADMIN', true, true, 'The account is stopped: it must be taken up again first.'],
    [null, 'TRADER', true, true, 'The account is not known yet.'],
  ] as const)('of an account that is %s by a %s (%s) with portfolio there: %s', (state, role, may, there, reason) => {
    expect(withheld(state, role, may, there)).toBe(reason)
  })

  it('says from when it holds', () => {
    expect(takesForce('pause', { takesForce: { session: '2026-07-31', stage: 'SETTLE' } })).toBe(
      'Pause accepted: it takes force with the SETTLE book of Fri 31 Jul 2026.',
    )
    expect(takesForce('resume', { takesForce: { session: null, stage: 'OPEN' } })).toBe(
      'Resume accepted: it takes force with the OPEN book of the next session.',
    )
  })

  it('names the state of an account that does not trade as usual', () => {
    expect(stateLine('ACTIVE', null)).toBeNull()
    expect(stateLine('PAUSED', null)).toBe('The account is paused.')
    expect(stateLine('STOPPED', 'a record could not be decoded')).toBe(
      'The account is stopped: a record could not be decoded.',
    )
  })
})
