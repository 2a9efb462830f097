/** What stands around the panels. */
import { longDate, time, timeSeconds, ZONE } from '../../../lib/format'
import type { Iso } from '../../../lib/units'

export const SCREEN = 'Today'
export const NOT_ADVICE = 'Educational, not advice'

/** The session; before it is known whether there was one, only the screen's name. */
export function heading(session: Iso | null, answered: boolean): string {
  if (session !== null) return longDate(session)
  return answered ? 'Before the first session' : SCREEN
}

/** Decided 15:10:00 CT on the 15:10 snapshot. */
export function decided(at: Iso): string {
  return `Decided ${timeSeconds(at)} ${ZONE} on the ${time(at)} snapshot`
}

export const DECISION_STALE = 'What is shown is the last decision known.'
export const CHART_STALE = 'The chart ends with the last close known.'
export const BOOK_STALE = 'Positions and marks will not move. Today’s decision is not affected.'
export const LIST_STALE = 'The last values known are shown.'
export const NO_RULES = 'No rule was asked yet. What each of them read and said stands here after the first decision.'
export const VERDICTS = 'Verdict of the session'
export const RECORD = 'record'
export const NOT_DECIDED = 'No decision yet'
