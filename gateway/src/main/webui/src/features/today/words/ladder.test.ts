import { describe, expect, it } from 'vitest'
import type { Ladder } from '../model/ladder'
import { distanceLabel, gateLabel, laneTotal, meta, peakLabel, reading, resting, seriesNames, summary } from './ladder'

const LADDER: Ladder = {
  sessions: ['2026-07-27', '2026-07-28', '2026-07-29', '2026-07-30'],
  vix: [23.1, null, 20.66, 17.09],
  gate: 15,
  rungs: [
    {
      layer: 1,
      status: 'ON',
      opensAbove: 18,
      disarmsBelow: 15,
      spans: [{ first: 0, last: 3 }],
      sessionsOn: 4,
    },
    { layer: 2, status: 'ARMED', opensAbove: 22, disarmsBelow: 19, spans: [], sessionsOn: 0 },
  ],
  marks: [],
  peak: 0,
  last: 3,
  laneSessions: 4,
}

function at(point: number, series = 0, pinned: number | null = null): string {
  return reading(LADDER, { point, series, pinned })
}

describe('the chart of VIX against the ladder reads', () => {
  it('a close with its change, the layers on and the distance to the next', () => {
    expect(at(3)).toBe('30 Jul, VIX 17.09, down 3.57, layer 1 on, layer 2 opens 4.91 higher')
    expect(resting(LADDER)).toBe(at(3))
  })

  it('a close beyond a level whose layer is off', () => {
    expect(at(0)).toBe('27 Jul, VIX 23.10, layer 1 on, 1.10 above layer 2')
  })

  it('a gap as a gap, and no change across it', () => {
    expect(at(1)).toBe('28 Jul, no VIX close published')
    expect(at(2)).toBe('29 Jul, VIX 20.66, layer 1 on, layer 2 opens 1.34 higher')
  })

  it('a layer by its next threshold', () => {
    expect(at(3, 1)).toBe('30 Jul, layer 1 on, sold on closes below 15.00, VIX is 2.09 above')
    expect(at(3, 2)).toBe('30 Jul, layer 2 off, opens above 22.00, VIX is 4.91 below')
  })

  it('a comparison with the pinned point', () => {
    expect(at(3, 0, 0)).toMatch(/, down 6\.01 from 27 Jul$/)
    expect(at(3, 0, 3)).toBe(at(3))
  })

  it('a summary of its own', () => {
    expect(summary(LADDER)).toBe(
      'VIX closes of 4 sessions to Thu 30 Jul, from 17.09 to 23.10, last 17.09. Layers open above 18 and 22; layer 1 on. No new condor unless VIX closes below 15.',
    )
    expect(summary({ ...LADDER, rungs: [], gate: null })).toMatch(/last 17\.09\. There is no hedge\.$/)
    expect(summary({ ...LADDER, vix: [null, null, null, null] })).toBe(
      'No VIX closes yet. The chart begins with the first session of this market.',
    )
  })
})

it('labels lines, lanes and peak', () => {
  const [first, second] = LADDER.rungs
  if (first === undefined || second === undefined) throw new Error('the ladder has two layers')
  expect(seriesNames(LADDER)).toEqual(['VIX', 'Layer 1', 'Layer 2'])
  expect(distanceLabel(first, 17.09)).toBe('on')
  expect(distanceLabel(second, 17.09)).toBe('4.91 up')
  expect(distanceLabel(second, 23)).toBe('1.00 past')
  expect(distanceLabel({ ...second, status: 'COOLDOWN' }, 23)).toBe('cools down')
  expect(laneTotal(first, 90, false)).toBe('4 of 90 sessions')
  expect(laneTotal(first, 90, true)).toBe('4')
  expect(peakLabel(LADDER, 0)).toBe('23.10 on 27 Jul')
  expect(gateLabel(15, true)).toBe('HOLD from 15')
  expect(meta(LADDER)).toBe('4 sessions to 30 Jul · daily closes')
})
