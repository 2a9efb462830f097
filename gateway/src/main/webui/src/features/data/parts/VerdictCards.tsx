import type { Verdict } from '../../../api/types'
import { date, reading } from '../../../lib/format'
import { check } from '../words'
import styles from './Table.module.css'
import { Done } from './VerdictTable'

/** A verdict a card, for a phone. */
export function VerdictCards({ verdicts }: { verdicts: readonly Verdict[] }) {
  return (
    <ul>
      {verdicts.map((verdict) => (
        <li key={`${verdict.date} ${verdict.name} ${verdict.rule} ${verdict.reason}`} className={styles.card}>
          <p className={styles.line}>
            <b>{verdict.name}</b> <span>{check(verdict.rule)}</span> <span>{date(verdict.date)}</span>
          </p>
          <p className={styles.line}>
            <Done verdict={verdict} />
            <span className={styles.soft}>
              {reading(verdict.reading)}, limit {reading(verdict.limit)}
            </span>
          </p>
          <p className={styles.small}>{verdict.reason}</p>
        </li>
      ))}
    </ul>
  )
}
