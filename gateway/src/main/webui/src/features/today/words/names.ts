/** What positions and states are called on screen. */

import type { AccountState, Leg, Mandate } from '../../../api/types'
import { contract, strike } from '../../../lib/format'

const CONDOR = /^condor-\d{4}-(\d{2})-(\d{2})$/
const LAYER = /^layer-(\d+)-\d{4}-\d{2}-\d{2}$/

/** condor-2026-07-07 is IC-0707, named by the session of its entry; layer-1-2026-07-09 is layer 1. */
export function positionName(position: string): string {
  const condor = CONDOR.exec(position)
  if (condor !== null) return `IC-${condor[1]}${condor[2]}`
  const layer = LAYER.exec(position)
  return layer === null ? position : `layer ${layer[1]}`
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The layer that a rule of the hedge speaks of: layer-2 is 2. */
export function layerOf(subject: string): number | null {
  const found = /^layer-(\d+)$/.exec(subject)
  return found === null ? null : Number(found[1])
}

/** 12 × VIX 19 Aug 2026 21 C; the strikes of a vertical together; futures of two sizes one after the other. */
export function holdingName(lots: number, legs: readonly Leg[]): string {
  const [first, second] = legs
  if (first === undefined) return `${lots} lots`
  const vertical = second !== undefined && second.strike !== null && first.putCall === second.putCall
  if (!vertical) return legs.map((leg) => `${Math.abs(leg.quantity)} × ${contract(leg)}`).join(' + ')
  const lower = contract(first)
  const end = lower.lastIndexOf(' ')
  return `${lots} × ${lower.slice(0, end)}/${strike(second.strike)}${lower.slice(end)}`
}

/** SEED45 + LADDER; a mandate without a name is known by its hash alone. */
export function policyName(mandate: Mandate): string {
  if (mandate.name === null) return mandate.hash
  if (mandate.hedge === null || mandate.hedge === 'NONE') return `${mandate.name}, no hedge`
  return `${mandate.name} + ${mandate.hedge}`
}

const STATES: Record<AccountState, string> = {
  ACTIVE: 'active',
  PAUSED: 'paused',
  STOPPED: 'stopped',
  CATCHING_UP: 'catching up',
}

export function stateName(state: string): string {
  return STATES[state as AccountState] ?? sentenceOf(state)
}

/** A name in capitals in words: NO_RATE is "no rate". */
export function sentenceOf(name: string): string {
  return name.replaceAll('_', ' ').toLowerCase()
}
