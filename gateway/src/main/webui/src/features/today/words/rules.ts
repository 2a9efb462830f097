/** The names of rules, and what each verdict means in one or two words. */

import type { Rule } from '../../../api/types'
import { count, points, ratio, shortDate } from '../../../lib/format'
import { ruleReading } from '../../../lib/rules'
import type { Iso } from '../../../lib/units'
import { layerOf, positionName, sentenceOf, stateName } from './names'
import { counted } from './phrase'
import { because } from './reasons'

export type Says = 'pass' | 'blocks' | 'none' | 'keeps'

export interface Said {
  verdict: Says
  says: string
}

const ENTRY: Record<string, string> = {
  ACCOUNT_STATE: 'Account may open',
  ONE_A_WEEK: 'One condor a week',
  MOST_OPEN: 'Condors open',
  CHAIN: 'SPX options are priced',
  EXPIRY: 'Expiry in the band of days',
  SHORT_PUT: 'Short put, delta in its band',
  SHORT_CALL: 'Short call, delta in its band',
  WINGS: 'Wings have a width',
  SIZE: 'At least one lot by the size rule',
  MARGIN: 'Margin for it is free',
  QUOTES: 'Every leg has a quote',
  CREDIT: 'Credit above fees',
}

/** The rule of an entry, with the session whose close the gate saw. */
export function entryName(rule: Rule, vixSession: Iso | null, today: Iso | null): string {
  if (rule.rule === 'VIX_GATE') {
    return vixSession === null
      ? 'HOLD gate, VIX close'
      : `HOLD gate, VIX close ${shortDate(vixSession, today ?? undefined)}`
  }
  return ENTRY[rule.rule] ?? sentenceOf(rule.rule)
}

const LAYER: Record<string, string> = {
  TRIGGER: 'opens on VIX close',
  DISARM: 'is sold on VIX close',
  ROLL: 'rolls while VIX is above',
  REARM: 'is armed again on VIX close',
  EXPIRED: 'settled at expiry',
  LEVEL: 'VIX close',
}

/** A layer that is wanted is sized, so its rule then compares lots and not the level. */
const SIZED: Record<string, string> = {
  TRIGGER: 'opens, lots by the size rule',
  ROLL: 'rolls, lots by the size rule',
}

export function hedgeName(rule: Rule): string {
  const layer = layerOf(rule.subject)
  if (layer === null) return 'Hedge'
  const sized = rule.unit === 'COUNT' ? SIZED[rule.rule] : undefined
  if (sized !== undefined) return `Layer ${layer} ${sized}`
  return `Layer ${layer} ${LAYER[rule.rule] ?? sentenceOf(rule.rule)}`
}

const EXIT: Record<string, string> = {
  PROFIT_TARGET: 'profit target, points to buy back',
  TIME_EXIT: 'time exit, days to expiry',
  HOLD_TO_EXPIRY: 'held to expiry',
  EXIT: 'exit',
}

export function exitName(rule: Rule): string {
  return `${positionName(rule.subject)} ${EXIT[rule.rule] ?? sentenceOf(rule.rule)}`
}

/** An entry needs the consent of every rule, so one that abstains blocks as one that refuses does. */
export function entrySays(rule: Rule): Said {
  return rule.verdict === 'PASSED' ? { verdict: 'pass', says: 'pass' } : { verdict: 'blocks', says: 'blocks' }
}

export function exitSays(rule: Rule): Said {
  if (rule.verdict === 'ABSTAINED') return { verdict: 'none', says: 'no effect' }
  if (rule.rule === 'HOLD_TO_EXPIRY') return { verdict: 'keeps', says: 'keeps' }
  return rule.verdict === 'PASSED' ? { verdict: 'pass', says: 'closes' } : { verdict: 'keeps', says: 'keeps' }
}

const DONE: Record<string, string> = {
  TRIGGER: 'opens',
  DISARM: 'sells',
  ROLL: 'rolls',
  REARM: 'armed',
  EXPIRED: 'settled',
}

/** A layer whose rule did not ask for a change is kept; one that could not follow its rule is blocked. */
const KEPT = new Set(['VIX_NOT_ABOVE', 'HOLD', 'COOLDOWN'])

export function hedgeSays(rule: Rule): Said {
  if (rule.rule === 'NONE') return { verdict: 'none', says: 'no hedge' }
  if (rule.verdict === 'ABSTAINED') return { verdict: 'none', says: 'no effect' }
  if (rule.verdict === 'PASSED') return { verdict: 'pass', says: DONE[rule.rule] ?? 'pass' }
  return KEPT.has(rule.reason) ? { verdict: 'keeps', says: 'keeps' } : { verdict: 'blocks', says: 'blocks' }
}

/** What was read: the number, or in words what a rule saw that compares none. */
export function readingOf(rule: Rule): string {
  // A delta is a share by its unit, but nobody quotes it in percent.
  if (rule.reading !== null) return isDelta(rule) ? ratio(rule.reading) : ruleReading(rule)
  if (rule.verdict === 'PASSED') return rule.rule === 'ONE_A_WEEK' ? 'not used' : 'yes'
  if (rule.rule === 'ONE_A_WEEK') return 'used'
  if (rule.rule === 'ACCOUNT_STATE') return stateName(rule.reason)
  return because(rule.reason)
}

function isDelta(rule: Rule): boolean {
  return rule.rule === 'SHORT_PUT' || rule.rule === 'SHORT_CALL'
}

/** 8 rules · 1 blocks · 1 without effect. */
export function tally(verdicts: readonly Says[]): string {
  const of = (verdict: Says) => verdicts.filter((found) => found === verdict).length
  const without = of('none') > 0 ? [`${count(of('none'))} without effect`] : []
  return [counted(verdicts.length, 'rule'), blocking(of('blocks')), ...without].join(' · ')
}

function blocking(rules: number): string {
  if (rules === 0) return 'none blocks'
  return rules === 1 ? '1 blocks' : `${count(rules)} block`
}

/** 3 condors held · nearest to its profit target IC-0707: 32.51 to buy back, closes at 25.27. */
export function exitsLine(held: number, closing: number, nearest: Rule | null): string {
  const condors = `${counted(held, 'condor')} held`
  const parts = [closing > 0 ? `${condors}, ${count(closing)} closed` : condors]
  if (nearest !== null && nearest.reading !== null && nearest.limit !== null) {
    parts.push(
      `nearest to its profit target ${positionName(nearest.subject)}: ${points(nearest.reading)} to buy back, closes at ${points(nearest.limit)}`,
    )
  }
  return parts.join(' · ')
}

export const TITLE = 'Why: what each rule said'
export const CAPTION = 'Rules of a new condor and of the hedge layers, in order of precedence'
export const EXITS_CAPTION = 'Exit rules of the open condors'
