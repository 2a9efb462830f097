import styles from './Bullet.module.css'

interface BulletProps {
  value: number
  limit: number | null
  /** The end of the scale; it begins at zero. */
  max: number
  blocks?: boolean
  /** Read aloud; without it the bar only repeats a printed value. */
  label?: string
}

const WIDTH = 100
const HEIGHT = 14

/** A value as a bar with the tick of its limit. */
export function Bullet({ value, limit, max, blocks = false, label }: BulletProps) {
  const at = (of: number) => (WIDTH * Math.min(Math.max(of, 0), max)) / max
  return (
    <svg
      className={styles.bullet}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      aria-hidden={!label}
    >
      <rect y="4" width={WIDTH} height="6" className={styles.track} />
      <rect y="4" width={at(value)} height="6" className={blocks ? styles.blocks : styles.value} />
      {limit !== null && <path d={`M${at(limit)} 0V${HEIGHT}`} className={styles.limit} />}
    </svg>
  )
}
