import styles from './Annotation.module.css'

interface AnnotationProps {
  x: number
  y: number
  text: string
  /** Which end of the text stands at `x`. */
  anchor?: 'start' | 'middle' | 'end'
  strong?: boolean
}

/** Words at a place in a chart, with a rim in the ground's colour so that lines do not run through them. */
export function Annotation({ x, y, text, anchor = 'start', strong = false }: AnnotationProps) {
  return (
    <text className={strong ? styles.strong : styles.plain} x={x} y={y} textAnchor={anchor}>
      {text}
    </text>
  )
}
