import type { Headroom } from '../lib/rules'
import { Bullet } from './Bullet'
import styles from './RuleTable.module.css'

export interface RuleLine {
  key: string
  name: string
  reading: string
  limit: string | null
  headroom: Headroom | null
  verdict: Verdict
  says: string
}

export type Verdict = 'pass' | 'blocks' | 'none' | 'keeps'

const MARKS: Record<Verdict, string> = { pass: '✓', blocks: '■', none: '–', keeps: '=' }

interface RuleTableProps {
  caption: string
  rows: RuleLine[]
}

/** What each rule read, what it needs and what it said, in order of precedence. */
export function RuleTable({ caption, rows }: RuleTableProps) {
  return (
    <table className={styles.rules}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Rule, in order of precedence</th>
          <th scope="col" className={styles.number}>
            Reading
          </th>
          <th scope="col" className={`${styles.number} ${styles.wide}`}>
            Limit
          </th>
          <th scope="col" className={styles.wide}>
            Headroom
          </th>
          <th scope="col">Says</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.key} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ row }: { row: RuleLine }) {
  const blocks = row.verdict === 'blocks'
  return (
    <tr className={blocks ? styles.hot : undefined}>
      <th scope="row" className={styles.name}>
        {row.name}
      </th>
      <td className={row.limit === null ? `${styles.number} ${styles.words}` : styles.number}>
        {row.reading}
        {row.limit && <small className={styles.under}>{row.limit}</small>}
      </td>
      <td className={`${styles.number} ${styles.wide} ${styles.quiet}`}>{row.limit}</td>
      <td className={`${styles.bar} ${styles.wide}`}>{row.headroom && <Bullet {...row.headroom} blocks={blocks} />}</td>
      <td>
        <span className={`${styles.verdict} ${styles[row.verdict]}`}>
          <span aria-hidden="true">{MARKS[row.verdict]}</span>
          {row.says}
        </span>
      </td>
    </tr>
  )
}
