/** How keys and pointer find a day in the grid; pure, so that it can be tested without one. */
import type { Day, Grid } from './days'

/** The day that a key leads to from one, by index; null where the key means nothing here. */
export function walked(grid: Grid, at: number | null, key: string): number | null {
  const last = grid.days.length - 1
  if (last < 0) return null
  const from = at ?? last
  switch (key) {
    case 'ArrowLeft':
      return at === null ? last : Math.max(at - 1, 0)
    case 'ArrowRight':
      return Math.min(from + 1, last)
    case 'ArrowUp':
    case 'PageUp':
      return years(grid, from, -1)
    case 'ArrowDown':
    case 'PageDown':
      return years(grid, from, 1)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

/** The same time of another year; where that year has no such day, the day nearest to it. */
function years(grid: Grid, from: number, by: number): number {
  const day = grid.days[from]
  if (day === undefined) return from
  const row = day.row + by
  if (row < 0 || row >= grid.years.length) return from
  return nearest(grid.days, row, day.column)
}

/** The day at a place of the drawing, or null where there is none. */
export function dayAt(grid: Grid, row: number, column: number): number | null {
  const found = grid.days.findIndex((day) => day.row === row && day.column === column)
  return found < 0 ? null : found
}

function nearest(days: readonly Day[], row: number, column: number): number {
  let best = 0
  let distance = Number.POSITIVE_INFINITY
  for (const [at, day] of days.entries()) {
    const away = day.row === row ? Math.abs(day.column - column) : Number.POSITIVE_INFINITY
    if (away < distance) {
      best = at
      distance = away
    }
  }
  return best
}
