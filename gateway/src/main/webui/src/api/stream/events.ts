import type { AccountState, Phase, Stage } from '../types'

/** The events of a desk's stream by name, with what each carries. */
export interface EventBodies {
  hello: { desk: string }
  session: { market: string; session: string; sessionNumber: number; phase: Phase; nextSession: string | null }
  decision: {
    account: string
    session: string
    role: 'STRATEGY' | 'HEDGE'
    decisionId: string
    opened: string[]
    closed: string[]
  }
  book: { account: string; session: string; stage: Stage; version: number; state: AccountState }
  nav: { account: string; session: string; navMid: string; navLiquidation: string | null }
  account: { account: string; state: AccountState; cause: string | null }
  health: { service: string; reachable: boolean; since: string | null }
  reset: { reason: string }
  end: { reason: string }
}

export type EventName = keyof EventBodies

export type StreamEvent = { [Name in EventName]: { name: Name; body: EventBodies[Name] } }[EventName]

export const EVENT_NAMES: readonly EventName[] = [
  'hello',
  'session',
  'decision',
  'book',
  'nav',
  'account',
  'health',
  'reset',
  'end',
]

/** How the connection stands: `refused` was answered with a status instead of a stream, `ended` does not come back. */
export type Link = 'connecting' | 'live' | 'reconnecting' | 'refused' | 'ended'

/** What a feed tells the pages that follow it; `at` is the time here, in milliseconds. */
export type FeedMessage = { kind: 'link'; link: Link; at: number } | { kind: 'event'; event: StreamEvent; at: number }

export function eventOf<Name extends EventName>(name: Name, data: string): StreamEvent {
  return { name, body: JSON.parse(data) } as StreamEvent
}
