import { timeSeconds, ZONE } from '../lib/format'
import type { Stale } from '../lib/reading'
import { serviceName } from '../lib/services'
import styles from './StaleStrip.module.css'

/** What the server means by a stale value that it reads as it should. */
const UNQUOTED = 'Some prices are from before: nothing quoted them since.'

interface StaleStripProps {
  stale: Stale
  /** What it means for this panel, as a sentence. */
  effect?: string | undefined
}

/** Says that what is below is from before: whose fault, since when, as of when. */
export function StaleStrip({ stale, effect }: StaleStripProps) {
  const asOf = stale.since === null || stale.asOf === null ? '' : ` Shown as of ${timeSeconds(stale.asOf)} ${ZONE}.`
  return (
    <p className={styles.strip} role="status">
      <span aria-hidden="true">◷ </span>
      <b>{reason(stale)}</b>
      {asOf}
      {effect && ` ${effect}`}
    </p>
  )
}

function reason({ service, since }: Stale): string {
  const when = since === null ? '' : ` since ${timeSeconds(since)} ${ZONE}`
  if (service === null) return since === null ? UNQUOTED : `Not reachable${when}.`
  return `${serviceName(service)} is not reachable${when}.`
}
