import { bodyOf, client } from './client'
import { keys, type ServiceName } from './keys'
import { beganLogIn } from './login'
import type {
  Accounts,
  Book,
  Calendar,
  CondorDecision,
  Coverage,
  Decisions,
  Hedge,
  Imports,
  Levels,
  Me,
  Severity,
  Verdicts,
} from './types'

const MINUTE_MILLIS = 60_000

/** Something to read: its key in the cache, whose answer it is, and how to ask. */
export interface Resource<T> {
  key: readonly string[]
  /** The service without which the value cannot be had; the first that is down is named. */
  services: readonly ServiceName[]
  ask: () => Promise<T>
  /** How often it is asked again in any case: what no event tells of. */
  everyMillis?: number
}

export const me: Resource<Me> = {
  key: keys.me,
  services: [],
  ask: async () => {
    const answer = await bodyOf(client.GET('/api/v1/me'))
    beganLogIn(answer.csrfToken)
    return answer
  },
}

export function accounts(desk: string): Resource<Accounts> {
  return {
    key: keys.accounts(desk),
    services: ['portfolio'],
    ask: () => bodyOf(client.GET('/api/v1/desks/{desk}/accounts', { params: { path: { desk } } })),
  }
}

export function book(desk: string, account: string): Resource<Book> {
  return {
    key: keys.account(desk, account, 'book'),
    services: ['portfolio'],
    ask: () =>
      bodyOf(client.GET('/api/v1/desks/{desk}/accounts/{account}/book', { params: { path: { desk, account } } })),
  }
}

export function condor(desk: string, account: string): Resource<CondorDecision> {
  return {
    key: keys.account(desk, account, 'condor'),
    services: ['strategy'],
    ask: () =>
      bodyOf(client.GET('/api/v1/desks/{desk}/accounts/{account}/condor', { params: { path: { desk, account } } })),
  }
}

export function hedge(desk: string, account: string, sessions: number): Resource<Hedge> {
  const params = { path: { desk, account }, query: { sessions } }
  return {
    key: [...keys.account(desk, account, 'hedge'), String(sessions)],
    services: ['hedge'],
    ask: () => bodyOf(client.GET('/api/v1/desks/{desk}/accounts/{account}/hedge', { params })),
  }
}

export function decisions(desk: string, account: string, limit: number): Resource<Decisions> {
  const params = { path: { desk, account }, query: { limit } }
  return {
    key: [...keys.account(desk, account, 'decisions'), String(limit)],
    services: ['strategy', 'hedge'],
    ask: () => bodyOf(client.GET('/api/v1/desks/{desk}/accounts/{account}/decisions', { params })),
  }
}

export function levels(market: string, sessions: number): Resource<Levels> {
  return {
    key: [...keys.market(market), 'levels', String(sessions)],
    services: ['market-data'],
    ask: () => bodyOf(client.GET('/api/v1/market/levels', { params: { query: { market, sessions } } })),
  }
}

export function calendar(market: string, sessions: number): Resource<Calendar> {
  return {
    key: [...keys.market(market), 'calendar', String(sessions)],
    services: ['market-data'],
    ask: () => bodyOf(client.GET('/api/v1/market/calendar', { params: { query: { market, sessions } } })),
  }
}

export function coverage(market: string): Resource<Coverage> {
  return {
    key: [...keys.market(market), 'coverage'],
    services: ['market-data'],
    ask: () => bodyOf(client.GET('/api/v1/data/{market}/coverage', { params: { path: { market } } })),
  }
}

/** Which verdicts are wanted; what is left out binds nothing. */
export interface VerdictQuery {
  from?: string
  to?: string
  series?: string
  severity?: Severity
  limit: number
}

export function verdicts(market: string, query: VerdictQuery): Resource<Verdicts> {
  const params = { path: { market }, query }
  return {
    key: [...keys.market(market), 'verdicts', new URLSearchParams(Object.entries(query)).toString()],
    services: ['market-data'],
    ask: () => bodyOf(client.GET('/api/v1/data/{market}/verdicts', { params })),
  }
}

export const imports: Resource<Imports> = {
  key: keys.imports,
  services: ['market-data'],
  ask: () => bodyOf(client.GET('/api/v1/data/imports')),
  everyMillis: MINUTE_MILLIS,
}
