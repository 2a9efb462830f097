import { age, timeSeconds, ZONE } from '../lib/format'
import type { Iso } from '../lib/units'
import styles from './AsOf.module.css'

interface AsOfProps {
  instant: Iso | null
  /** The value has not moved for longer than it should. */
  late?: boolean
  /** Milliseconds since the epoch, for the age of a late value. */
  now?: number | undefined
}

/** The time that a value speaks of, and its age once it is late. */
export function AsOf({ instant, late = false, now = Date.now() }: AsOfProps) {
  if (instant === null) return <span className={styles.asOf}>no data yet</span>
  if (!late) {
    return (
      <time className={styles.asOf} dateTime={instant}>
        as of {timeSeconds(instant)} {ZONE}
      </time>
    )
  }
  return (
    <time className={styles.late} dateTime={instant}>
      <span aria-hidden="true">◷ </span>
      {timeSeconds(instant)} {ZONE}, {age((now - Date.parse(instant)) / 1000)} old
    </time>
  )
}
