/** What comes, in words. */

import type { Layer, Outlook, Planned } from '../../../api/types'
import { dayDate, level, points, time } from '../../../lib/format'
import type { Iso } from '../../../lib/units'
import type { AgendaItem } from '../model/agenda'
import { positionName } from './names'

export const TITLE = 'Next ten sessions'
export const NO_RELEASES = 'No release calendar is loaded: dates of FOMC, CPI and PPI are not known.'

type Event = Planned['events'][number]

const EVENTS: Record<Event['kind'], { what: string; effect: string }> = {
  SPX_MONTHLY_SETTLEMENT: { what: 'SPX monthly options settle', effect: 'on the opening quotation' },
  VIX_SETTLEMENT: { what: 'VIX options and futures settle', effect: 'on the opening quotation' },
  FOMC: { what: 'FOMC decision', effect: 'no rule acts on it' },
  CPI: { what: 'CPI', effect: 'no rule acts on it' },
  PPI: { what: 'PPI', effect: 'no rule acts on it' },
}

export function eventItem(session: Iso, event: Event): AgendaItem {
  return { key: `${session} ${event.kind}`, session, at: event.at, ...EVENTS[event.kind] }
}

export function earlyClose(planned: Planned): AgendaItem {
  const close = planned.phases.find((phase) => phase.phase === 'CLOSE')?.at ?? null
  const effect = close === null ? 'all phases earlier' : `closes at ${time(close)}`
  return { key: `${planned.session} early`, session: planned.session, at: null, what: 'Early close', effect }
}

export function exitItem(outlook: Outlook, decidedAt: Iso | null): AgendaItem {
  const name = positionName(outlook.campaign)
  const earlier = outlook.profitDebit === null ? '' : `, before at ${points(outlook.profitDebit)}`
  return {
    key: `${outlook.exitOn} ${outlook.campaign}`,
    session: outlook.exitOn,
    at: outlook.exit === 'TIME' ? decidedAt : null,
    what: outlook.exit === 'TIME' ? `${name} reaches ${outlook.exitDays} days` : `${name} settles`,
    effect: outlook.exit === 'TIME' ? `exit by rule${earlier}` : `held to expiry${earlier}`,
  }
}

export function rollItem(layer: Layer, on: Iso, decidedAt: Iso | null): AgendaItem {
  return {
    key: `${on} layer-${layer.layer}`,
    session: on,
    at: decidedAt,
    what: `Layer ${layer.layer} rolls`,
    effect: `if VIX is above ${level(layer.disarmsBelow)}`,
  }
}

export function empty(until: Iso | null): string {
  return until === null
    ? 'No session is planned yet. The plan appears with the first session of this market.'
    : `Nothing is planned to ${dayDate(until)}: no settlement, no exit by date, no roll.`
}

export const META = 'as the rules stand now · CT'
