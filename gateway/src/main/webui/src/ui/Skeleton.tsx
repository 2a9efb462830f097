import { useEffect, useState } from 'react'
import styles from './Skeleton.module.css'

/** A wait shorter than this shows nothing: a flash of grey says less than none. */
const QUIET_MILLIS = 200

/** Grey rows in the place of values that are on their way; they keep the height from the start. */
export function Skeleton({ rows }: { rows: number }) {
  const [visible, setVisible] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setVisible(true), QUIET_MILLIS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={styles.skeleton} role="status" aria-label="Loading">
      {Array.from({ length: rows }, (_, row) => `row ${row}`).map((row) => (
        <div key={row} className={styles.row}>
          {visible && <span className={styles.bar} />}
        </div>
      ))}
    </div>
  )
}
