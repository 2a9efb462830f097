import type { CoverageTotals } from '../../../api/types'
import { count } from '../../../lib/format'
import type { State } from '../model/days'
import { REJECTED, STATE_NAMES } from '../words'
import styles from './CoverageGrid.module.css'
import keyStyles from './Key.module.css'
import { ModelledFill } from './ModelledFill'

const PATTERN = 'coverage-key-modelled'

const STATES: readonly [State, keyof CoverageTotals][] = [
  ['quoted', 'quoted'],
  ['modelled', 'modelled'],
  ['refused', 'refused'],
  ['absent', 'absent'],
  ['gap', 'gaps'],
]

/** What the fills mean, and how many sessions have each. */
export function Key({ totals }: { totals: CoverageTotals }) {
  return (
    <ul className={keyStyles.key}>
      {STATES.filter(([, total]) => totals[total] > 0).map(([state, total]) => (
        <li key={state}>
          <svg viewBox="0 0 11 11" width="11" height="11" aria-hidden="true">
            <Sample state={state} />
          </svg>
          {STATE_NAMES[state]} <b>{count(totals[total])}</b>
        </li>
      ))}
      <li>
        <svg viewBox="0 0 11 11" width="11" height="11" aria-hidden="true">
          <path d="M5.5 5.5h0" className={styles.dot} />
        </svg>
        {REJECTED}
      </li>
    </ul>
  )
}

function Sample({ state }: { state: State }) {
  const path = 'M.5.5h10v10h-10z'
  switch (state) {
    case 'quoted':
      return <path d={path} className={styles.quoted} />
    case 'modelled':
      return (
        <>
          <defs>
            <ModelledFill id={PATTERN} />
          </defs>
          <path d={path} fill={`url(#${PATTERN})`} />
        </>
      )
    case 'refused':
      return (
        <>
          <path d={path} className={styles.refused} />
          <path d="M5.5 5.5h0" className={styles.dot} />
        </>
      )
    case 'absent':
      return (
        <>
          <path d={path} className={styles.missing} />
          <path d="M.5 10.5l10-10" className={styles.through} />
        </>
      )
    case 'gap':
      return <path d={path} className={styles.missing} />
  }
}
