/** How far the account is from what binds it. */
import type { CondorDecision, Standing } from '../../../api/types'
import { type LimitWords, liquidity, margin, open, risk } from '../words/limits'

export interface LimitRow extends LimitWords {
  key: string
  /** Null where a bar would say nothing. */
  bar: { value: number; limit: number | null; max: number } | null
}

/** A new condor's requirement must fit in what NAV exceeds margin by, so margin ends at the whole of NAV. */
const WHOLE_NAV = 1
/** There is room to show a value a fifth beyond its limit. */
const BEYOND_LIMIT = 1.25

export function limits(standing: Standing, condor: CondorDecision | null): LimitRow[] {
  const most = condor?.rules.find((rule) => rule.rule === 'MOST_OPEN')?.limit ?? null
  return [
    { key: 'margin', ...margin(standing), bar: ofNav(standing.marginShare, WHOLE_NAV) },
    {
      key: 'risk',
      ...risk(standing),
      bar: ofNav(standing.riskShare, null),
    },
    // No rule limits the ratio and it has no end, so a bar of it would mean nothing.
    { key: 'liquidity', ...liquidity(standing), bar: null },
    { key: 'open', ...open(standing, most), bar: most === null ? null : limited(standing.condorsOpen, most) },
  ]
}

/** A share of NAV on a bar as long as NAV; none is left to share where the account has lost it. */
function ofNav(value: number | null, limit: number | null): LimitRow['bar'] {
  if (value === null) return null
  return limit === null ? { value: Math.min(value, WHOLE_NAV), limit, max: WHOLE_NAV } : limited(value, limit)
}

function limited(value: number, limit: number): LimitRow['bar'] {
  return { value, limit, max: Math.max(limit * BEYOND_LIMIT, value) }
}
