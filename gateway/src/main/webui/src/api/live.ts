import type { QueryClient } from '@tanstack/react-query'
import { keys } from './keys'
import { endedLogIn } from './login'
import { createStore, useStore } from './store'
import { Coalescer } from './stream/coalesce'
import type { EventBodies, FeedMessage, Link } from './stream/events'
import { follow } from './stream/follow'
import { effectsOf } from './stream/merge'
import type { Unreachable } from './types'

export interface Live {
  link: Link
  /** When the last event came, in milliseconds here. */
  lastEventAt: number | null
  /** The screen stands still by the reader's wish; events are kept for later. */
  paused: boolean
  unreachable: Unreachable[]
  /** The last word of each market's session. */
  sessions: Record<string, EventBodies['session']>
}

const QUIET: Live = { link: 'connecting', lastEventAt: null, paused: false, unreachable: [], sessions: {} }

const live = createStore<Live>(QUIET)

export function useLive<Part>(part: (now: Live) => Part): Part {
  return useStore(live, part)
}

/** Follows a desk and keeps the cache in step with its events, until the returned function is called. */
export function goLive(desk: string, cache: QueryClient): () => void {
  live.set(() => QUIET)
  const coalescer = new Coalescer({
    refetch: (key) => void cache.invalidateQueries({ queryKey: key }),
    busy: (key) => cache.isFetching({ queryKey: key }) > 0,
    frame: (run) => requestAnimationFrame(run),
    after: (millis, run) => setTimeout(run, millis),
    now: () => performance.now(),
  })
  const unfollow = follow(desk, (message) => {
    live.set((now) => heard(now, message))
    if (message.kind === 'link') {
      // A refused stream does not say why; whether the log-in still holds does another read.
      if (message.link === 'refused') coalescer.add([keys.me])
      return
    }
    if (message.event.name === 'end') endedLogIn()
    const { patches, refetch } = effectsOf(message.event, desk)
    if (!live.get().paused) for (const { key, change } of patches) cache.setQueryData(key, change)
    coalescer.add(refetch)
  })
  const unwatch = live.subscribe(() => (live.get().paused ? coalescer.hold() : coalescer.release()))
  return () => {
    unwatch()
    unfollow()
  }
}

/** Lets the screen stand still, or go on with what came in the meantime. */
export function togglePaused(): void {
  live.set((now) => ({ ...now, paused: !now.paused }))
}

/** What is known about the connection, the services and the sessions after one more message. */
export function heard(now: Live, message: FeedMessage): Live {
  if (message.kind === 'link') return { ...now, link: message.link }
  const next = { ...now, lastEventAt: message.at }
  switch (message.event.name) {
    case 'session':
      return { ...next, sessions: { ...now.sessions, [message.event.body.market]: message.event.body } }
    case 'health':
      return { ...next, unreachable: withHealth(now.unreachable, message.event.body) }
    default:
      return next
  }
}

function withHealth(known: Unreachable[], { service, reachable, since }: EventBodies['health']): Unreachable[] {
  const others = known.filter((each) => each.service !== service)
  return reachable ? others : [...others, { service, since: since ?? new Date().toISOString() }]
}
