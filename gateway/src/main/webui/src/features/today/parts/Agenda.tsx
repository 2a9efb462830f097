import { useRoom } from '../../../chart/useRoom'
import { dayDate, MISSING, time, ZONE } from '../../../lib/format'
import type { Reading } from '../../../lib/reading'
import { Empty } from '../../../ui/Empty'
import { Panel } from '../../../ui/Panel'
import type { AgendaItem, Agenda as AgendaValue } from '../model/agenda'
import { empty, META, NO_RELEASES, TITLE } from '../words/agenda'
import { LIST_STALE } from '../words/screen'
import styles from './Agenda.module.css'

/** Kept from the start: five items and the line on releases. */
const MIN_HEIGHT = 212

/** What is known to come: settlements, releases, exits by date, rolls. */
export function Agenda({ reading }: { reading: Reading<AgendaValue> }) {
  return (
    <Panel title={TITLE} span={6} reading={reading} rows={5} minHeight={MIN_HEIGHT} effect={LIST_STALE} meta={META}>
      {(agenda) => (
        <>
          {agenda.items.length === 0 ? <Empty>{empty(agenda.until)}</Empty> : <Items items={agenda.items} />}
          {!agenda.knowsReleases && agenda.until !== null && <p className={styles.note}>{NO_RELEASES}</p>}
        </>
      )}
    </Panel>
  )
}

function Items({ items }: { items: readonly AgendaItem[] }) {
  const narrow = useRoom() === 'phone'
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{TITLE}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Session</th>
          <th scope="col">Time, {ZONE}</th>
          <th scope="col">What</th>
          {!narrow && <th scope="col">Effect</th>}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.key}>
            <th scope="row" className={styles.day}>
              <time dateTime={item.session}>{dayDate(item.session)}</time>
            </th>
            <td className={styles.time}>
              {item.at === null ? <span className="visually-hidden">{MISSING}</span> : time(item.at)}
            </td>
            <td className={styles.what}>
              {item.what}
              {narrow && <small className={styles.under}>{item.effect}</small>}
            </td>
            {!narrow && <td className={styles.effect}>{item.effect}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
