/** What is known to come in the next sessions: events, exits by rule, rolls, in one order of time. */
import type { Calendar, CondorDecision, Hedge, Planned } from '../../../api/types'
import type { Iso } from '../../../lib/units'
import { earlyClose, eventItem, exitItem, rollItem } from '../words/agenda'

export interface AgendaItem {
  key: string
  session: Iso
  /** When in the session; null for the whole of it. */
  at: Iso | null
  what: string
  effect: string
}

export interface Agenda {
  items: readonly AgendaItem[]
  /** The last session looked at. */
  until: Iso | null
  /** False where no date of a release is known, so that an empty list is no promise. */
  knowsReleases: boolean
}

export function agenda(calendar: Calendar, condor: CondorDecision | null, hedge: Hedge | null): Agenda {
  const until = calendar.next.at(-1)?.session ?? null
  const within = (session: Iso) => calendar.next.some((planned) => planned.session === session)
  const decidedAt = (session: Iso) => phaseAt(calendar.next, session)
  const exits = (condor?.outlooks ?? [])
    .filter((outlook) => within(outlook.exitOn))
    .map((outlook) => exitItem(outlook, decidedAt(outlook.exitOn)))
  const rolls = (hedge?.layers ?? []).flatMap((layer) =>
    layer.rollsOn !== null && within(layer.rollsOn) ? [rollItem(layer, layer.rollsOn, decidedAt(layer.rollsOn))] : [],
  )
  const planned = calendar.next.flatMap(itemsOf)
  return {
    items: [...planned, ...exits, ...rolls].toSorted(byTime),
    until,
    knowsReleases: calendar.next.some(hasRelease),
  }
}

function itemsOf(planned: Planned): AgendaItem[] {
  const events = planned.events.map((event) => eventItem(planned.session, event))
  return planned.earlyClose ? [earlyClose(planned), ...events] : events
}

function phaseAt(sessions: readonly Planned[], session: Iso): Iso | null {
  const planned = sessions.find((candidate) => candidate.session === session)
  return planned?.phases.find((phase) => phase.phase === 'DECISION')?.at ?? null
}

const RELEASES: ReadonlySet<string> = new Set(['FOMC', 'CPI', 'PPI'])

function hasRelease(planned: Planned): boolean {
  return planned.events.some((event) => RELEASES.has(event.kind))
}

/** By session, then by time; what holds for the whole session comes first. */
function byTime(a: AgendaItem, b: AgendaItem): number {
  return a.session.localeCompare(b.session) || instant(a.at) - instant(b.at) || a.what.localeCompare(b.what)
}

function instant(at: Iso | null): number {
  return at === null ? 0 : Date.parse(at)
}
