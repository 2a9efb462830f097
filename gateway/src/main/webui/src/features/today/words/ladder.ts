/** What the chart of VIX against the ladder says when it is read. */
import { count, date, dayDate, level, points, shortDate, strike } from '../../../lib/format'
import { isOn, type Ladder, type Rung } from '../model/ladder'
import { counted, listed } from './phrase'

export const TITLE = 'VIX close against the hedge ladder'
export const EMPTY = 'No VIX closes yet. The chart begins with the first session of this market.'

export function summary(of: Ladder): string {
  const values = of.vix.filter((value) => value !== null)
  if (values.length === 0) return EMPTY
  const span = `VIX closes of ${counted(of.sessions.length, 'session')} to ${dayDate(of.sessions.at(-1) ?? null)}`
  const between = `from ${level(Math.min(...values))} to ${level(Math.max(...values))}, last ${level(values.at(-1) ?? null)}`
  return `${span}, ${between}. ${rungs(of.rungs)}${gate(of)}`
}

function rungs(all: readonly Rung[]): string {
  if (all.length === 0) return 'There is no hedge.'
  const on = all.filter((rung) => rung.status === 'ON').map((rung) => String(rung.layer))
  const layers = on.length === 0 ? 'none is on' : `${on.length === 1 ? 'layer' : 'layers'} ${listed(on)} on`
  return `Layers open above ${listed(all.map((rung) => strike(rung.opensAbove)))}; ${layers}.`
}

function gate(of: Ladder): string {
  return of.gate === null ? '' : ` No new condor unless VIX closes below ${strike(of.gate)}.`
}

export function seriesNames(of: Ladder): string[] {
  return ['VIX', ...of.rungs.map((rung) => `Layer ${rung.layer}`)]
}

export interface Place {
  point: number
  /** 0 is VIX, then the layers. */
  series: number
  pinned: number | null
}

/** One point of a series: "30 Jul, VIX 17.09, down 3.57, layer 1 on, layer 2 opens 4.91 higher". */
export function reading(of: Ladder, { point, series, pinned }: Place): string {
  const rung = of.rungs[series - 1]
  const parts = rung === undefined ? vixAt(of, point) : layerAt(of, rung, point)
  return [...parts, ...compared(of, point, pinned)].join(', ')
}

function day(of: Ladder, point: number): string {
  return shortDate(of.sessions[point] ?? null, of.sessions.at(-1))
}

function vixAt(of: Ladder, point: number): string[] {
  const value = of.vix[point] ?? null
  if (value === null) return [day(of, point), 'no VIX close published']
  const before = of.vix[point - 1] ?? null
  const on = of.rungs.filter((rung) => isOn(rung, point)).map((rung) => String(rung.layer))
  return [
    day(of, point),
    `VIX ${level(value)}`,
    ...(before === null ? [] : [moved(value - before)]),
    ...(of.rungs.length === 0 ? [] : [layersOn(on)]),
    ...nextLevel(of, point, value),
  ]
}

function layersOn(on: readonly string[]): string {
  if (on.length === 0) return 'no layer on'
  return `${on.length === 1 ? 'layer' : 'layers'} ${listed(on)} on`
}

/** To the first layer that is off: the nearest threshold that would change something. */
function nextLevel(of: Ladder, point: number, value: number): string[] {
  const rung = of.rungs.find((candidate) => !isOn(candidate, point))
  if (rung === undefined) return []
  const apart = rung.opensAbove - value
  return [
    apart >= 0 ? `layer ${rung.layer} opens ${points(apart)} higher` : `${points(-apart)} above layer ${rung.layer}`,
  ]
}

function layerAt(of: Ladder, rung: Rung, point: number): string[] {
  const value = of.vix[point] ?? null
  const on = isOn(rung, point)
  const limit = on ? rung.disarmsBelow : rung.opensAbove
  const rule = on ? `sold on closes below ${level(limit)}` : `opens above ${level(limit)}`
  return [
    day(of, point),
    `layer ${rung.layer} ${on ? 'on' : 'off'}`,
    rule,
    ...(value === null ? [] : [`VIX is ${points(Math.abs(value - limit))} ${value >= limit ? 'above' : 'below'}`]),
  ]
}

function compared(of: Ladder, point: number, pinned: number | null): string[] {
  const value = of.vix[point] ?? null
  const before = pinned === null ? null : (of.vix[pinned] ?? null)
  if (pinned === null || pinned === point || value === null || before === null) return []
  return [`${moved(value - before)} from ${day(of, pinned)}`]
}

function moved(by: number): string {
  const size = points(Math.abs(by))
  if (size === points(0)) return 'unchanged'
  return by > 0 ? `up ${size}` : `down ${size}`
}

/** At the right end of a layer's line: on, 4.91 up. */
export function distanceLabel(rung: Rung, last: number | null): string {
  if (rung.status === 'ON') return 'on'
  if (rung.status === 'COOLDOWN') return 'cools down'
  if (last === null) return ''
  const apart = rung.opensAbove - last
  return apart >= 0 ? `${points(apart)} up` : `${points(-apart)} past`
}

export function laneTotal(rung: Rung, of: number, narrow: boolean): string {
  return narrow ? count(rung.sessionsOn) : `${count(rung.sessionsOn)} of ${counted(of, 'session')}`
}

export function gateLabel(gate: number, narrow: boolean): string {
  return narrow ? `HOLD from ${strike(gate)}` : `HOLD: no new condor from ${strike(gate)}`
}

export function peakLabel(of: Ladder, at: number): string {
  return `${level(of.vix[at] ?? null)} on ${day(of, at)}`
}

export function meta(of: Ladder): string {
  return `${counted(of.sessions.length, 'session')} to ${day(of, of.sessions.length - 1)} · daily closes`
}

/** What the readout line says while nothing is read: the newest close. */
export function resting(of: Ladder): string {
  return of.last === null ? '' : reading(of, { point: of.last, series: 0, pinned: null })
}

export const LEGEND = [
  { sample: 'line', text: 'VIX close' },
  { sample: 'solid', text: 'layer opens above' },
  { sample: 'dotted', text: 'sold below' },
  { sample: 'up', text: 'opened' },
  { sample: 'square', text: 'sold' },
  { sample: 'hatch', text: 'HOLD' },
] as const

/** The chart's values as the table writes them, newest first. */
export function tableRows(of: Ladder): string[][] {
  return of.sessions
    .map((session, at) => [
      date(session),
      level(of.vix[at] ?? null),
      ...of.rungs.map((rung) => (isOn(rung, at) ? 'on' : 'off')),
    ])
    .toReversed()
}
