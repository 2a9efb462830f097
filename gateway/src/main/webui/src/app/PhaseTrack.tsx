import type { Phase, Planned, Stage } from '../api/types'
import { longDate, time } from '../lib/format'
import styles from './PhaseTrack.module.css'
import { PHASE_NAMES } from './words'

const PHASES: readonly Phase[] = ['OPEN', 'SETTLE', 'DECISION', 'CLOSE']

const PHASE_OF: Record<Stage, Phase> = {
  OPEN: 'OPEN',
  SETTLE: 'SETTLE',
  STRATEGY: 'DECISION',
  HEDGE: 'DECISION',
  CLOSE: 'CLOSE',
}

/** The phase that an account's book has come to. */
export function phaseOf(stage: Stage | null): Phase | null {
  return stage === null ? null : PHASE_OF[stage]
}

interface PhaseTrackProps {
  planned: Planned
  current: Phase | null
}

/** The phases of the session with their times: past, now, to come. */
export function PhaseTrack({ planned, current }: PhaseTrackProps) {
  const reached = current === null ? -1 : PHASES.indexOf(current)
  return (
    <ol className={styles.track} aria-label={`Session phases, ${longDate(planned.session)}`}>
      {PHASES.map((phase, index) => (
        <li
          key={phase}
          className={index < reached ? styles.done : index === reached ? styles.current : undefined}
          aria-current={index === reached ? 'step' : undefined}
        >
          <b>{PHASE_NAMES[phase]}</b> {time(planned.phases.find((each) => each.phase === phase)?.at ?? null)}
        </li>
      ))}
    </ol>
  )
}
