import { describe, expect, it } from 'vitest'
import { CONDOR } from '../fixtures/condor'
import { HEDGE } from '../fixtures/hedge'
import { ruleOf } from '../fixtures/rule'
import { ruleBoard } from './rules'

describe('the rule table', () => {
  const board = ruleBoard(CONDOR, HEDGE, '2026-07-30')

  it('lists the entry rules as they were asked, then the layers', () => {
    expect(board.rows.map((row) => `${row.name} | ${row.reading} | ${row.limit ?? ''} | ${row.says}`)).toEqual([
      'Account may open | yes |  | pass',
      'One condor a week | not used |  | pass',
      'Condors open | 3 | < 6 | pass',
      'HOLD gate, VIX close 29 Jul | 20.66 | < 15.00 | blocks',
      'SPX options are priced | yes |  | pass',
      'Layer 1 is sold on VIX close | 20.66 | < 15.00 | keeps',
      'Layer 2 opens on VIX close | 20.66 | > 22.00 | keeps',
      'Layer 3 opens on VIX close | 20.66 | > 27.00 | keeps',
    ])
  })

  it('says the exits in a line and keeps them whole behind it', () => {
    expect(board.exits?.line).toBe(
      '3 condors held · nearest to its profit target IC-0707: 26.41 to buy back, closes at 24.36',
    )
    expect(board.exits?.rows).toHaveLength(6)
    expect(board.meta).toBe('14 rules · 1 blocks')
  })

  it('counts a condor that closes apart from those that are held', () => {
    const closes = ruleOf({ subject: 'condor-2026-07-07', rule: 'PROFIT_TARGET', reading: 24, limit: 24.36 })
    const holds = { ...closes, subject: 'condor-2026-07-14', verdict: 'REFUSED', reason: 'HOLD', limit: 20 } as const
    const { exits } = ruleBoard({ ...CONDOR, rules: [closes, holds] }, null, '2026-07-30')
    expect(exits?.line).toMatch(/^1 condor held, 1 closed · nearest to its profit target IC-0714/)
  })

  it('has no line of exits where nothing is held, and stands without the hedge', () => {
    const entry = CONDOR.rules.filter((rule) => rule.subject === 'entry')
    const bare = ruleBoard({ ...CONDOR, rules: entry }, null, '2026-07-30')
    expect(bare.exits).toBeNull()
    expect(bare.rows).toHaveLength(5)
  })
})
