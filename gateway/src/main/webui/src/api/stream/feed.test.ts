import { beforeEach, expect, it } from 'vitest'
import { FakeSource, Later } from '../../test/ends'
import type { FeedMessage } from './events'
import { DeskFeed, streamAddress } from './feed'

let sources: FakeSource[]
let pauses: number[]
let later: Later
let told: FeedMessage[]
let feed: DeskFeed

const source = () => {
  const last = sources.at(-1)
  if (last === undefined) throw new Error('No source was opened')
  return last
}

const links = () => told.filter((message) => message.kind === 'link').map((message) => message.link)

beforeEach(() => {
  sources = []
  pauses = []
  later = new Later()
  told = []
  feed = new DeskFeed(streamAddress('north'), (message) => told.push(message), {
    open: () => {
      sources.push(new FakeSource())
      return source()
    },
    after: (millis, run) => {
      pauses.push(millis)
      return later.put(run)
    },
    now: () => 1000,
  })
})

it('passes events on with the time they came', () => {
  source().opens()
  source().sends('nav', { account: 'core', session: '2026-07-30', navMid: '1.00', navLiquidation: null })
  expect(told).toEqual([
    { kind: 'link', link: 'live', at: 1000 },
    {
      kind: 'event',
      event: { name: 'nav', body: { account: 'core', session: '2026-07-30', navMid: '1.00', navLiquidation: null } },
      at: 1000,
    },
  ])
})

it('leaves a broken connection to the browser', () => {
  source().opens()
  source().breaks()
  source().opens()
  expect(links()).toEqual(['live', 'reconnecting', 'live'])
  expect(sources).toHaveLength(1)
})

it('opens a refused connection anew, after pauses that double to their limit', () => {
  for (let refusals = 0; refusals < 7; refusals++) {
    source().isRefused()
    later.run()
  }
  expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000])
  expect(sources).toHaveLength(8)
})

it('begins with the shortest pause again once it was live', () => {
  source().isRefused()
  later.run()
  source().opens()
  source().isRefused()
  expect(pauses).toEqual([1000, 1000])
})

it('ends with the log-in and does not come back', () => {
  source().opens()
  source().sends('end', { reason: 'LOG_IN_ENDED' })
  source().isRefused()
  expect(links()).toEqual(['live', 'ended'])
  expect(source().readyState).toBe(2)
  expect(later.size).toBe(0)
})

it('calls off its next try when it is closed', () => {
  source().isRefused()
  feed.close()
  later.run()
  expect(sources).toHaveLength(1)
})

it('greets a page that joins later with what the others know', () => {
  source().opens()
  source().sends('hello', { desk: 'north' })
  source().sends('health', { service: 'hedge', reachable: true, since: null })
  source().sends('health', { service: 'hedge', reachable: false, since: '2026-07-30T20:12:40Z' })
  expect(feed.greeting().map((message) => (message.kind === 'link' ? message.link : message.event))).toEqual([
    'live',
    { name: 'hello', body: { desk: 'north' } },
    { name: 'health', body: { service: 'hedge', reachable: false, since: '2026-07-30T20:12:40Z' } },
  ])
})
