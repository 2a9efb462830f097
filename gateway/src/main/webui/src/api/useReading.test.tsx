import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { RefusedError } from '../lib/reading'
import { failureOf } from '../test/failure'
import { createCache } from './cache'
import type { Resource } from './resources'
import { staleness, useReading } from './useReading'

const AS_OF = '2026-07-30T15:10:00-05:00'
const SINCE = '2026-07-30T20:12:40Z'

/** A resource whose answers a test sets. */
class Changing {
  answer: () => object = () => ({ asOf: AS_OF })
  readonly resource: Resource<object>

  constructor(key: string) {
    this.resource = { key: [key], services: ['portfolio'], ask: async () => this.answer() }
  }

  read() {
    const cache = createCache()
    const wrapper = ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={cache}>{children}</QueryClientProvider>
    )
    return renderHook(() => useReading<object>(this.resource), { wrapper }).result
  }

  refuses(status: number, since: string | null = null): void {
    this.answer = () => {
      throw new RefusedError(failureOf({ status, service: 'portfolio', since }))
    }
  }
}

it('waits, then shows', async () => {
  const result = new Changing('first').read()
  expect(result.current.state).toBe('waiting')
  await waitFor(() => expect(result.current).toMatchObject({ state: 'shown', value: { asOf: AS_OF }, stale: null }))
})

it('keeps the last value with its time when it cannot be read again, and recovers', async () => {
  const changing = new Changing('kept')
  const result = changing.read()
  await waitFor(() => expect(result.current.state).toBe('shown'))
  changing.refuses(503, SINCE)
  act(() => result.current.state === 'shown' && result.current.retry())
  const stale = { service: 'portfolio', since: SINCE, asOf: AS_OF }
  await waitFor(() => expect(result.current).toMatchObject({ state: 'shown', value: { asOf: AS_OF }, stale }))
  changing.answer = () => ({ asOf: '2026-07-31T15:10:00-05:00' })
  act(() => result.current.state === 'shown' && result.current.retry())
  await waitFor(() => expect(result.current).toMatchObject({ stale: null }))
})

it('fails where there was no value, with the first time of failing', async () => {
  const changing = new Changing('failing')
  changing.refuses(503)
  const result = changing.read()
  await waitFor(() => expect(result.current.state).toBe('failed'))
  const since = result.current.state === 'failed' ? result.current.failure.since : null
  expect(since).not.toBeNull()
  act(() => result.current.state === 'failed' && result.current.retry())
  await waitFor(() => expect(result.current).toMatchObject({ state: 'failed', failure: { since } }))
})

it('waits for a resource that is not known yet', () => {
  const cache = createCache()
  const { result } = renderHook(() => useReading(null), {
    wrapper: ({ children }) => <QueryClientProvider client={cache}>{children}</QueryClientProvider>,
  })
  expect(result.current).toEqual({ state: 'waiting' })
})

it.each([
  ['the service is down', null, { service: 'portfolio', since: SINCE }, { service: 'portfolio', since: SINCE }],
  ['the last read failed', failureOf({ status: 0, since: SINCE }), null, { service: null, since: SINCE }],
  ['it may not be read any more', failureOf({ status: 401 }), null, null],
])('knows why a value is from before: %s', (_why, failure, down, expected) => {
  expect(staleness({ asOf: AS_OF }, failure, down)).toEqual(expected && { ...expected, asOf: AS_OF })
})

it('passes on that the server calls a value late', () => {
  expect(staleness({ asOf: AS_OF, stale: true }, null, null)).toEqual({ service: null, since: null, asOf: AS_OF })
})
