/** How the keys move through a chart: the same in all charts, pure so that it can be tested without one. */

/** Where the reader stands. A null point means that nothing is being read. */
export interface Cursor {
  point: number | null
  series: number
  /** The point that others are compared with. */
  pinned: number | null
}

export const AT_REST: Cursor = { point: null, series: 0, pinned: null }

/** How far a chart reaches. */
export interface Extent {
  points: number
  series: number
}

/** What a key asks for: another place to read, the table, or the summary. */
export type Asked = { act: 'read'; cursor: Cursor } | { act: 'table' } | { act: 'summary' }

export interface Pressed {
  key: string
  shift: boolean
}

const BIG_STEP = 10

/** What a key means at a place, or null where it means nothing here and belongs to the page. */
export function asked(cursor: Cursor, extent: Extent, pressed: Pressed): Asked | null {
  switch (pressed.key) {
    case 't':
    case 'T':
      return { act: 'table' }
    case 's':
    case 'S':
      return { act: 'summary' }
    case 'Escape':
      return cursor.point === null && cursor.pinned === null ? null : { act: 'read', cursor: leave(cursor) }
    default:
      return extent.points === 0 ? null : read(moved(cursor, extent, pressed))
  }
}

function read(cursor: Cursor | null): Asked | null {
  return cursor === null ? null : { act: 'read', cursor }
}

/** The pin goes first, so that one Escape undoes the last thing done. */
function leave(cursor: Cursor): Cursor {
  return cursor.pinned === null ? { ...cursor, point: null } : { ...cursor, pinned: null }
}

function moved(cursor: Cursor, extent: Extent, pressed: Pressed): Cursor | null {
  const last = extent.points - 1
  const step = pressed.shift ? BIG_STEP : 1
  switch (pressed.key) {
    case 'ArrowLeft':
      return to(cursor, cursor.point === null ? last : cursor.point - step, last)
    case 'ArrowRight':
      return to(cursor, cursor.point === null ? last : cursor.point + step, last)
    case 'Home':
      return to(cursor, 0, last)
    case 'End':
      return to(cursor, last, last)
    case 'ArrowUp':
      return { ...to(cursor, cursor.point ?? last, last), series: Math.max(cursor.series - 1, 0) }
    case 'ArrowDown':
      return { ...to(cursor, cursor.point ?? last, last), series: Math.min(cursor.series + 1, extent.series - 1) }
    case 'Enter':
      return cursor.point === null ? null : { ...cursor, pinned: cursor.pinned === cursor.point ? null : cursor.point }
    default:
      return null
  }
}

function to(cursor: Cursor, point: number, last: number): Cursor {
  return { ...cursor, point: Math.min(Math.max(point, 0), last) }
}
