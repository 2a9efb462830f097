/** The figures that bind an account, each with its definition beside it. */

import type { Standing } from '../../../api/types'
import { count, money, ratioOrInfinite, share } from '../../../lib/format'

export const TITLE = 'Limits'
export const EMPTY = 'No book yet. Margin, risk and liquidity stand here after the first session.'

export interface LimitWords {
  name: string
  value: string
  /** The limit, or where none is known what the figure is made of. */
  beside: string
}

export function margin(standing: Standing): LimitWords {
  return {
    name: 'Margin of NAV',
    value: share(standing.marginShare),
    beside: `≤ ${share(1, 0)} · ${money(standing.excessLiquidity)} free`,
  }
}

export function risk(standing: Standing): LimitWords {
  return {
    name: 'Risk at expiry of NAV',
    value: share(standing.riskShare),
    beside: `${money(standing.riskNotional)}, wider wings`,
  }
}

export function liquidity(standing: Standing): LimitWords {
  return {
    name: 'Liquidity ratio',
    value: ratioOrInfinite(standing.liquidityRatio),
    beside: standing.liquidityRatio === null ? 'nothing is required' : 'cash over margin',
  }
}

export function open(standing: Standing, most: number | null): LimitWords {
  return {
    name: 'Condors open',
    value: count(standing.condorsOpen),
    beside: most === null ? 'limit not known' : `≤ ${count(most)}`,
  }
}

/** What the marks of a book are worth as evidence. */
export function marks(standing: Standing): string {
  if (standing.staleMarks === 0) return 'marks at the mid'
  return standing.staleMarks === 1
    ? 'marks at the mid · 1 older'
    : `marks at the mid · ${count(standing.staleMarks)} older`
}

export const CAPTION = 'What binds the account: value and limit'
export const COLUMNS = ['Figure', 'Bar', 'Value', 'Limit'] as const
