import styles from './Crosshair.module.css'
import type { Plot } from './plot'

interface CrosshairProps {
  plot: Plot
  x: number
  /** Null where the point has no value. */
  y: number | null
  /** The point that others are compared with is drawn dashed. */
  pinned?: boolean
}

/** The lines through the point that is being read. */
export function Crosshair({ plot, x, y, pinned = false }: CrosshairProps) {
  return (
    <g className={pinned ? styles.pinned : styles.hair}>
      <path d={`M${Math.round(x) + 0.5} ${plot.top}V${plot.bottom}`} />
      {y !== null && <circle className={styles.dot} cx={x} cy={y} r="4" />}
    </g>
  )
}
