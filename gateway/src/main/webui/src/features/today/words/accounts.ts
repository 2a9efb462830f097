/** Each account of the desk in a line. */
import type { AccountSummary, Accounts } from '../../../api/types'
import { capitalised, positionName, stateName } from './names'
import { counted, listed } from './phrase'
import { because } from './reasons'

export const TITLE = 'Accounts on this desk'
export const EMPTY = 'This desk has no account yet. An account is opened with a mandate, a market and its capital.'

export function meta(accounts: readonly AccountSummary[]): string {
  return counted(accounts.length, 'account')
}

/** What an account does, as one would say it on the phone. */
export function stance(account: AccountSummary): string {
  if (account.state === 'STOPPED') return account.cause === null ? 'Stopped' : `Stopped: ${account.cause}`
  if (account.session === null) return 'Waits for its first session'
  if (account.stance === null) return '–'
  const { opened, closed, blockedBy } = account.stance
  const done = [...deeds('closed', closed), ...deeds('opened', opened)]
  const blocked = blockedBy === null ? [] : [`no new condor, ${blockName(blockedBy.rule, blockedBy.reason)}`]
  const paused = account.state === 'ACTIVE' ? [] : [stateName(account.state)]
  const all = [...paused, ...done, ...blocked]
  return all.length === 0 ? 'No change' : capitalised(all.join(' · '))
}

function deeds(done: string, positions: readonly string[]): string[] {
  return positions.length === 0 ? [] : [`${done} ${listed(positions.map(positionName))}`]
}

const BLOCKS: Record<string, string> = {
  ACCOUNT_STATE: 'not active',
  ONE_A_WEEK: 'week used',
  MOST_OPEN: 'as many open as allowed',
  VIX_GATE: 'HOLD gate',
  SIZE: 'too small for one lot',
  MARGIN: 'margin not free',
  CREDIT: 'credit below fees',
}

function blockName(rule: string, reason: string): string {
  return BLOCKS[rule] ?? because(reason)
}

export const COLUMNS = [
  'Account',
  'Policy',
  'Stance today',
  'NAV mid, $',
  'Today, $',
  'Margin',
  'Liquidity ratio',
  'Layers',
  'Mandate',
] as const

export const NOT_YET = 'no book yet'
export const NO_HEDGE = 'no hedge'

/** Why a column of the list is not there: the service that did not answer, or that nothing was decided yet. */
export function stanceMissing(desk: Accounts): string {
  return missing(desk, 'strategy', 'nothing decided yet')
}

export function layersMissing(desk: Accounts): string {
  return missing(desk, 'hedge', 'no hedge decided yet')
}

function missing(desk: Accounts, service: string, otherwise: string): string {
  return desk.unreachable.some((down) => down.service === service) ? `${service} did not answer` : otherwise
}
export const TABLE = 'Accounts, table'
