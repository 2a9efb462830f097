import type { Verdict } from '../../../api/types'
import { date, reading } from '../../../lib/format'
import { Scroll } from '../../../ui/Scroll'
import { action, check, VERDICT_COLUMNS, VERDICT_TABLE, VERDICTS_TITLE } from '../words'
import styles from './Table.module.css'

const NUMBERS = new Set<string>(['Value', 'Limit'])

/** A verdict a row. */
export function VerdictTable({ verdicts }: { verdicts: readonly Verdict[] }) {
  return (
    <Scroll label={VERDICT_TABLE}>
      <table className={styles.table}>
        <caption className="visually-hidden">{VERDICTS_TITLE}</caption>
        <thead>
          <tr>
            {VERDICT_COLUMNS.map((column) => (
              <th key={column} scope="col" className={NUMBERS.has(column) ? styles.number : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {verdicts.map((verdict) => (
            <Line key={`${verdict.date} ${verdict.name} ${verdict.rule} ${verdict.reason}`} verdict={verdict} />
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Line({ verdict }: { verdict: Verdict }) {
  return (
    <tr>
      <th scope="row">{date(verdict.date)}</th>
      <td>
        {verdict.name}
        {verdict.chain && <span className={styles.soft}> chain</span>}
      </td>
      <td title={verdict.rule}>{check(verdict.rule)}</td>
      <td className={styles.number}>{reading(verdict.reading)}</td>
      <td className={`${styles.number} ${styles.soft}`}>{reading(verdict.limit)}</td>
      <td>
        <Done verdict={verdict} />
      </td>
      <td className={styles.reason}>{verdict.reason}</td>
    </tr>
  )
}

/** What was done; a rejection stands out by its mark, not by colour alone. */
export function Done({ verdict }: { verdict: Verdict }) {
  if (verdict.severity === 'WARN') return <span>{action(verdict)}</span>
  return (
    <span className={styles.bad}>
      <span aria-hidden="true">■ </span>
      {action(verdict)}
    </span>
  )
}
