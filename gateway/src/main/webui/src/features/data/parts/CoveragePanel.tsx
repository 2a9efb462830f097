import { useMemo } from 'react'
import type { Coverage } from '../../../api/types'
import type { Reading } from '../../../lib/reading'
import { Empty } from '../../../ui/Empty'
import { Panel } from '../../../ui/Panel'
import { gridOf } from '../model/days'
import { type Filter, onDay } from '../model/filter'
import { DRAWN, NOT_BEGUN, STALE, VIEW_NAMES } from '../words'
import { ByYear } from './ByYear'
import { CoverageGrid } from './CoverageGrid'
import styles from './CoveragePanel.module.css'
import { Key } from './Key'

interface CoveragePanelProps {
  reading: Reading<Coverage>
  drawn: boolean
  showVerdicts: (of: Filter) => void
}

/** Kept from the start: a few years of sessions, their key and the line that is read. */
const MIN_HEIGHT = 200

/** Every session of a market: real, modelled or missing, and whether a check failed. */
export function CoveragePanel({ reading, drawn, showVerdicts }: CoveragePanelProps) {
  return (
    <Panel
      title={VIEW_NAMES.coverage}
      reading={reading}
      rows={6}
      minHeight={MIN_HEIGHT}
      effect={STALE}
      empty={({ years }) => (years.length === 0 ? <Empty>{NOT_BEGUN}</Empty> : null)}
    >
      {(value) => <Body value={value} drawn={drawn} showVerdicts={showVerdicts} />}
    </Panel>
  )
}

function Body({ value, drawn, showVerdicts }: { value: Coverage } & Omit<CoveragePanelProps, 'reading'>) {
  const grid = useMemo(() => gridOf(value.years), [value])
  return (
    <>
      {drawn && <p className={styles.drawn}>{DRAWN}</p>}
      <CoverageGrid grid={grid} onOpen={(session) => showVerdicts(onDay(session))} />
      <Key totals={value.totals} />
      <ByYear grid={grid} />
    </>
  )
}
