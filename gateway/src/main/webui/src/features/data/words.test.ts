import { describe, expect, it } from 'vitest'
import { RECORDED, UNBEGUN } from './fixtures/coverage'
import { IMPORTS, NOT_PULLED } from './fixtures/imports'
import { VERDICTS } from './fixtures/verdicts'
import type { Day } from './model/days'
import { action, check, covered, described, fault, pulled } from './words'

const DAY: Day = {
  session: '2020-03-12',
  state: 'modelled',
  warnings: 0,
  rejections: 0,
  reason: null,
  row: 0,
  column: 0,
}

describe('the first line', () => {
  it('counts sessions and what is wrong with them', () => {
    const totals = { sessions: 9176, quoted: 3000, modelled: 6164, refused: 12, absent: 0, gaps: 3 }
    expect(covered({ ...RECORDED, totals })).toBe('9,176 sessions from 1990; 12 refused, 3 gaps.')
    expect(covered({ ...RECORDED, totals: { ...totals, refused: 0, absent: 2, gaps: 1 } })).toBe(
      '9,176 sessions from 1990; 2 without a chain, 1 gap.',
    )
    expect(covered({ ...RECORDED, totals: { ...totals, sessions: 1, refused: 0, gaps: 0 } })).toBe(
      '1 session from 1990; none refused, no gap.',
    )
    expect(covered(UNBEGUN)).toBe('Before the first session')
  })

  it('counts sources and those that do not deliver', () => {
    expect(pulled(IMPORTS)).toBe('4 sources; 1 failed, 1 behind.')
    expect(pulled({ enabled: true, sources: IMPORTS.sources.slice(2) })).toBe('2 sources; none failed, none behind.')
    expect(pulled(NOT_PULLED)).toBe('Nothing is pulled.')
  })
})

it.each<[Partial<Day>, string]>([
  [{}, 'Thu 12 Mar 2020: the chain is modelled. No verdict.'],
  [{ state: 'quoted', warnings: 1 }, 'Thu 12 Mar 2020: a recorded chain is used. 1 verdict, none of them rejects.'],
  [
    { state: 'refused', warnings: 1, rejections: 1, reason: 'SPXW has no bids' },
    'Thu 12 Mar 2020: refused: SPXW has no bids. 2 verdicts, 1 of them rejects.',
  ],
  [{ rejections: 2 }, 'Thu 12 Mar 2020: the chain is modelled. 2 verdicts, 2 of them reject.'],
  [{ state: 'absent', reason: 'NO_VIX_CLOSE' }, 'Thu 12 Mar 2020: no chain, VIX has no close. No verdict.'],
  [{ state: 'absent', reason: 'STALE_VIX9D' }, 'Thu 12 Mar 2020: no chain, VIX9D is too old. No verdict.'],
  [
    { state: 'gap', warnings: 2 },
    'Thu 12 Mar 2020: a gap: the exchange held this session, no close is recorded of it. 2 verdicts, none of them rejects.',
  ],
])('a day is read as %o', (over, text) => {
  expect(described({ ...DAY, ...over })).toBe(text)
})

it('says what was done', () => {
  expect(VERDICTS.verdicts.slice(3, 6).map(action)).toEqual([
    'kept',
    'left out',
    'used that day, refused from 6 Feb 2018',
  ])
})

it('calls a check that it does not know by its name', () => {
  expect(check('ZERO_BIDS')).toBe('zero bids')
  expect(check('NEW_RULE')).toBe('NEW_RULE')
})

it('says why a source fails, and how often it did', () => {
  expect(IMPORTS.sources.map(fault)).toEqual([
    'fred.example answered 503 Service Unavailable, 3 tries in a row',
    '',
    '',
    '',
  ])
})
