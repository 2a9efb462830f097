/** What an account traded in a session, and what a pause or a resume of it does. */

import type { Accepted, AccountState, Role, Trade } from '../../../api/types'
import { count, date, money, points } from '../../../lib/format'
import { capitalised, positionName, stateName } from './names'
import { counted, listed, type Phrase, say, strong } from './phrase'
import { causeName } from './reasons'

export interface Trades {
  condorsOpened: readonly Trade[]
  condorsClosed: readonly Trade[]
  layersBought: readonly Trade[]
  layersSold: readonly Trade[]
}

export function tradedTitle(trades: Trades): string {
  const parts = [
    part(trades.condorsClosed, 'condor', 'closed'),
    part(trades.condorsOpened, 'condor', 'opened'),
    part(trades.layersSold, 'layer', 'sold'),
    part(trades.layersBought, 'layer', 'bought'),
  ].filter((text) => text !== null)
  return parts.length === 0 ? 'Nothing traded' : capitalised(listed(parts))
}

function part(trades: readonly Trade[], one: string, done: string): string | null {
  return trades.length === 0 ? null : `${counted(trades.length, one)} ${done}`
}

export function tradedLines(trades: Trades): Phrase[] {
  return [
    ...trades.condorsClosed.map((trade) => line(trade, 'closed')),
    ...trades.condorsOpened.map((trade) => line(trade, 'opened')),
    ...trades.layersSold.map((trade) => line(trade, 'sold')),
    ...trades.layersBought.map((trade) => line(trade, 'bought')),
  ]
}

function line(trade: Trade, done: string): Phrase {
  const side = trade.price < 0 ? 'paid' : 'received'
  return say`${strong(capitalised(positionName(trade.position)))} × ${count(trade.lots)} ${done}: ${side} ${strong(points(Math.abs(trade.price)))} points a lot, ${causeName(trade.cause)}, fees ${money(trade.fees)}.`
}

export const NOTHING_TRADED = say`No rule asked for a trade in this session.`

export type Command = 'pause' | 'resume'

/** What can be asked of an account in a state; null where neither can. */
export function commandFor(state: AccountState | null): Command | null {
  if (state === 'PAUSED') return 'resume'
  return state === 'ACTIVE' || state === 'CATCHING_UP' ? 'pause' : null
}

export const COMMAND_LABEL: Record<Command, string> = { pause: 'Pause account…', resume: 'Resume account…' }

export function confirmTitle(command: Command, account: string): string {
  return command === 'pause' ? `Pause ${account}?` : `Resume ${account}?`
}

export const CONFIRM_LABEL: Record<Command, string> = { pause: 'Pause', resume: 'Resume' }

export function confirmText(command: Command): string {
  return command === 'pause'
    ? 'A paused account opens no condor and buys no layer. It still settles, marks, closes condors by their exits and sells layers.'
    : 'A resumed account opens condors and buys layers again wherever its mandate allows it.'
}

/** Why the account cannot be paused or resumed now; null where it can. */
export function withheld(
  state: AccountState | null,
  role: Role | null,
  mayWrite: boolean,
  reachable: boolean,
): string | null {
  if (!reachable) return 'Waits for portfolio: it keeps the account.'
  if (state === 'STOPPED') return 'The account is stopped: it must be taken up again first.'
  if (state === null) return 'The account is not known yet.'
  if (!mayWrite) return `Needs the role trader; yours is ${role === null ? 'not known yet' : role.toLowerCase()}.`
  return null
}

/** From when an accepted command holds. */
export function takesForce(command: Command, { takesForce: when }: Accepted): string {
  const what = command === 'pause' ? 'Pause' : 'Resume'
  const day = when.session === null ? 'the next session' : date(when.session)
  return `${what} accepted: it takes force with the ${when.stage} book of ${day}.`
}

export function stateLine(state: AccountState | null, cause: string | null): string | null {
  if (state === null || state === 'ACTIVE') return null
  return cause === null ? `The account is ${stateName(state)}.` : `The account is ${stateName(state)}: ${cause}.`
}

export const PAPER = 'Paper'
