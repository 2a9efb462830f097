import type { Verdicts as VerdictsRead } from '../../../api/types'
import { useRoom } from '../../../chart/useRoom'
import type { Reading } from '../../../lib/reading'
import { Empty } from '../../../ui/Empty'
import { Panel } from '../../../ui/Panel'
import { type Filter, isEmpty } from '../model/filter'
import { DRAWN, leftOut, NO_SUCH_VERDICTS, NO_VERDICTS, STALE, VERDICTS_TITLE } from '../words'
import { Filters } from './Filters'
import styles from './Table.module.css'
import { VerdictCards } from './VerdictCards'
import { VerdictTable } from './VerdictTable'

interface VerdictsProps {
  reading: Reading<VerdictsRead>
  drawn: boolean
  filter: Filter
  onFilter: (filter: Filter) => void
}

/** What failed a check, by how much, and what was done. */
export function Verdicts({ reading, drawn, filter, onFilter }: VerdictsProps) {
  const Body = useRoom() === 'phone' ? VerdictCards : VerdictTable
  if (drawn) {
    return (
      <Panel title={VERDICTS_TITLE} reading={reading} effect={STALE} empty={() => <Empty>{DRAWN}</Empty>}>
        {() => null}
      </Panel>
    )
  }
  const names = reading.state === 'shown' ? reading.value.names : []
  return (
    <>
      <Filters names={names} filter={filter} onFilter={onFilter} />
      <Panel
        title={VERDICTS_TITLE}
        reading={reading}
        rows={12}
        effect={STALE}
        empty={({ verdicts }) =>
          verdicts.length === 0 ? <Empty>{isEmpty(filter) ? NO_VERDICTS : NO_SUCH_VERDICTS}</Empty> : null
        }
      >
        {({ verdicts, more }) => (
          <>
            <Body verdicts={verdicts} />
            {more && <p className={styles.more}>{leftOut(verdicts.length)}</p>}
          </>
        )}
      </Panel>
    </>
  )
}
