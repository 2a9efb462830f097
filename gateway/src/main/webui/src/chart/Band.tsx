import { useId } from 'react'
import styles from './Band.module.css'
import type { Plot } from './plot'

interface BandProps {
  plot: Plot
  /** Upper and lower edge in pixels; what lies outside the plot is cut off. */
  from: number
  to: number
  /** Says in words what the hatch means. */
  label: string
  /** At which end the words stand; the other is left to what is drawn there. */
  labelAt?: 'start' | 'end'
}

/** A hatched band in which something is held back. */
export function Band({ plot, from, to, label, labelAt = 'end' }: BandProps) {
  const pattern = useId()
  const top = Math.max(from, plot.top)
  const height = Math.min(to, plot.bottom) - top
  if (height <= 0) return null
  return (
    <g>
      <defs>
        <pattern id={pattern} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={styles.ground} width="6" height="6" />
          <path className={styles.stroke} d="M0 0V6" />
        </pattern>
      </defs>
      <rect x={plot.left} y={top} width={plot.right - plot.left} height={height} fill={`url(#${pattern})`} />
      <text
        className={styles.label}
        x={labelAt === 'end' ? plot.right - 6 : plot.left + 6}
        y={top + 13}
        textAnchor={labelAt}
      >
        {label}
      </text>
    </g>
  )
}
