import { describe, expect, it } from 'vitest'
import { BOOK } from '../fixtures/account'
import { CONDOR } from '../fixtures/condor'
import { HEDGE } from '../fixtures/hedge'
import { CALENDAR, LEVELS } from '../fixtures/market'
import { around, sameWeek } from './around'

const SOURCES = {
  session: '2026-07-30',
  condor: CONDOR,
  hedge: HEDGE,
  levels: LEVELS,
  calendar: CALENDAR,
  book: BOOK,
  state: null,
  cause: null,
}

describe('what a verdict knows beside the decision', () => {
  it('is the close judged, the newest one, the sessions to come and the next exit', () => {
    expect(around(SOURCES)).toEqual({
      session: '2026-07-30',
      judged: { session: '2026-07-29', value: 20.66 },
      newest: { session: '2026-07-30', value: 17.09 },
      next: '2026-07-31',
      nextWeek: '2026-08-03',
      state: 'ACTIVE',
      cause: null,
      ofThisWeek: null,
      nextExit: { campaign: 'condor-2026-07-07', on: '2026-07-31' },
      decidesAt: '2026-07-31T15:10:00-05:00',
    })
  })

  it('finds the condor of the week and, without the hedge, the close judged among the bars', () => {
    const book = { ...BOOK, condors: BOOK.condors.map((condor) => ({ ...condor, opened: '2026-07-28' })) }
    const known = around({ ...SOURCES, book, hedge: null })
    expect(known.ofThisWeek).toEqual({ campaign: 'condor-2026-07-21', opened: '2026-07-28' })
    expect(known.judged).toEqual({ session: '2026-07-29', value: 20.66 })
  })

  it('knows when the first decision is due', () => {
    const first = around({ ...SOURCES, session: null, condor: null, hedge: null, book: null, state: 'ACTIVE' })
    expect(first.decidesAt).toBe('2026-07-30T15:10:00-05:00')
    expect(first.state).toBe('ACTIVE')
    expect([first.judged, first.nextWeek, first.ofThisWeek, first.nextExit]).toEqual([null, null, null, null])
  })
})

it.each([
  ['2026-07-27', '2026-08-02', true],
  ['2026-08-02', '2026-08-03', false],
  ['2025-12-29', '2026-01-02', true],
  ['1969-12-29', '1970-01-04', true],
])('%s and %s in one week: %s', (a, b, same) => {
  expect(sameWeek(a, b)).toBe(same)
})
