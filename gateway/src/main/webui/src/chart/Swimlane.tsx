import layer from './layers.module.css'
import type { Plot } from './plot'
import styles from './Swimlane.module.css'

interface SwimlaneProps {
  plot: Plot
  /** Upper edge of the bar, in pixels. */
  y: number
  /** The layer whose colour it has, 1 to 3. */
  depth: number
  name: string
  spans: readonly { x: number; width: number }[]
  /** Written at the right end. */
  total: string
}

const BAR = 11

/** When something was on: a bar for each stretch of time, its name before and its total behind. */
export function Swimlane({ plot, y, depth, name, spans, total }: SwimlaneProps) {
  return (
    <g>
      <text className={styles.name} x={plot.left - 6} y={y + 9}>
        {name}
      </text>
      <path className={styles.rail} d={`M${plot.left} ${y + 5.5}H${plot.right}`} />
      {spans.map((span) => (
        <rect
          key={span.x}
          className={`${layer.fill} ${layer[`depth${depth}`]}`}
          x={span.x}
          y={y}
          width={span.width}
          height={BAR}
          rx="1.5"
        />
      ))}
      <text className={styles.total} x={plot.right + 8} y={y + 9}>
        {total}
      </text>
    </g>
  )
}
