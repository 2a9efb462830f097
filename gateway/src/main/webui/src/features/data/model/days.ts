/** What is known of sessions, laid out for reading: a row a year, a column a session of it. */
import type { CoverageNote, CoverageYear } from '../../../api/types'
import type { Iso } from '../../../lib/units'

export type State = 'quoted' | 'modelled' | 'refused' | 'absent' | 'gap'

const STATES: Record<string, State> = { Q: 'quoted', M: 'modelled', R: 'refused', A: 'absent', G: 'gap' }

export interface Day {
  session: Iso
  state: State
  warnings: number
  rejections: number
  reason: string | null
  /** Years since the first. */
  row: number
  /** Sessions and gaps since the beginning of the year. */
  column: number
}

export interface Grid {
  years: number[]
  /** Oldest first. */
  days: Day[]
  /** As long as the longest year. */
  columns: number
}

/** The first year may begin late: its days keep their place in the year, so that columns stay seasons. */
export function gridOf(years: readonly CoverageYear[]): Grid {
  const longest = Math.max(0, ...years.map((year) => year.sessions.length))
  const days = years.flatMap((year, row) => daysOf(year, row, row === 0 && years.length > 1 ? longest : null))
  return { years: years.map(({ year }) => year), days, columns: longest }
}

/** @param endsAt where the last day stands; null where the first stands at the beginning */
function daysOf(year: CoverageYear, row: number, endsAt: number | null): Day[] {
  const notes = new Map(year.notes.map((note) => [note.session, note]))
  const first = endsAt === null ? 0 : endsAt - year.sessions.length
  return year.sessions.map((session, at) => {
    const note: CoverageNote | undefined = notes.get(session)
    return {
      session,
      state: stateOf(year.states.charAt(at)),
      warnings: note?.warnings ?? 0,
      rejections: note?.rejections ?? 0,
      reason: note?.reason ?? null,
      row,
      column: first + at,
    }
  })
}

function stateOf(letter: string): State {
  const state = STATES[letter]
  if (state === undefined) throw new Error(`The state of a session is '${letter}', expected one of Q M R A G`)
  return state
}

/** How many days of a year are in each state, for the table. */
export interface YearCount {
  year: number
  counts: Record<State, number>
  warnings: number
  rejections: number
}

export function countsOf({ years, days }: Grid): YearCount[] {
  const rows = years.map((year): YearCount => {
    return { year, counts: { quoted: 0, modelled: 0, refused: 0, absent: 0, gap: 0 }, warnings: 0, rejections: 0 }
  })
  for (const day of days) {
    const row = rows[day.row]
    if (row === undefined) continue
    row.counts[day.state] += 1
    row.warnings += day.warnings
    row.rejections += day.rejections
  }
  return rows.toReversed()
}
