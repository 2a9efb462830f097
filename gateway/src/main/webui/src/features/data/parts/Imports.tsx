import type { Imports as ImportsRead, PulledSource } from '../../../api/types'
import { useRoom } from '../../../chart/useRoom'
import { count, MISSING, shortDate, time, ZONE } from '../../../lib/format'
import type { Reading } from '../../../lib/reading'
import type { Iso } from '../../../lib/units'
import { Empty } from '../../../ui/Empty'
import { Panel } from '../../../ui/Panel'
import { Scroll } from '../../../ui/Scroll'
import {
  fault,
  IMPORT_COLUMNS,
  IMPORT_TABLE,
  IMPORTS_TITLE,
  NEVER,
  NO_SOURCES,
  NOT_PULLED,
  quarantined,
  STALE,
} from '../words'
import { SourceState } from './SourceState'
import styles from './Table.module.css'

/** Where the sources that are pulled stand, and why one fails. */
export function Imports({ reading }: { reading: Reading<ImportsRead> }) {
  const Body = useRoom() === 'phone' ? Cards : Table
  return (
    <Panel title={IMPORTS_TITLE} reading={reading} rows={6} effect={STALE} empty={nothing}>
      {({ sources }) => <Body sources={sources} />}
    </Panel>
  )
}

function nothing({ enabled, sources }: ImportsRead) {
  if (!enabled) return <Empty>{NOT_PULLED}</Empty>
  return sources.length === 0 ? <Empty>{NO_SOURCES}</Empty> : null
}

function Table({ sources }: { sources: readonly PulledSource[] }) {
  return (
    <Scroll label={IMPORT_TABLE}>
      <table className={styles.table}>
        <caption className="visually-hidden">{IMPORTS_TITLE}</caption>
        <thead>
          <tr>
            {IMPORT_COLUMNS.map((column) => (
              <th key={column} scope="col" className={column === 'Rows' ? styles.number : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <Line key={source.name} source={source} />
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Line({ source }: { source: PulledSource }) {
  const { file } = source
  return (
    <tr>
      <th scope="row" title={`${source.vendor} from ${source.host}`}>
        {source.name}
      </th>
      <td>
        <SourceState standing={source.standing} />
      </td>
      <td>{moment(source.lastSuccess)}</td>
      <td>{file === null ? MISSING : shortDate(file.lastDate)}</td>
      <td>{shortDate(source.expectedSession)}</td>
      <td className={styles.number} title={quarantined(file?.rowsQuarantined ?? 0)}>
        {count(file?.rowsAccepted ?? null)}
      </td>
      <td>{moment(source.nextAttempt)}</td>
      <td className={styles.reason}>{fault(source) || quarantined(file?.rowsQuarantined ?? 0)}</td>
    </tr>
  )
}

function Cards({ sources }: { sources: readonly PulledSource[] }) {
  return (
    <ul>
      {sources.map((source) => (
        <li key={source.name} className={styles.card}>
          <p className={styles.line}>
            <b>{source.name}</b> <SourceState standing={source.standing} />
          </p>
          <p className={styles.small}>
            Holds to {source.file === null ? MISSING : shortDate(source.file.lastDate)}, expected{' '}
            {shortDate(source.expectedSession)}
          </p>
          <p className={styles.small}>Last success {moment(source.lastSuccess)}</p>
          {source.fault && <p className={styles.small}>{fault(source)}</p>}
        </li>
      ))}
    </ul>
  )
}

function moment(instant: Iso | null): string {
  return instant === null ? NEVER : `${shortDate(instant)} ${time(instant)} ${ZONE}`
}
