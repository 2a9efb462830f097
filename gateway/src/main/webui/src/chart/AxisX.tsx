import styles from './Axis.module.css'
import type { Plot } from './plot'

export interface TickX {
  x: number
  label: string
}

/** Vertical hairlines with a label beneath, written to the right of their line. */
export function AxisX({ plot, ticks }: { plot: Plot; ticks: readonly TickX[] }) {
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick.x}>
          <path className={styles.grid} d={`M${Math.round(tick.x) + 0.5} ${plot.top}V${plot.bottom + 4}`} />
          <text className={styles.label} x={tick.x + 3} y={plot.bottom + 14}>
            {tick.label}
          </text>
        </g>
      ))}
    </g>
  )
}
