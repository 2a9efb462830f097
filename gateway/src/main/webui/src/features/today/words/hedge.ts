/** The verdict on the hedge: what is on, what the next layer needs, what is held. */

import type { Hedge, HedgeHolding, Layer, Rule } from '../../../api/types'
import { count, dayDate, level, points, shortDate, signedMoney } from '../../../lib/format'
import type { Iso } from '../../../lib/units'
import type { Around } from '../model/around'
import type { Verdict } from './condor'
import { capitalised, holdingName, positionName } from './names'
import { counted, listed, type Phrase, price, say, strong } from './phrase'
import { because } from './reasons'

export function hedgeVerdict(hedge: Hedge, around: Around): Verdict {
  if (hedge.layers.length === 0) {
    return {
      title: 'No hedge',
      blocked: null,
      lines: [say`NONE: this mandate has no hedge. What the condors can lose is limited by their wings alone.`],
    }
  }
  return { title: title(hedge), blocked: null, lines: [nextChange(hedge, around), ...cooling(hedge.layers)] }
}

function title(hedge: Hedge): string {
  const bought = hedge.opened.map((trade) => positionName(trade.position))
  const sold = hedge.closed.map((trade) => positionName(trade.position))
  const changes = [
    ...bought.filter((name) => sold.includes(name)).map((name) => `${name} rolled`),
    ...bought.filter((name) => !sold.includes(name)).map((name) => `${name} bought`),
    ...sold.filter((name) => !bought.includes(name)).map((name) => `${name} sold`),
  ]
  if (changes.length > 0) return capitalised(listed(changes))
  const on = hedge.layers.filter((layer) => layer.status === 'ON').map((layer) => String(layer.layer))
  if (on.length === 0) return 'No layer on, nothing to buy'
  return `Keep ${on.length === 1 ? 'layer' : 'layers'} ${listed(on)}, nothing to buy`
}

function nextChange(hedge: Hedge, around: Around): Phrase {
  const armed = hedge.layers.find((layer) => layer.status === 'ARMED')
  if (armed !== undefined) return toOpen(armed, hedge, around)
  const deepest = hedge.layers.findLast((layer) => layer.status === 'ON')
  return deepest === undefined ? say`No layer is armed.` : toSell(deepest)
}

function toOpen(layer: Layer, hedge: Hedge, around: Around): Phrase {
  const name = `layer ${layer.layer}`
  const limit = strong(level(layer.opensAbove))
  if (hedge.vix === null) return say`${capitalised(name)} opens on a close above ${limit}; ${because('NO_VIX_CLOSE')}.`
  const trigger = hedge.rules.find((rule) => rule.subject === `layer-${layer.layer}` && rule.rule === 'TRIGGER')
  if (trigger !== undefined && isHeldBack(trigger)) {
    return say`VIX closed above the ${limit} of ${name}, but ${because(trigger.reason)}.`
  }
  const day = hedge.vixSession === null ? 'the last close' : dayDate(hedge.vixSession)
  const missed = level(layer.opensAbove - hedge.vix)
  return say`${capitalised(name)} needs a close above ${limit}; ${day} missed it by ${missed}${now(layer, hedge, around)}.`
}

function isHeldBack(rule: Rule): boolean {
  return rule.verdict === 'REFUSED' && rule.reason !== 'VIX_NOT_ABOVE'
}

/** Where the newest close stands, if it is newer than the one that the rules saw. */
function now(layer: Layer, hedge: Hedge, { newest }: Around): string {
  if (newest === null || hedge.vixSession === null || newest.session <= hedge.vixSession) return ''
  const apart = layer.opensAbove - newest.value
  return apart >= 0 ? `, VIX is now ${level(apart)} below` : `, VIX is now ${level(-apart)} above`
}

function toSell(layer: Layer): Phrase {
  const closes = counted(layer.disarmCloses, 'close')
  const rule = say`Layer ${count(layer.layer)} is sold after ${closes} in a row below ${strong(level(layer.disarmsBelow))}`
  if (layer.closesBelow > 0) return say`${rule}: ${count(layer.closesBelow)} so far.`
  return layer.distance === null ? say`${rule}.` : say`${rule}; VIX is ${level(layer.distance)} above.`
}

function cooling(layers: readonly Layer[]): Phrase[] {
  return layers
    .filter((layer) => layer.status === 'COOLDOWN')
    .map((layer) => {
      const name = `Layer ${layer.layer}`
      const rearms = level(layer.opensAbove)
      return layer.cooldownClosesLeft > 0
        ? say`${name} cools down: ${counted(layer.cooldownClosesLeft, 'close')} to go, then a close at ${rearms} or lower.`
        : say`${name} is armed again after a close at ${rearms} or lower.`
    })
}

/** What is held: 12 × VIX 19 Aug 2026 21 C, marked 0.90, −$459 since 9 Jul. */
export function held(holding: HedgeHolding, today: Iso | null): Phrase {
  const what = holdingName(holding.lots, holding.legs)
  return say`${what}, marked ${price(points(holding.mark), holding.modelled)}, ${{ delta: signedMoney(holding.pnl) }} since ${shortDate(holding.opened, today ?? undefined)}.`
}
