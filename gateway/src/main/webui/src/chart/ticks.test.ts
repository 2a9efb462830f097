import { describe, expect, it } from 'vitest'
import { monthStarts, spaced, spread } from './ticks'

describe('ticks', () => {
  it('label the first session of each month', () => {
    expect(monthStarts(['2026-06-29', '2026-06-30', '2026-07-01', '2026-07-02', '2026-08-03'])).toEqual([2, 4])
    expect(monthStarts([])).toEqual([])
  })

  it('leave out labels that stand too near to the one before', () => {
    expect(spaced([10, 20, 45, 60, 90], 30)).toEqual([10, 45, 90])
  })

  it('move labels apart, in the order given', () => {
    expect(spread([100, 104, 40], 12, 0, 200)).toEqual([100, 112, 40])
  })

  it('push labels back from the lower edge', () => {
    expect(spread([196, 199], 12, 0, 200)).toEqual([188, 200])
  })
})
