import styles from './Axis.module.css'
import type { Plot, Scale } from './plot'

interface AxisYProps {
  plot: Plot
  scale: Scale
  ticks: readonly number[]
  /** How a tick is written. */
  label: (value: number) => string
}

/** Horizontal hairlines with a label to their left. */
export function AxisY({ plot, scale, ticks, label }: AxisYProps) {
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <path className={styles.grid} d={`M${plot.left} ${Math.round(scale(tick)) + 0.5}H${plot.right}`} />
          <text className={styles.end} x={plot.left - 6} y={scale(tick) + 4}>
            {label(tick)}
          </text>
        </g>
      ))}
    </g>
  )
}
