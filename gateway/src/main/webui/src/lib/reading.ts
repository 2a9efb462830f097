/** What a panel knows about the value it shows: still waiting, never got it, or has it, perhaps from before. */
export type Reading<T> = Waiting | Failed | Shown<T>

export interface Waiting {
  state: 'waiting'
}

export interface Failed {
  state: 'failed'
  failure: Failure
  retry: () => void
}

export interface Shown<T> {
  state: 'shown'
  value: T
  /** Set while the value stays only because its source does not answer. */
  stale: Stale | null
  retry: () => void
}

/** A request that came to nothing, in the words of the problem document. */
export interface Failure {
  status: number
  title: string
  detail: string | null
  requestId: string | null
  service: string | null
  since: string | null
  rule: string | null
  reading: string | null
  limit: string | null
}

/** Why a value is from before: the service that does not answer, since when, and the time the value speaks of. */
export interface Stale {
  service: string | null
  since: string | null
  asOf: string | null
}

/** Two readings as one: it waits for both, fails with the first failure, and is as stale as the staler of the two. */
export function both<A, B>(a: Reading<A>, b: Reading<B>): Reading<[A, B]> {
  if (a.state === 'failed') return a
  if (b.state === 'failed') return b
  if (a.state === 'waiting' || b.state === 'waiting') return { state: 'waiting' }
  return {
    state: 'shown',
    value: [a.value, b.value],
    stale: a.stale ?? b.stale,
    retry: () => {
      a.retry()
      b.retry()
    },
  }
}

/** A reading of something made from the value. */
export function mapReading<A, B>(reading: Reading<A>, make: (value: A) => B): Reading<B> {
  return reading.state === 'shown' ? { ...reading, value: make(reading.value) } : reading
}

/** The value now on screen, or null. */
export function shownValue<T>(reading: Reading<T>): T | null {
  return reading.state === 'shown' ? reading.value : null
}

/** A request that the server refused or that never reached it. */
export class RefusedError extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.title)
    this.failure = failure
  }
}
