/** What the sentences of a verdict need to know beside the decision itself. */
import type { AccountState, Book, Calendar, CondorDecision, Hedge, Levels, Outlook, Planned } from '../../../api/types'
import type { Iso } from '../../../lib/units'

export interface VixClose {
  session: Iso
  value: number
}

export interface Around {
  /** That of the last decision; null before the first. */
  session: Iso | null
  /** The close that the rules saw: that of the session before. */
  judged: VixClose | null
  /** The newest close known, which the next session's rules will see. */
  newest: VixClose | null
  /** The next session, and the first one of the next week. */
  next: Iso | null
  nextWeek: Iso | null
  state: AccountState | null
  cause: string | null
  /** The condor opened in the week of the session, if it is still open. */
  ofThisWeek: { campaign: string; opened: Iso } | null
  nextExit: { campaign: string; on: Iso } | null
  /** When the next decision is due. */
  decidesAt: Iso | null
}

export interface Sources {
  session: Iso | null
  condor: CondorDecision | null
  hedge: Hedge | null
  levels: Levels | null
  calendar: Calendar | null
  book: Book | null
  /** The account as the list of the desk has it, where the book is not there. */
  state: AccountState | null
  cause: string | null
}

export function around(from: Sources): Around {
  const { session } = from
  const next = (from.calendar?.next ?? []).filter((planned) => session === null || planned.session > session)
  const opened = from.book?.condors.findLast((condor) => session !== null && sameWeek(condor.opened, session))
  return {
    session,
    judged: judgedClose(from),
    newest: newestClose(from.levels),
    next: next[0]?.session ?? null,
    nextWeek: next.find((planned) => session !== null && !sameWeek(planned.session, session))?.session ?? null,
    state: from.book?.account.state ?? from.state,
    cause: from.book?.account.cause ?? from.cause,
    ofThisWeek: opened === undefined ? null : { campaign: opened.campaign, opened: opened.opened },
    nextExit: nextExit(from.condor?.outlooks ?? []),
    decidesAt: decidesAt(from, next),
  }
}

function judgedClose({ hedge, levels, session }: Sources): VixClose | null {
  if (hedge !== null && hedge.vix !== null && hedge.vixSession !== null) {
    return { session: hedge.vixSession, value: hedge.vix }
  }
  const before = levels?.bars.findLast((bar) => session !== null && bar.session < session)
  return before?.vix == null ? null : { session: before.session, value: before.vix }
}

function newestClose(levels: Levels | null): VixClose | null {
  const last = levels?.bars.at(-1)
  return last?.vix == null ? null : { session: last.session, value: last.vix }
}

function decidesAt({ session, calendar }: Sources, next: readonly Planned[]): Iso | null {
  const current = calendar?.current ?? null
  const due = current !== null && current.session !== session ? current : next[0]
  return due?.phases.find((phase) => phase.phase === 'DECISION')?.at ?? null
}

function nextExit(outlooks: readonly Outlook[]): Around['nextExit'] {
  const [first] = outlooks.toSorted((a, b) => a.exitOn.localeCompare(b.exitOn))
  return first === undefined ? null : { campaign: first.campaign, on: first.exitOn }
}

const MS_A_DAY = 86_400_000
const DAYS_A_WEEK = 7
/** 1970-01-01 was a Thursday, three days after a Monday. */
const THURSDAY = 3

/** Whether two dates lie in the same week from Monday to Sunday, as the rule of one condor a week counts. */
export function sameWeek(a: Iso, b: Iso): boolean {
  return week(a) === week(b)
}

function week(date: Iso): number {
  return Math.floor((Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / MS_A_DAY + THURSDAY) / DAYS_A_WEEK)
}
