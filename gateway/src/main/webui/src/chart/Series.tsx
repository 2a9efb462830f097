import { line } from 'd3-shape'
import { cutToColumns, type LinePoint } from './cut'
import styles from './Series.module.css'

const draw = line<LinePoint>()
  .defined((point) => point.y !== null)
  .x((point) => point.x)
  .y((point) => point.y ?? 0)

interface SeriesProps {
  points: readonly LinePoint[]
  /** Modelled values are drawn dashed. */
  modelled?: boolean
}

/** One line of values. It breaks where a value is missing. */
export function Series({ points, modelled = false }: SeriesProps) {
  return <path className={modelled ? styles.modelled : styles.real} d={draw(cutToColumns(points)) ?? ''} />
}
