import type { PulledSource } from '../../../api/types'
import { STANDINGS } from '../words'
import styles from './Table.module.css'

const MARKS: Record<PulledSource['standing'], string> = { WAITING: '–', FRESH: '✓', STALE: '◷', FAILED: '■' }

/** How a source stands: a mark and a word. */
export function SourceState({ standing }: { standing: PulledSource['standing'] }) {
  const bad = standing === 'FAILED' || standing === 'STALE'
  return (
    <span className={bad ? styles.bad : undefined}>
      <span aria-hidden="true">{MARKS[standing]} </span>
      {STANDINGS[standing]}
    </span>
  )
}
