/** The rule table: which rule said what, in the order in which they are asked. */

import type { CondorDecision, Hedge, Rule } from '../../../api/types'
import { type Headroom, headroom, ruleLimit } from '../../../lib/rules'
import type { Iso } from '../../../lib/units'
import {
  entryName,
  entrySays,
  exitName,
  exitSays,
  exitsLine,
  hedgeName,
  hedgeSays,
  readingOf,
  type Said,
  tally,
} from '../words/rules'

export interface RuleRow extends Said {
  key: string
  name: string
  reading: string
  limit: string | null
  headroom: Headroom | null
}

export interface RuleBoard {
  /** The rules of an entry, then those of the layers. */
  rows: readonly RuleRow[]
  /** The exit rules of every open condor, and all of them in a sentence; null where no condor is open. */
  exits: { line: string; rows: readonly RuleRow[] } | null
  meta: string
}

const ENTRY = 'entry'

export function ruleBoard(condor: CondorDecision, hedge: Hedge | null, today: Iso | null): RuleBoard {
  const seen = hedge?.vixSession ?? null
  const entries = condor.rules.filter((rule) => rule.subject === ENTRY)
  const exits = condor.rules.filter((rule) => rule.subject !== ENTRY)
  const rows = [
    ...entries.map((rule) => row(rule, entryName(rule, seen, today), entrySays(rule))),
    ...(hedge?.rules ?? []).map((rule) => row(rule, hedgeName(rule), hedgeSays(rule))),
  ]
  const exitRows = exits.map((rule) => row(rule, exitName(rule), exitSays(rule)))
  return {
    rows,
    exits: exits.length === 0 ? null : { line: summary(exits), rows: exitRows },
    meta: tally([...rows, ...exitRows].map((said) => said.verdict)),
  }
}

function row(rule: Rule, name: string, said: Said): RuleRow {
  return {
    key: `${rule.subject} ${rule.rule} ${rule.reason}`,
    name,
    reading: readingOf(rule),
    limit: ruleLimit(rule),
    headroom: headroom(rule),
    ...said,
  }
}

function summary(exits: readonly Rule[]): string {
  const campaigns = new Set(exits.map((rule) => rule.subject))
  const closing = new Set(exits.filter((rule) => exitSays(rule).says === 'closes').map((rule) => rule.subject))
  return exitsLine(campaigns.size - closing.size, closing.size, nearestToProfit(exits, closing))
}

function nearestToProfit(exits: readonly Rule[], closing: ReadonlySet<string>): Rule | null {
  const targets = exits.filter((rule) => rule.rule === 'PROFIT_TARGET' && !closing.has(rule.subject))
  const [nearest] = targets.filter((rule) => share(rule) !== null).sort((a, b) => (share(a) ?? 0) - (share(b) ?? 0))
  return nearest ?? null
}

/** How much of what it may cost buying back costs: 1 closes. */
function share(rule: Rule): number | null {
  return rule.reading === null || rule.limit === null || rule.limit <= 0 ? null : rule.reading / rule.limit
}
