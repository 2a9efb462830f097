import { type Failure, RefusedError } from '../lib/reading'

const NOTHING = {
  detail: null,
  requestId: null,
  service: null,
  since: null,
  rule: null,
  reading: null,
  limit: null,
} as const

/** Reads the problem document of a refusal; an answer that is none still has its status and its request id. */
export async function refusalOf(response: Response): Promise<RefusedError> {
  const requestId = response.headers.get('X-Request-Id')
  const bare: Failure = { ...NOTHING, status: response.status, title: titleOf(response.status), requestId }
  if (!response.headers.get('Content-Type')?.includes('json')) return new RefusedError(bare)
  const problem: unknown = await response.json().catch(() => null)
  return new RefusedError(problem === null ? bare : fromProblem(problem, bare))
}

/** No answer came at all. */
export function unreachable(): RefusedError {
  return new RefusedError({ ...NOTHING, status: 0, title: 'The platform does not answer' })
}

function fromProblem(problem: unknown, bare: Failure): Failure {
  const field = (name: string): string | null => {
    const value = (problem as Record<string, unknown>)[name]
    return value === undefined || value === null ? null : String(value)
  }
  return {
    status: bare.status,
    title: field('title') ?? bare.title,
    detail: field('detail'),
    requestId: bare.requestId ?? field('instance'),
    service: field('service'),
    since: field('since'),
    rule: field('rule'),
    reading: field('reading'),
    limit: field('limit'),
  }
}

function titleOf(status: number): string {
  switch (status) {
    case 401:
      return 'Not logged in'
    case 404:
      return 'Not found'
    case 429:
      return 'Too many requests, wait a moment'
    default:
      return `The platform answered with status ${status}`
  }
}
