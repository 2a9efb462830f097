import { scaleLinear } from 'd3-scale'
import styles from './RangeStrip.module.css'

interface RangeStripProps {
  strikes: { longPut: number; shortPut: number; shortCall: number; longCall: number }
  /** The strike axis that all condors of a table share. */
  scale: readonly [number, number]
  spot: number | null
  /** Points that the index is expected to move in a session, shaded about the spot. */
  move: number | null
  label: string
}

const WIDTH = 300
const HEIGHT = 22

/** One condor on a strike axis: the body between its shorts, its wings, and where the index stands. */
export function RangeStrip({ strikes, scale, spot, move, label }: RangeStripProps) {
  const x = scaleLinear()
    .domain([...scale])
    .range([4, WIDTH - 4])
    .clamp(true)
  const span = (from: number, to: number) => ({ x: x(from), width: Math.max(0, x(to) - x(from)) })
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <path d={`M4 11.5H${WIDTH - 4}`} className={styles.axis} />
      <rect {...span(strikes.longPut, strikes.shortPut)} y="9" height="5" className={styles.wing} />
      <rect {...span(strikes.shortPut, strikes.shortCall)} y="7" height="9" className={styles.body} />
      <rect {...span(strikes.shortCall, strikes.longCall)} y="9" height="5" className={styles.wing} />
      {spot !== null && move !== null && (
        <rect {...span(spot - move, spot + move)} y="4" height="15" className={styles.move} />
      )}
      {spot !== null && <path d={`M${x(spot)} 2V20`} className={styles.spot} />}
    </svg>
  )
}
