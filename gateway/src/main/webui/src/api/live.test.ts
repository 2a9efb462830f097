import { expect, it } from 'vitest'
import { heard, type Live } from './live'
import type { StreamEvent } from './stream/events'

const QUIET: Live = { link: 'connecting', lastEventAt: null, paused: false, unreachable: [], sessions: {} }
const SINCE = '2026-07-30T20:12:40Z'

const hear = (events: StreamEvent[]) =>
  events.reduce((now, event, index) => heard(now, { kind: 'event', event, at: 100 + index }), QUIET)

it('knows which services do not answer, and since when', () => {
  const down: StreamEvent = { name: 'health', body: { service: 'portfolio', reachable: false, since: SINCE } }
  const up: StreamEvent = { name: 'health', body: { service: 'portfolio', reachable: true, since: null } }
  expect(hear([down, down]).unreachable).toEqual([{ service: 'portfolio', since: SINCE }])
  expect(hear([down, up]).unreachable).toEqual([])
})

it('keeps the last word of each market', () => {
  const session = (market: string, phase: 'OPEN' | 'CLOSE'): StreamEvent => ({
    name: 'session',
    body: { market, session: '2026-07-30', sessionNumber: 1, phase, nextSession: null },
  })
  const { sessions } = hear([session('a', 'OPEN'), session('b', 'OPEN'), session('a', 'CLOSE')])
  expect([sessions.a?.phase, sessions.b?.phase]).toEqual(['CLOSE', 'OPEN'])
})

it('knows when the last event came and how the connection stands', () => {
  const greeted = hear([{ name: 'hello', body: { desk: 'north' } }])
  expect(greeted.lastEventAt).toBe(100)
  expect(heard(greeted, { kind: 'link', link: 'reconnecting', at: 900 })).toMatchObject({
    link: 'reconnecting',
    lastEventAt: 100,
  })
})
