import type { Failure } from '../lib/reading'

/** A failure with what a test is about; the rest is a service that cannot be reached. */
export function failureOf(over: Partial<Failure>): Failure {
  return {
    status: 503,
    title: 'Service unavailable',
    detail: null,
    requestId: null,
    service: null,
    since: null,
    rule: null,
    reading: null,
    limit: null,
    ...over,
  }
}
