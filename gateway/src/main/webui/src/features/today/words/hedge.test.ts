import { describe, expect, it } from 'vitest'
import type { Hedge, Layer, Trade } from '../../../api/types'
import { BOOK } from '../fixtures/account'
import { HEDGE } from '../fixtures/hedge'
import { LEVELS } from '../fixtures/market'
import { ruleOf } from '../fixtures/rule'
import { around } from '../model/around'
import { hedgeVerdict, held } from './hedge'
import { plain } from './phrase'

const NOTHING = { condor: null, calendar: null, book: null, state: null, cause: null }
const AROUND = around({ ...NOTHING, session: '2026-07-30', hedge: HEDGE, levels: LEVELS })

function told(hedge: Partial<Hedge>): string[] {
  const verdict = hedgeVerdict({ ...HEDGE, ...hedge }, AROUND)
  return [verdict.title, ...verdict.lines.map(plain)]
}

function layers(...over: Partial<Layer>[]): Layer[] {
  return HEDGE.layers.map((layer, index) => ({ ...layer, ...over[index] }))
}

function trade(position: string, cause: string): Trade {
  return { position, cause, lots: 4, price: -1.3, fees: '2.40' }
}

describe('the hedge', () => {
  it('keeps its layer and says how far the next one is, then and now', () => {
    expect(told({})).toEqual([
      'Keep layer 1, nothing to buy',
      'Layer 2 needs a close above 22.00; Wed 29 Jul missed it by 1.34, VIX is now 4.91 below.',
    ])
  })

  it('has no layer on', () => {
    expect(told({ layers: layers({ status: 'ARMED' }), vix: 17.4 })).toEqual([
      'No layer on, nothing to buy',
      'Layer 1 needs a close above 18.00; Wed 29 Jul missed it by 0.60, VIX is now 0.91 below.',
    ])
  })

  it('has every layer on and says when the deepest is sold', () => {
    const on = { status: 'ON' } as const
    const all = layers(on, on, { ...on, distance: 4.2 })
    expect(told({ layers: all })).toEqual([
      'Keep layers 1, 2 and 3, nothing to buy',
      'Layer 3 is sold after 2 closes in a row below 24.00; VIX is 4.20 above.',
    ])
    const falling = layers(on, on, { ...on, closesBelow: 1, distance: -0.4 })
    expect(told({ layers: falling })[1]).toBe('Layer 3 is sold after 2 closes in a row below 24.00: 1 so far.')
  })

  it.each([
    ['NO_EXPOSURE', 'VIX closed above the 22.00 of layer 2, but no condor is open to protect.'],
    ['LAYER_BELOW_NOT_ON', 'VIX closed above the 22.00 of layer 2, but the layer below it is not on.'],
    ['PAUSED', 'VIX closed above the 22.00 of layer 2, but the account is paused.'],
    ['SIZE', 'VIX closed above the 22.00 of layer 2, but not even one whole contract fits the size rule.'],
    ['NO_EXPIRY', 'VIX closed above the 22.00 of layer 2, but no VIX expiry is listed far enough out.'],
  ])('says why a layer above its level was not bought: %s', (reason, sentence) => {
    const rule = ruleOf({ subject: 'layer-2', rule: 'TRIGGER', verdict: 'REFUSED', reason, reading: 23, limit: 22 })
    expect(told({ rules: [rule], vix: 23 })[1]).toBe(sentence)
  })

  it('cools down after a sale', () => {
    const sold = layers({ status: 'COOLDOWN', cooldownClosesLeft: 3 })
    expect(told({ layers: sold })[2]).toBe('Layer 1 cools down: 3 closes to go, then a close at 18.00 or lower.')
    const done = layers({ status: 'COOLDOWN', cooldownClosesLeft: 0 })
    expect(told({ layers: done })[2]).toBe('Layer 1 is armed again after a close at 18.00 or lower.')
  })

  it('has no close to compare with', () => {
    expect(told({ vix: null })[1]).toBe('Layer 2 opens on a close above 22.00; no VIX close was published.')
  })

  it.each([
    [[trade('layer-2-2026-07-30', 'TRIGGER')], [], 'Layer 2 bought'],
    [[], [trade('layer-1-2026-07-09', 'DISARM')], 'Layer 1 sold'],
    [[trade('layer-1-2026-07-30', 'ROLL')], [trade('layer-1-2026-06-09', 'ROLL')], 'Layer 1 rolled'],
    [
      [trade('layer-2-2026-07-30', 'TRIGGER')],
      [trade('layer-1-2026-06-09', 'DISARM')],
      'Layer 2 bought and layer 1 sold',
    ],
  ])('says what was traded', (opened, closed, title) => {
    expect(told({ opened, closed })[0]).toBe(title)
  })

  it('says that a mandate has none', () => {
    expect(told({ layers: [] })).toEqual([
      'No hedge',
      'NONE: this mandate has no hedge. What the condors can lose is limited by their wings alone.',
    ])
  })
})

describe('what is held', () => {
  const [call] = BOOK.hedges
  if (call === undefined) throw new Error('the fixture holds a call')

  it('is a call with its mark and its profit or loss', () => {
    expect(plain(held(call, '2026-07-30'))).toBe('12 × VIX 19 Aug 2026 21 C, marked 0.90 M, −$459 since 9 Jul.')
  })

  it('is a vertical with both strikes', () => {
    const short = { ...call.legs[0], contract: '', root: 'VIX', expiry: '2026-08-19', putCall: 'CALL' as const }
    const vertical = { ...call, legs: [...call.legs, { ...short, strike: 31, quantity: -12, mark: 0.3 }] }
    expect(plain(held(vertical, '2026-07-30'))).toMatch(/^12 × VIX 19 Aug 2026 21\/31 C, marked/)
  })

  it('is futures of two sizes', () => {
    const future = { contract: '', expiry: '2026-08-19', putCall: null, strike: null, mark: 18.4 }
    const legs = [
      { ...future, root: 'VX', quantity: 1 },
      { ...future, root: 'VXM', quantity: 4 },
    ]
    expect(plain(held({ ...call, legs }, '2026-07-30'))).toMatch(/^1 × VX 19 Aug 2026 \+ 4 × VXM 19 Aug 2026, marked/)
  })
})
