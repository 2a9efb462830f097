import { type KeyboardEvent, type MouseEvent, type PointerEvent, useId, useMemo, useRef, useState } from 'react'
import { useAnnouncement } from '../../../chart/useAnnouncement'
import { useRoom } from '../../../chart/useRoom'
import { useWidth } from '../../../chart/useWidth'
import { month } from '../../../lib/format'
import type { Iso } from '../../../lib/units'
import { type Layout, labels, layoutOf, monthsOf, placeAt } from '../model/cells'
import type { Grid } from '../model/days'
import { dayAt, walked } from '../model/walk'
import { described, GRID, GRID_KEYS, GRID_RESTING, GRID_RESTING_PHONE } from '../words'
import { Cells } from './Cells'
import styles from './CoverageGrid.module.css'
import { Cursor } from './Cursor'

interface CoverageGridProps {
  grid: Grid
  /** Asks for the verdicts of a day. */
  onOpen: (session: Iso) => void
}

/** What the drawing has at the design's width. */
const DESIGN_ROOM = 1190

/** A cell a session, a row a year, read by pointer or keys. */
export function CoverageGrid({ grid, onOpen }: CoverageGridProps) {
  const id = useId()
  const [stage, room] = useWidth<HTMLDivElement>(DESIGN_ROOM)
  const layout = useMemo(() => layoutOf(grid, room), [grid, room])
  const reader = useDays(grid, layout, onOpen)
  const resting = useRoom() === 'phone' ? GRID_RESTING_PHONE : GRID_RESTING
  const day = reader.at === null ? undefined : grid.days[reader.at]
  return (
    <div className={styles.grid}>
      <p className={styles.readout} aria-hidden="true">
        {day === undefined ? resting : described(day)}
      </p>
      <div className={styles.rows}>
        <Years grid={grid} layout={layout} />
        <div ref={stage} className={styles.stage}>
          <Months grid={grid} layout={layout} />
          <div
            role="application"
            aria-label={GRID}
            aria-describedby={`${id}-keys`}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it must be reachable to be read by keys
            tabIndex={0}
            className={styles.surface}
            onKeyDown={reader.onKeyDown}
            onPointerDown={reader.onPointer}
            onPointerMove={reader.onPointer}
            onPointerLeave={reader.onLeave}
            onClick={reader.onClick}
          >
            <svg
              viewBox={`0 0 ${layout.width} ${layout.height}`}
              width={layout.width}
              height={layout.height}
              className={styles.drawing}
              aria-hidden="true"
            >
              <Cells grid={grid} layout={layout} />
              {day !== undefined && <Cursor day={day} layout={layout} />}
            </svg>
          </div>
        </div>
      </div>
      <p id={`${id}-keys`} className="visually-hidden">
        {GRID_KEYS}
      </p>
      <p role="status" className="visually-hidden">
        {reader.said}
      </p>
    </div>
  )
}

/** Stand still while the sessions beside them scroll. */
function Years({ grid, layout }: { grid: Grid; layout: Layout }) {
  return (
    <div className={styles.years} aria-hidden="true">
      {labels(grid).map(({ year, row }) => (
        <span key={year} style={{ insetBlockStart: (row + 0.5) * layout.line }}>
          {year}
        </span>
      ))}
    </div>
  )
}

function Months({ grid, layout }: { grid: Grid; layout: Layout }) {
  return (
    <div className={styles.months} style={{ inlineSize: layout.width }} aria-hidden="true">
      {monthsOf(grid, layout).map(({ session, x }) => (
        <span key={session} style={{ insetInlineStart: x }}>
          {month(session)}
        </span>
      ))}
    </div>
  )
}

/** The day that is read, by index, and what moves it. A finger covers the grid: it reads first, then opens. */
function useDays(grid: Grid, layout: Layout, onOpen: (session: Iso) => void) {
  const [at, setAt] = useState<number | null>(null)
  const [said, say] = useAnnouncement()
  const shown = at !== null && at < grid.days.length ? at : null
  const touched = useRef(false)
  const open = (index: number | null) => {
    const day = index === null ? undefined : grid.days[index]
    if (day !== undefined) onOpen(day.session)
  }
  const under = (event: { clientX: number; clientY: number; currentTarget: Element }) => {
    const box = event.currentTarget.getBoundingClientRect()
    const { row, column } = placeAt(event.clientX - box.left, event.clientY - box.top, layout)
    return dayAt(grid, row, column)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter') return open(shown)
    if (event.key === 'Escape') return setAt(null)
    const next = walked(grid, shown, event.key)
    const day = next === null ? undefined : grid.days[next]
    if (day === undefined) return
    event.preventDefault()
    setAt(next)
    say(described(day))
  }
  return {
    at: shown,
    said,
    onKeyDown,
    onPointer: (event: PointerEvent<HTMLDivElement>) => {
      touched.current = event.pointerType === 'touch'
      if (!touched.current) setAt(under(event))
    },
    onLeave: () => {
      if (!touched.current) setAt(null)
    },
    onClick: (event: MouseEvent<HTMLDivElement>) => {
      const found = under(event)
      if (touched.current && found !== shown) setAt(found)
      else open(found)
    },
  }
}
