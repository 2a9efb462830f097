import { useQuery } from '@tanstack/react-query'
import { type Failure, type Reading, RefusedError, type Stale } from '../lib/reading'
import { unreachable } from './failure'
import { useUnreachable } from './health'
import type { Resource } from './resources'
import type { Unreachable } from './types'

/** A read that failed is tried again by itself after this long; an event that its service is back comes first. */
const RETRY_MILLIS = 5000

/** Refusals that asking again does not change. */
const FINAL = new Set([401, 403, 404])

/** Since when each resource has failed, so that every further failure tells the same time. */
const failingSince = new Map<string, string>()

/**
 * Reads a resource and keeps its last value when it cannot be read again. A null resource is one that is not known
 * yet; it waits.
 */
export function useReading<T>(resource: Resource<T> | null): Reading<T> {
  const down = useUnreachable()
  const every = resource?.everyMillis ?? false
  const query = useQuery({
    queryKey: resource?.key ?? ['unknown'],
    queryFn: () => (resource === null ? Promise.reject(unreachable()) : ask(resource)),
    enabled: resource !== null,
    refetchInterval: (of) => (of.state.error === null || isFinal(of.state.error) ? every : RETRY_MILLIS),
    staleTime: every === false ? Number.POSITIVE_INFINITY : every,
  })
  if (resource === null) return { state: 'waiting' }
  const failure = query.error === null ? null : failureOf(query.error)
  const retry = () => void query.refetch()
  if (query.data !== undefined) {
    return { state: 'shown', value: query.data, stale: staleness(query.data, failure, downOf(resource, down)), retry }
  }
  return failure === null ? { state: 'waiting' } : { state: 'failed', failure, retry }
}

async function ask<T>(resource: Resource<T>): Promise<T> {
  const name = resource.key.join('/')
  try {
    const value = await resource.ask()
    failingSince.delete(name)
    return value
  } catch (error) {
    const failure = failureOf(error)
    if (FINAL.has(failure.status)) throw error
    const since = failure.since ?? failingSince.get(name) ?? new Date().toISOString()
    failingSince.set(name, since)
    throw new RefusedError({ ...failure, since })
  }
}

function downOf<T>(resource: Resource<T>, down: Unreachable[]): Unreachable | null {
  return down.find(({ service }) => resource.services.some((name) => name === service)) ?? null
}

/** Why the value is from before, if it is: its service is down, the last read failed, or the server says so. */
export function staleness(value: unknown, failure: Failure | null, down: Unreachable | null): Stale | null {
  const read = value as { asOf?: string | null; stale?: boolean }
  const asOf = read.asOf ?? null
  if (down !== null) return { service: down.service, since: down.since, asOf }
  if (failure !== null && !FINAL.has(failure.status)) return { service: failure.service, since: failure.since, asOf }
  return read.stale === true ? { service: null, since: null, asOf } : null
}

function failureOf(error: unknown): Failure {
  if (error instanceof RefusedError) return error.failure
  throw error
}

function isFinal(error: Error): boolean {
  return error instanceof RefusedError && FINAL.has(error.failure.status)
}
