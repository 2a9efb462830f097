import type { Standing } from '../../../api/types'
import type { Reading } from '../../../lib/reading'
import { Bullet } from '../../../ui/Bullet'
import { Empty } from '../../../ui/Empty'
import { Panel } from '../../../ui/Panel'
import type { LimitRow } from '../model/limits'
import { CAPTION, COLUMNS, EMPTY, marks, TITLE } from '../words/limits'
import { BOOK_STALE } from '../words/screen'
import styles from './Limits.module.css'

export interface LimitsValue {
  standing: Standing | null
  rows: readonly LimitRow[]
}

/** Kept from the start: as high as the sessions to come beside it. */
const MIN_HEIGHT = 212

/** How near the account is to what binds it. */
export function Limits({ reading }: { reading: Reading<LimitsValue> }) {
  return (
    <Panel
      title={TITLE}
      span={6}
      reading={reading}
      rows={4}
      minHeight={MIN_HEIGHT}
      effect={BOOK_STALE}
      meta={({ standing }) => standing && marks(standing)}
      empty={({ standing }) => (standing === null ? <Empty>{EMPTY}</Empty> : null)}
    >
      {({ rows }) => (
        <table>
          <caption className="visually-hidden">{CAPTION}</caption>
          <thead className="visually-hidden">
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line key={row.key} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}

function Line({ row }: { row: LimitRow }) {
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {row.name}
      </th>
      <td className={styles.bar}>{row.bar !== null && <Bullet {...row.bar} />}</td>
      <td className={styles.value}>{row.value}</td>
      <td className={styles.beside}>{row.beside}</td>
    </tr>
  )
}
