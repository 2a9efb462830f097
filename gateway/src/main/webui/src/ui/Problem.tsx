import { timeSeconds, ZONE } from '../lib/format'
import type { Failure } from '../lib/reading'
import { serviceName } from '../lib/services'
import { Button } from './Button'
import styles from './Problem.module.css'

interface ProblemProps {
  failure: Failure
  retry?: (() => void) | undefined
}

/** A refusal or a failure in the server's words: what, by which rule, and the id to ask for. */
export function Problem({ failure, retry }: ProblemProps) {
  const { detail, rule, reading, limit, requestId } = failure
  return (
    <div className={styles.problem} role="alert">
      <p>
        <span className={styles.mark} aria-hidden="true">
          ■{' '}
        </span>
        <b>{headline(failure)}</b>
        {detail && ` ${detail}`}
      </p>
      {rule && (
        <p>
          Rule {rule}: {reading ?? 'nothing'} read, {limit ?? 'nothing'} needed.
        </p>
      )}
      <p className={styles.foot}>
        {retry && <Button onPress={retry}>Try again</Button>}
        {requestId && (
          <span>
            Request <code>{requestId}</code>
          </span>
        )}
      </p>
    </div>
  )
}

/** Not reachable: Portfolio, since 15:12:40 CT. */
function headline({ title, service, since }: Failure): string {
  const who = service === null ? '' : `: ${serviceName(service)}`
  const when = since === null ? '' : `, since ${timeSeconds(since)} ${ZONE}`
  return `${title}${who}${when}.`
}
