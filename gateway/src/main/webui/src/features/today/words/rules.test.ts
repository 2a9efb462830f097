import { describe, expect, it } from 'vitest'
import type { Rule } from '../../../api/types'
import { ruleOf } from '../fixtures/rule'
import { entryName, entrySays, exitSays, hedgeName, hedgeSays, readingOf, tally } from './rules'

function layerRule(rule: string, verdict: Rule['verdict'], reason: string): Rule {
  return ruleOf({ subject: 'layer-2', rule, verdict, reason })
}

describe('what a rule says', () => {
  it.each([
    ['PASSED', 'pass', 'pass'],
    ['REFUSED', 'blocks', 'blocks'],
    ['ABSTAINED', 'blocks', 'blocks'],
  ] as const)('of an entry that it %s', (verdict, mark, says) => {
    expect(entrySays(ruleOf({ rule: 'VIX_GATE', verdict }))).toEqual({ verdict: mark, says })
  })

  it.each([
    ['TRIGGER', 'REFUSED', 'VIX_NOT_ABOVE', 'keeps', 'keeps'],
    ['TRIGGER', 'REFUSED', 'NO_EXPOSURE', 'blocks', 'blocks'],
    ['TRIGGER', 'PASSED', 'TRIGGER', 'pass', 'opens'],
    ['DISARM', 'REFUSED', 'HOLD', 'keeps', 'keeps'],
    ['DISARM', 'PASSED', 'DISARM', 'pass', 'sells'],
    ['DISARM', 'REFUSED', 'NO_BID', 'blocks', 'blocks'],
    ['DISARM', 'ABSTAINED', 'NO_QUOTE', 'none', 'no effect'],
    ['ROLL', 'PASSED', 'ROLL', 'pass', 'rolls'],
    ['ROLL', 'REFUSED', 'ROLL_LEVEL', 'blocks', 'blocks'],
    ['REARM', 'REFUSED', 'COOLDOWN', 'keeps', 'keeps'],
    ['REARM', 'PASSED', 'REARM', 'pass', 'armed'],
    ['EXPIRED', 'PASSED', 'EXPIRED', 'pass', 'settled'],
    ['LEVEL', 'ABSTAINED', 'NO_VIX_CLOSE', 'none', 'no effect'],
    ['NONE', 'PASSED', 'NONE', 'none', 'no hedge'],
  ] as const)('of a layer: %s %s for %s', (rule, verdict, reason, mark, says) => {
    expect(hedgeSays(layerRule(rule, verdict, reason))).toEqual({ verdict: mark, says })
  })

  it.each([
    ['PROFIT_TARGET', 'REFUSED', 'HOLD', 'keeps'],
    ['TIME_EXIT', 'PASSED', 'TIME_EXIT', 'closes'],
    ['HOLD_TO_EXPIRY', 'PASSED', 'HOLD_TO_EXPIRY', 'keeps'],
    ['EXIT', 'ABSTAINED', 'NO_QUOTE', 'no effect'],
  ] as const)('of a condor that is held: %s %s', (rule, verdict, reason, says) => {
    expect(exitSays(ruleOf({ subject: 'condor-2026-07-07', rule, verdict, reason })).says).toBe(says)
  })
})

describe('a line of the rule table', () => {
  it('names the close that the gate read', () => {
    const gate = ruleOf({ rule: 'VIX_GATE' })
    expect(entryName(gate, '2026-07-29', '2026-07-30')).toBe('HOLD gate, VIX close 29 Jul')
    expect(entryName(gate, null, null)).toBe('HOLD gate, VIX close')
    expect(entryName(ruleOf({ rule: 'SOMETHING_NEW' }), null, null)).toBe('something new')
  })

  it('names the layer', () => {
    expect(hedgeName(layerRule('TRIGGER', 'PASSED', 'TRIGGER'))).toBe('Layer 2 opens on VIX close')
    expect(hedgeName(ruleOf({ subject: 'hedge', rule: 'NONE' }))).toBe('Hedge')
    const sized = ruleOf({ subject: 'layer-2', rule: 'TRIGGER', reading: 9, limit: 1, unit: 'COUNT' })
    expect(hedgeName(sized)).toBe('Layer 2 opens, lots by the size rule')
  })

  it.each([
    [ruleOf({ rule: 'MOST_OPEN', reading: 3, unit: 'COUNT' }), '3'],
    [ruleOf({ rule: 'VIX_GATE', reading: 20.66, unit: 'POINTS' }), '20.66'],
    [ruleOf({ rule: 'SHORT_PUT', reading: 0.1972, unit: 'SHARE' }), '0.20'],
    [ruleOf({ rule: 'ONE_A_WEEK' }), 'not used'],
    [ruleOf({ rule: 'ONE_A_WEEK', verdict: 'REFUSED', reason: 'WEEK_USED' }), 'used'],
    [ruleOf({ rule: 'ACCOUNT_STATE', verdict: 'REFUSED', reason: 'PAUSED' }), 'paused'],
    [ruleOf({ rule: 'ACCOUNT_STATE' }), 'yes'],
    [ruleOf({ rule: 'CHAIN', verdict: 'REFUSED', reason: 'NO_RATE' }), 'no interest rate was published'],
  ])('says what was read', (rule, text) => {
    expect(readingOf(rule)).toBe(text)
  })

  it('counts what was said', () => {
    expect(tally(['pass', 'blocks', 'keeps', 'none'])).toBe('4 rules · 1 blocks · 1 without effect')
    expect(tally(['pass', 'pass'])).toBe('2 rules · none blocks')
  })
})
