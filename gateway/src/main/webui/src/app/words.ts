import type { Link } from '../api/stream/events'
import type { MarketKind, Phase, Role } from '../api/types'
import { time, ZONE } from '../lib/format'

export const PHASE_NAMES: Record<Phase, string> = {
  OPEN: 'Open',
  SETTLE: 'Settle',
  DECISION: 'Decision',
  CLOSE: 'Close',
}

export const ROLE_NAMES: Record<Role, string> = {
  VIEWER: 'Viewer',
  TRADER: 'Trader',
  STEWARD: 'Steward',
  ADMIN: 'Administrator',
}

/** The tag of a market whose prices are not of today; a live one has none. */
export const MARKET_TAGS: Record<MarketKind, string | null> = { SIM: 'Simulated', REPLAY: 'Replay', LIVE: null }

export const LINK_NAMES: Record<Link, string> = {
  connecting: 'Connecting',
  live: 'Live',
  reconnecting: 'Reconnecting',
  refused: 'Reconnecting',
  ended: 'Logged out',
}

export const LOG_IN_ENDED =
  'Your log-in has ended. What is on screen stays and will not move; log in to go on from here.'

export function logInEnding(ends: string): string {
  return `Your log-in ends at ${time(ends)} ${ZONE}. Log in again to go on from here.`
}

export const NO_DESK = 'You are on no desk yet. Whoever runs this platform can put you on one.'

export const PAPER = 'Trades are simulated: no order leaves this platform.'

export const NO_ACCOUNT =
  'This desk has no account yet. An account is opened with a mandate, a market and its capital; it appears here then.'

export const NO_SUCH_ACCOUNT = 'The address names an account that this desk does not have.'
