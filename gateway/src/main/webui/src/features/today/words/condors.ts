/** The cells of the open condors that are more than a number. */

import type { Condor, Outlook } from '../../../api/types'
import { dayDate, level, MISSING, points, ratio, strike } from '../../../lib/format'
import { positionName } from './names'

export const TITLE = 'Open condors'
export const EMPTY =
  'No condor is open. When the rules open one, its strikes, mark, profit and next exit stand here from that session on.'
export const MARKS = 'marks at the mid'

/** What the marks of condors are made of: modelled where one is, null where that is not known of one. */
export function modelled(condors: readonly Condor[]): boolean | null {
  if (condors.some((condor) => condor.modelled)) return true
  return condors.every((condor) => condor.modelled === false) ? false : null
}

/** The same in words, behind the mark. */
export function pricesAre(of: boolean | null): string {
  if (of === null) return 'not known whether quoted or modelled'
  return of ? 'modelled price, no two-sided quote' : 'prices quoted'
}

/**
 * 3.00 EDR put: how far the nearest short strike is, in expected moves of one session by the name of their definition,
 * else in points.
 */
export function nearestShort(outlook: Outlook | null, move: string): { text: string; passed: boolean } {
  if (outlook === null || outlook.nearest === null) return { text: MISSING, passed: false }
  const { side, points: apart, expectedMoves } = outlook.nearest
  const name = side.toLowerCase()
  if (apart < 0) return { text: `${name} passed by ${points(-apart)}`, passed: true }
  return {
    text: expectedMoves === null ? `${points(apart)} ${name}` : `${ratio(expectedMoves)} ${move} ${name}`,
    passed: false,
  }
}

export interface NextExit {
  rule: string
  /** The price at which it closes before. */
  earlier: string | null
}

export function nextExit(outlook: Outlook | null): NextExit {
  if (outlook === null) return { rule: MISSING, earlier: null }
  const earlier = outlook.profitDebit === null ? null : `or at ${points(outlook.profitDebit)}`
  return outlook.exit === 'TIME'
    ? { rule: `${outlook.exitDays} days on ${dayDate(outlook.exitOn)}`, earlier }
    : { rule: `settles ${dayDate(outlook.exitOn)}`, earlier }
}

/** The strip in words: four strikes, the index, the nearest short in expected moves. */
export function stripLabel(condor: Condor, spot: number | null, outlook: Outlook | null): string {
  const { longPut, shortPut, shortCall, longCall } = condor.strikes
  const puts = `long put ${strike(longPut)}, short put ${strike(shortPut)}`
  const calls = `short call ${strike(shortCall)}, long call ${strike(longCall)}`
  const index = spot === null ? '' : `, SPX ${level(spot)}`
  const distance = outlook === null || outlook.nearest === null ? '' : `, nearest short ${spoken(outlook.nearest)}`
  return `${positionName(condor.campaign)}: ${puts}, ${calls}${index}${distance}`
}

function spoken({ side, points: apart, expectedMoves }: NonNullable<Outlook['nearest']>): string {
  const name = side.toLowerCase()
  if (apart < 0) return `${name}, passed by ${points(-apart)} points`
  return expectedMoves === null
    ? `${name}, ${points(apart)} points away`
    : `${name}, ${ratio(expectedMoves)} expected moves away`
}

export const REMAINDERS = 'Left of closed condors: nobody bid for them, so they stay until they settle'
export const SUM = 'Condors'
export const TODAY = 'Today'
export const HEDGE_TODAY = 'Hedge today'
export const NO_OUTLOOK = 'the strategy did not answer'
export const NO_INDEX = 'where the index stood is not known'
export interface Column {
  name: string
  /** Numbers stand at the right, so that their decimals align. */
  isNumber: boolean
}

/** The heads of the table; the shaded move goes by the name of its definition. */
export function columns(move: string): Column[] {
  return [
    { name: 'Campaign', isNumber: false },
    { name: 'Expires', isNumber: false },
    { name: 'Lots', isNumber: true },
    { name: `On one scale, SPX ± ${move}`, isNumber: false },
    ...['Strikes', 'Credit', 'Mark', 'Captured', 'P&L, $', 'Today, $', 'Nearest short'].map(number),
    { name: 'Next exit', isNumber: false },
  ]
}

function number(name: string): Column {
  return { name, isNumber: true }
}

export function captured(text: string): string {
  return `${text} captured`
}

/** 3.00 EDR put away. */
export function nearestAway(outlook: Outlook | null, move: string): string {
  const { text, passed } = nearestShort(outlook, move)
  return passed || text === MISSING ? text : `${text} away`
}
/** The expected move where its definition is not known. */
export const EXPECTED_MOVE = 'EM'
export const TABLE = 'Open condors, table'
