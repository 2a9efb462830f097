import { useEffect, useRef } from 'react'
import { CELL, cell, type Layout } from '../model/cells'
import type { Day } from '../model/days'
import styles from './CoverageGrid.module.css'

const AROUND = 2

/** A frame around the day that is read; it comes into view where the grid scrolls. */
export function Cursor({ day, layout }: { day: Day; layout: Layout }) {
  const frame = useRef<SVGRectElement>(null)
  const { session } = day
  // biome-ignore lint/correctness/useExhaustiveDependencies: the day moves the frame
  useEffect(() => {
    frame.current?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }, [session])
  const { x, y, w } = cell(day, layout)
  return (
    <rect
      ref={frame}
      x={x - AROUND}
      y={y - AROUND}
      width={w + 2 * AROUND}
      height={CELL + 2 * AROUND}
      className={styles.cursor}
    />
  )
}
