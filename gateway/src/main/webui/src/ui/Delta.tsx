import type { Signed } from '../lib/format'
import styles from './Delta.module.css'

interface DeltaProps {
  of: Signed
  /** Without colour and arrow: a change that is neither a profit nor a loss. */
  plain?: boolean
}

/** A change by sign, arrow and colour; zero has none of them. */
export function Delta({ of, plain = false }: DeltaProps) {
  if (plain || of.sign === 0) return <span className={styles.delta}>{of.text}</span>
  const rises = of.sign > 0
  return (
    <span className={`${styles.delta} ${rises ? styles.up : styles.down}`}>
      <span className={styles.arrow} aria-hidden="true">
        {rises ? '▲' : '▼'}
      </span>
      {of.text}
    </span>
  )
}
