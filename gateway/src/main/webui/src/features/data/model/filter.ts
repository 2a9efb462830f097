import type { Severity } from '../../../api/types'
import type { Iso } from '../../../lib/units'

/** Which verdicts are asked for; what is left out binds nothing. It is what the address says. */
export interface Filter {
  from?: Iso
  to?: Iso
  series?: string
  severity?: Severity
}

/** Verdicts at once. */
export const MOST = 500

/** The verdicts of one day. */
export function onDay(session: Iso): Filter {
  return { from: session, to: session }
}

/** A filter with one part changed; an empty text takes the part away. */
export function changed<Part extends keyof Filter>(filter: Filter, part: Part, text: string): Filter {
  const { [part]: _, ...rest } = filter
  return text === '' ? rest : { ...rest, [part]: text }
}

export function isEmpty(filter: Filter): boolean {
  return Object.keys(filter).length === 0
}
