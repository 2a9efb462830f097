/** The verdict on a new condor: a sentence for every rule that can refuse one. */

import type { Condor, CondorDecision, Rule, Trade } from '../../../api/types'
import { count, dayDate, level, money, strikes } from '../../../lib/format'
import { ruleReading } from '../../../lib/rules'
import type { Around } from '../model/around'
import { positionName } from './names'
import { counted, type Phrase, price, say, strong } from './phrase'
import { because } from './reasons'

export interface Verdict {
  title: string
  /** Set where something is held back; it stands after a ■. */
  blocked: string | null
  lines: readonly Phrase[]
}

export function condorVerdict(decision: CondorDecision, condors: readonly Condor[], around: Around): Verdict {
  const [opened] = decision.opened
  if (opened !== undefined) return entered(opened, condors)
  if (decision.blockedBy === null) {
    return { title: 'No new condor', blocked: null, lines: [say`No rule refused, and none was opened.`] }
  }
  const { tag, lines } = refusal(decision.blockedBy, around)
  return { title: 'No new condor', blocked: tag, lines }
}

function entered(trade: Trade, condors: readonly Condor[]): Verdict {
  const condor = condors.find((held) => held.campaign === trade.position)
  const what =
    condor === undefined
      ? say`Sold ${strong(positionName(trade.position))}`
      : say`Sold ${strong(strikes(condor.strikes))}, ${dayDate(condor.expiry)} ${condor.settlement},`
  return {
    title: `Opened ${positionName(trade.position)} × ${count(trade.lots)}`,
    blocked: null,
    lines: [
      say`${what} for ${price(level(trade.price), condor?.modelled ?? null)} points a lot.`,
      say`Fees ${money(trade.fees)}. Every entry rule passed.`,
    ],
  }
}

interface Refusal {
  tag: string
  lines: readonly Phrase[]
}

function refusal(rule: Rule, around: Around): Refusal {
  switch (rule.rule) {
    case 'ACCOUNT_STATE':
      return state(rule, around)
    case 'ONE_A_WEEK':
      return { tag: 'WEEK USED', lines: week(around) }
    case 'MOST_OPEN':
      return { tag: 'FULL', lines: full(rule, around) }
    case 'VIX_GATE':
      return { tag: 'HOLD', lines: gate(rule, around) }
    case 'CHAIN':
      return { tag: 'NO CHAIN', lines: [say`No SPX option can be priced: ${because(rule.reason)}.`, again(around)] }
    default:
      return { tag: 'REFUSED', lines: [structure(rule), again(around)] }
  }
}

function state(rule: Rule, { cause }: Around): Refusal {
  if (rule.reason === 'STOPPED') {
    const why = cause === null ? say`The account is stopped.` : say`The account is stopped: ${cause}.`
    return { tag: 'STOPPED', lines: [why, say`Nothing is booked until it is taken up again.`] }
  }
  return {
    tag: 'PAUSED',
    lines: [
      say`The account is paused: nothing is opened; exits, settlement and the sale of layers go on.`,
      say`Opens again once a trader resumes it.`,
    ],
  }
}

function week({ ofThisWeek, nextWeek }: Around): readonly Phrase[] {
  const used =
    ofThisWeek === null
      ? say`This week’s condor was opened already; the mandate opens one a week.`
      : say`This week’s condor, ${strong(positionName(ofThisWeek.campaign))}, was opened on ${dayDate(ofThisWeek.opened)}; the mandate opens one a week.`
  return [used, nextWeek === null ? say`Opens again next week.` : say`Opens again on ${dayDate(nextWeek)}.`]
}

function full(rule: Rule, { nextExit }: Around): readonly Phrase[] {
  const reached = say`${strong(ruleReading(rule))} condors are open; the mandate allows ${strong(count(rule.limit))}.`
  if (nextExit === null) return [reached, say`Opens again once one of them closes.`]
  return [
    reached,
    say`Opens again once one closes: ${positionName(nextExit.campaign)} by its own rule on ${dayDate(nextExit.on)}.`,
  ]
}

function gate(rule: Rule, around: Around): readonly Phrase[] {
  const limit = rule.limit
  if (rule.verdict === 'ABSTAINED' || rule.reading === null || limit === null) {
    return [say`No VIX close was published for the session before, so the gate stays shut.`, again(around)]
  }
  const day = around.judged === null ? '' : ` on ${dayDate(around.judged.session)}`
  return [
    say`VIX closed at ${strong(level(rule.reading))}${day}; the gate is ${strong(level(limit))}.`,
    say`${reopens(limit, around)}`,
  ]
}

/** Rules see the close of the session before, so today's close already says what the gate will say next. */
function reopens(limit: number, { session, newest, next }: Around): string {
  const when = next === null ? 'at the next session' : `on ${dayDate(next)}`
  if (newest === null || session === null || newest.session < session) {
    return `Opens again ${when} if ${dayDate(session)} closes below ${level(limit)}.`
  }
  const close = `${dayDate(newest.session)} closed at ${level(newest.value)}`
  return newest.value < limit
    ? `Opens again ${when}: ${close}.`
    : `Stays shut ${when}: ${close}. Opens again after a close below ${level(limit)}.`
}

function structure(rule: Rule): Phrase {
  switch (rule.rule) {
    case 'SIZE':
      return say`The account is too small for one lot: its requirement is above the share of NAV that the mandate risks.`
    case 'MARGIN':
      return rule.limit === null
        ? say`The margin for it is not free.`
        : say`It requires ${strong(ruleReading(rule))}; only ${strong(money(String(rule.limit)))} is free.`
    case 'CREDIT':
      return rule.limit === null
        ? say`The credit would not exceed the fees.`
        : say`The credit of ${strong(ruleReading(rule))} would not exceed the fees of ${strong(money(String(rule.limit)))}.`
    case 'SHORT_PUT':
      return say`No put can be sold: ${because(rule.reason)}.`
    case 'SHORT_CALL':
      return say`No call can be sold: ${because(rule.reason)}.`
    default:
      return say`No condor can be built: ${because(rule.reason)}.`
  }
}

function again({ next }: Around): Phrase {
  return next === null ? say`Asked again at the next session.` : say`Asked again on ${dayDate(next)}.`
}

/** The rule's counterfactual: what would have been sold had the first rules passed. */
export function wouldHaveSold(decision: CondorDecision): Phrase | null {
  const { wouldSell, blockedBy } = decision
  if (wouldSell === null) return null
  const without = blockedBy?.rule === 'VIX_GATE' ? 'Without the gate the rule' : 'Had it been allowed, the rule'
  const lots = wouldSell.lots < 1 ? 'but not one lot of it fits' : counted(wouldSell.lots, 'lot')
  return say`${without} would have sold ${strong(strikes(wouldSell.strikes))}, ${dayDate(wouldSell.expiry)} ${wouldSell.settlement}, for ${price(level(wouldSell.creditMid), wouldSell.modelled)} points at the mid, ${lots}.`
}
