import { describe, expect, it } from 'vitest'
import { setLocale } from './format'
import { headroom, type Measured, ruleLimit, ruleReading } from './rules'

setLocale('en-US')

const rule = (over: Partial<Measured>): Measured => ({
  reading: 20.66,
  limit: 20,
  relation: 'AT_MOST',
  unit: 'POINTS',
  ...over,
})

describe('a rule in words', () => {
  it.each([
    [rule({}), '20.66', '≤ 20.00'],
    [rule({ reading: 0.0103, limit: 0.1, unit: 'SHARE' }), '1.03%', '≤ 10.00%'],
    [rule({ reading: 4, limit: 2, unit: 'COUNT', relation: 'AT_LEAST' }), '4', '≥ 2'],
    [rule({ reading: 12_500, limit: 9000, unit: 'DOLLARS', relation: 'BELOW' }), '$12,500', '< $9,000'],
    [rule({ reading: 45, limit: 21, unit: 'CALENDAR_DAYS', relation: 'ABOVE' }), '45', '> 21'],
    [rule({ reading: null, limit: null, relation: null, unit: null }), '–', null],
  ])('%o', (given, reading, limit) => {
    expect(ruleReading(given)).toBe(reading)
    expect(ruleLimit(given)).toBe(limit)
  })
})

describe('headroom', () => {
  it('leaves room beyond the limit', () => {
    expect(headroom(rule({ reading: 10, limit: 20 }))).toEqual({ value: 10, limit: 20, max: 25 })
  })

  it('ends at a reading far beyond', () => {
    expect(headroom(rule({ reading: 60, limit: 20 }))?.max).toBe(60)
  })

  it.each([rule({ reading: null }), rule({ limit: null }), rule({ limit: 0 }), rule({ reading: -1 })])(
    'says nothing for %o',
    (given) => {
      expect(headroom(given)).toBeNull()
    },
  )
})
