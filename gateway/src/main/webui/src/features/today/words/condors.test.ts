import { describe, expect, it } from 'vitest'
import { CONDORS, OUTLOOKS } from '../fixtures/condor'
import { modelled, nearestAway, nearestShort, nextExit, pricesAre, stripLabel } from './condors'

const [condor] = CONDORS
const [outlook] = OUTLOOKS
if (condor === undefined || outlook === undefined) throw new Error('the fixture has a condor')

describe('the nearest short strike', () => {
  it('is counted in expected moves, in points where none is known', () => {
    expect(nearestShort(outlook, 'EDR')).toEqual({ text: '3.00 EDR put', passed: false })
    expect(nearestAway(outlook, 'EDR')).toBe('3.00 EDR put away')
    const unknown = { ...outlook, nearest: { side: 'CALL', points: 357.37, expectedMoves: null } } as const
    expect(nearestShort(unknown, 'EDR').text).toBe('357.37 call')
  })

  it('can be passed', () => {
    const passed = { ...outlook, nearest: { side: 'PUT', points: -12.4, expectedMoves: -0.17 } } as const
    expect(nearestShort(passed, 'EDR')).toEqual({ text: 'put passed by 12.40', passed: true })
    expect(nearestAway(passed, 'EDR')).toBe('put passed by 12.40')
  })

  it('is missing without the strategy', () => {
    expect(nearestShort(null, 'EDR').text).toBe('–')
    expect(nextExit(null)).toEqual({ rule: '–', earlier: null })
  })
})

it.each([
  [[true, true], 'modelled price, no two-sided quote'],
  [[false, true, null], 'modelled price, no two-sided quote'],
  [[false, false], 'prices quoted'],
  [[false, null], 'not known whether quoted or modelled'],
  [[null], 'not known whether quoted or modelled'],
] as const)('marks of %o are said as they are', (marks, words) => {
  expect(pricesAre(modelled(marks.map((of) => ({ ...condor, modelled: of }))))).toBe(words)
})

it('the next exit is by days or by settlement, earlier at a price', () => {
  expect(nextExit(outlook)).toEqual({ rule: '21 days on Fri 31 Jul', earlier: 'or at 24.36' })
  expect(nextExit({ ...outlook, exit: 'EXPIRY', exitOn: '2026-08-21', profitDebit: null })).toEqual({
    rule: 'settles Fri 21 Aug',
    earlier: null,
  })
})

it('the strip is read as four strikes, the index and the distance', () => {
  expect(stripLabel(condor, 7437.63, outlook)).toBe(
    'IC-0707: long put 7045, short put 7225, short call 7795, long call 8045, SPX 7,437.63, nearest short put, 3.00 expected moves away',
  )
})
