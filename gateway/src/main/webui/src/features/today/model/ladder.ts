/** VIX closes against the hedge ladder: lines, marks and lanes by their place on the ordinal axis of sessions. */
import type { CondorDecision, Hedge, Layer, LayerStatus, LayerTransition, Levels } from '../../../api/types'
import type { Iso } from '../../../lib/units'

export interface Rung {
  layer: number
  status: LayerStatus
  opensAbove: number
  disarmsBelow: number
  /** First and last point of every stretch in which it was on. */
  spans: readonly { first: number; last: number }[]
  sessionsOn: number
}

export interface Mark {
  at: number
  vix: number
  layer: number
  kind: 'opened' | 'sold'
}

export interface Ladder {
  sessions: readonly Iso[]
  vix: readonly (number | null)[]
  /** No new condor at or above this close; null where the mandate has no gate. */
  gate: number | null
  rungs: readonly Rung[]
  marks: readonly Mark[]
  peak: number | null
  last: number | null
  /** How many of the sessions the lanes know of: fewer where the account is younger. */
  laneSessions: number
}

/**
 * The newest `most` sessions, of which none is newer than what is known of the layers: of a session that the hedge has
 * not decided yet nobody can say which were on.
 */
export function ladder(levels: Levels, hedge: Hedge | null, condor: CondorDecision | null, most: number): Ladder {
  const until = hedge?.session ?? null
  const bars = levels.bars.filter((bar) => until === null || bar.session <= until).slice(-most)
  const sessions = bars.map((bar) => bar.session)
  const vix = bars.map((bar) => bar.vix)
  const gate = condor?.rules.find((rule) => rule.rule === 'VIX_GATE')
  return {
    sessions,
    vix,
    gate: gate?.limit ?? null,
    rungs: (hedge?.layers ?? []).map((layer) => rung(layer, sessions)),
    marks: (hedge?.transitions ?? []).flatMap((change) => mark(change, sessions)),
    peak: peak(vix),
    last: vix.at(-1) == null ? null : vix.length - 1,
    laneSessions: Math.min(hedge?.laneSessions ?? 0, sessions.length),
  }
}

function rung(layer: Layer, sessions: readonly Iso[]): Rung {
  const spans = layer.lane.spans.flatMap((span) => {
    const first = sessions.findIndex((session) => session >= span.first)
    const last = sessions.findLastIndex((session) => session <= span.last)
    return first === -1 || last < first ? [] : [{ first, last }]
  })
  return {
    layer: layer.layer,
    status: layer.status,
    opensAbove: layer.opensAbove,
    disarmsBelow: layer.disarmsBelow,
    spans,
    sessionsOn: spans.reduce((sum, span) => sum + span.last - span.first + 1, 0),
  }
}

/** A change stands at the close that caused it, which is that of the session before the decision. */
function mark(change: LayerTransition, sessions: readonly Iso[]): Mark[] {
  const at = sessions.findLastIndex((session) => session < change.session)
  if (at === -1 || change.from === change.to || change.vix === null) return []
  const known = { at, vix: change.vix, layer: change.layer }
  if (change.to === 'ON') return [{ ...known, kind: 'opened' }]
  return change.from === 'ON' ? [{ ...known, kind: 'sold' }] : []
}

function peak(vix: readonly (number | null)[]): number | null {
  let best: number | null = null
  vix.forEach((value, at) => {
    if (value !== null && (best === null || value > (vix[best] ?? 0))) best = at
  })
  return best
}

/** Whether a layer was on after a session. */
export function isOn(of: Rung, at: number): boolean {
  return of.spans.some((span) => span.first <= at && at <= span.last)
}

/** The value range of the axis: from 10 or lower to a little above everything drawn. */
export function range({ vix, rungs, gate }: Ladder): [number, number] {
  const values = [...vix.filter((value) => value !== null), ...rungs.map((of) => of.opensAbove)]
  if (gate !== null) values.push(gate)
  const top = values.length === 0 ? FLOOR * 2 : Math.max(...values)
  return [Math.min(FLOOR, ...values.map(Math.floor)), top + HEADROOM]
}

const FLOOR = 10
const HEADROOM = 3

/** The chart's values, exact, for the table and the file. */
export function values(of: Ladder): { columns: string[]; rows: (string | number | null)[][] } {
  return {
    columns: ['Session', 'VIX close', ...of.rungs.map((each) => `Layer ${each.layer}`)],
    rows: of.sessions.map((session, at) => [
      session,
      of.vix[at] ?? null,
      ...of.rungs.map((each) => (isOn(each, at) ? 'on' : 'off')),
    ]),
  }
}
