import { count, MISSING, money, points, share } from './format'

/** The numbers of one rule as they came: what was read, what it must keep to, in which unit. */
export interface Measured {
  reading: number | null
  limit: number | null
  relation: 'BELOW' | 'AT_MOST' | 'ABOVE' | 'AT_LEAST' | null
  unit: 'POINTS' | 'DOLLARS' | 'CALENDAR_DAYS' | 'COUNT' | 'SHARE' | null
}

/** A reading on the bar that ends at max, with the tick of its limit. */
export interface Headroom {
  value: number
  limit: number
  max: number
}

/** Where the tick of the limit stands on its bar: there is room to show a reading a fifth beyond it. */
const BAR_BEYOND_LIMIT = 1.25

const SIGNS = { BELOW: '<', AT_MOST: '≤', ABOVE: '>', AT_LEAST: '≥' } as const

export function ruleReading(rule: Measured): string {
  return rule.reading === null ? MISSING : inUnit(rule.reading, rule.unit)
}

/** The limit with the relation that the reading must have to it, ≤ 20.00; null for a rule without one. */
export function ruleLimit(rule: Measured): string | null {
  if (rule.limit === null) return null
  const text = inUnit(rule.limit, rule.unit)
  return rule.relation === null ? text : `${SIGNS[rule.relation]} ${text}`
}

/** Null where a bar would say nothing: a number is missing, or the scale does not begin at zero. */
export function headroom(rule: Measured): Headroom | null {
  if (rule.reading === null || rule.limit === null || rule.limit <= 0 || rule.reading < 0) return null
  return { value: rule.reading, limit: rule.limit, max: Math.max(rule.limit * BAR_BEYOND_LIMIT, rule.reading) }
}

function inUnit(value: number, unit: Measured['unit']): string {
  switch (unit) {
    case 'DOLLARS':
      return money(String(value))
    case 'SHARE':
      return share(value, 2)
    case 'COUNT':
    case 'CALENDAR_DAYS':
      return count(value)
    case 'POINTS':
    case null:
      return points(value)
  }
}
