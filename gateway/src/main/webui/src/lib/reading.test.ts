import { describe, expect, it, vi } from 'vitest'
import { both, type Failure, mapReading, type Reading, shownValue } from './reading'

const waiting: Reading<number> = { state: 'waiting' }
const failure: Failure = {
  status: 503,
  title: 'Unavailable',
  detail: null,
  requestId: 'abcdefgh',
  service: 'portfolio',
  since: '2026-07-30T20:12:40Z',
  rule: null,
  reading: null,
  limit: null,
}
const failed: Reading<number> = { state: 'failed', failure, retry: () => undefined }
const shown = <T>(value: T): Reading<T> => ({ state: 'shown', value, stale: null, retry: () => undefined })

describe('two readings as one', () => {
  it('waits for both and fails with either', () => {
    expect(both(waiting, shown(1)).state).toBe('waiting')
    expect(both(shown(1), failed)).toBe(failed)
    expect(both(failed, waiting)).toBe(failed)
  })

  it('is stale when one of them is', () => {
    const stale = { service: 'hedge', since: null, asOf: null }
    const reading = both(shown(1), { state: 'shown', value: 2, stale, retry: () => undefined })
    expect(reading).toMatchObject({ value: [1, 2], stale })
  })

  it('tries both again', () => {
    const retry = vi.fn()
    const reading = both({ state: 'shown', value: 1, stale: null, retry }, shown(2))
    if (reading.state === 'shown') reading.retry()
    expect(retry).toHaveBeenCalledOnce()
  })
})

it('maps what is shown and nothing else', () => {
  expect(shownValue(mapReading(shown(2), (value) => value * 3))).toBe(6)
  expect(mapReading(waiting, () => 1)).toBe(waiting)
  expect(shownValue(failed)).toBeNull()
})
