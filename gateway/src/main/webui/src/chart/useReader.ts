import { type KeyboardEvent, useCallback, useState } from 'react'
import { AT_REST, asked, type Cursor } from './keys'
import { useAnnouncement } from './useAnnouncement'

/** What a chart says when it is read point by point. */
export interface Narration {
  points: number
  /** The names of the series, in the order in which ↑ and ↓ go through them. */
  series: readonly string[]
  /** One point in a sentence: date, value, unit, distance to the nearest threshold; compared where one is pinned. */
  at: (cursor: { point: number; series: number; pinned: number | null }) => string
}

/** The state of someone who reads a chart by keys or pointer. */
export interface Reader {
  cursor: Cursor
  said: string
  onKeyDown: (event: KeyboardEvent) => void
  point: (at: number | null) => void
  pin: (at: number | null) => void
}

export function useReader(narration: Narration, summary: string, toggleTable: () => void): Reader {
  const [cursor, setCursor] = useState<Cursor>(AT_REST)
  const [said, say] = useAnnouncement()
  const within = kept(cursor, narration.points)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const extent = { points: narration.points, series: narration.series.length }
    const answer = asked(within, extent, { key: event.key, shift: event.shiftKey })
    if (answer === null) return
    event.preventDefault()
    event.stopPropagation()
    if (answer.act === 'table') toggleTable()
    else if (answer.act === 'summary') say(summary)
    else {
      setCursor(answer.cursor)
      say(sentence(narration, answer.cursor) ?? '')
    }
  }
  const point = useCallback((at: number | null) => setCursor((before) => ({ ...before, point: at })), [])
  const pin = useCallback(
    (at: number | null) => setCursor((before) => ({ ...before, pinned: before.pinned === at ? null : at })),
    [],
  )
  return { cursor: within, said, onKeyDown, point, pin }
}

/** What is said at a cursor, or null where it stands nowhere. */
export function sentence(narration: Narration, cursor: Cursor): string | null {
  const { point, series, pinned } = cursor
  return point === null ? null : narration.at({ point, series, pinned })
}

/** New values can have fewer points than the ones that were read. */
function kept(cursor: Cursor, points: number): Cursor {
  const inside = (point: number | null) => (point !== null && point < points ? point : null)
  return { ...cursor, point: inside(cursor.point), pinned: inside(cursor.pinned) }
}
