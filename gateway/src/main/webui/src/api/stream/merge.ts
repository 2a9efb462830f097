import type { QueryKey } from '@tanstack/react-query'
import { keys, type ServiceName } from '../keys'
import type { AccountSummary, Accounts, Book } from '../types'
import type { EventBodies, StreamEvent } from './events'

/** What an event changes at once, and what must be read again because the event does not carry it. */
export interface Effects {
  patches: Patch[]
  refetch: QueryKey[]
}

export interface Patch {
  key: QueryKey
  /** Given the value in the cache, the value after the event. */
  change: (value: unknown) => unknown
}

const NONE: Effects = { patches: [], refetch: [] }
const ALL: Effects = { patches: [], refetch: [keys.all] }

/**
 * What an event means for a desk's cache. A `hello` comes first on every connection: whatever was read before it may
 * have missed an event, so all is read again, as after a `reset`.
 */
export function effectsOf(event: StreamEvent, desk: string): Effects {
  switch (event.name) {
    case 'hello':
    case 'reset':
      return ALL
    case 'end':
      return NONE
    case 'session':
      return { patches: [], refetch: [keys.market(event.body.market)] }
    case 'decision':
      return decided(event.body, desk)
    case 'book':
      return booked(event.body, desk)
    case 'nav':
      return valued(event.body, desk)
    case 'account':
      return changed(event.body, desk)
    case 'health':
      return event.body.reachable ? { patches: [], refetch: keysOf(event.body.service, desk) } : NONE
  }
}

function decided({ account, role }: EventBodies['decision'], desk: string): Effects {
  const part = role === 'STRATEGY' ? 'condor' : 'hedge'
  return {
    patches: [],
    refetch: [
      keys.account(desk, account, part),
      keys.account(desk, account, 'decisions'),
      keys.account(desk, account, 'book'),
      keys.accounts(desk),
    ],
  }
}

function booked({ account, session, stage, state, version }: EventBodies['book'], desk: string): Effects {
  return {
    patches: [
      inAccounts(desk, account, (summary) => ({ ...summary, session, stage, state })),
      inBook(desk, account, (book) => ({ ...book, account: { ...book.account, stage, state, version } })),
    ],
    refetch: [keys.account(desk, account, 'book'), keys.accounts(desk)],
  }
}

function valued({ account, navMid, navLiquidation }: EventBodies['nav'], desk: string): Effects {
  const patch = <T extends Pick<AccountSummary, 'standing'>>(of: T): T =>
    of.standing === null ? of : { ...of, standing: { ...of.standing, navMid, navLiquidation } }
  return {
    patches: [
      inAccounts(desk, account, patch),
      inBook(desk, account, (book) => ({ ...book, account: patch(book.account) })),
    ],
    refetch: [keys.account(desk, account, 'book'), keys.accounts(desk)],
  }
}

function changed({ account, state, cause }: EventBodies['account'], desk: string): Effects {
  return {
    patches: [
      inAccounts(desk, account, (summary) => ({ ...summary, state, cause })),
      inBook(desk, account, (book) => ({ ...book, account: { ...book.account, state, cause } })),
    ],
    refetch: [keys.account(desk, account, 'book'), keys.accounts(desk)],
  }
}

/** What to read again once a service is back: all of the desk, or the markets. The list of accounts draws on all. */
function keysOf(service: string, desk: string): QueryKey[] {
  const known: Record<ServiceName, QueryKey[]> = {
    portfolio: [keys.desk(desk)],
    strategy: [keys.desk(desk)],
    hedge: [keys.desk(desk)],
    'market-data': [['market'], keys.imports, keys.desk(desk)],
  }
  return known[service as ServiceName] ?? [keys.all]
}

function inAccounts(desk: string, account: string, change: (summary: AccountSummary) => AccountSummary): Patch {
  return patch<Accounts>(keys.accounts(desk), (value) => ({
    ...value,
    accounts: value.accounts.map((summary) => (summary.account === account ? change(summary) : summary)),
  }))
}

function inBook(desk: string, account: string, change: (book: Book) => Book): Patch {
  return patch<Book>(keys.account(desk, account, 'book'), change)
}

function patch<T>(key: QueryKey, change: (value: T) => T): Patch {
  return { key, change: (value) => (value === undefined ? undefined : change(value as T)) }
}
