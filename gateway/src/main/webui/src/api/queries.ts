import type { Reading } from '../lib/reading'
import * as resources from './resources'
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
  Role,
  Verdicts,
} from './types'
import { useReading } from './useReading'

const SESSIONS_SHOWN = 90
const SESSIONS_AHEAD = 10
const DECISIONS_SHOWN = 20

export function useMe(): Reading<Me> {
  return useReading(resources.me)
}

/** What the reader may do on a desk; null before it is known and for one that is not theirs. */
export function useRole(desk: string): Role | null {
  const reading = useMe()
  if (reading.state !== 'shown') return null
  return reading.value.desks.find((own) => own.desk === desk)?.role ?? null
}

export function useAccounts(desk: string): Reading<Accounts> {
  return useReading(resources.accounts(desk))
}

export function useBook(desk: string, account: string | null): Reading<Book> {
  return useReading(account === null ? null : resources.book(desk, account))
}

export function useCondor(desk: string, account: string | null): Reading<CondorDecision> {
  return useReading(account === null ? null : resources.condor(desk, account))
}

export function useHedge(desk: string, account: string | null, sessions = SESSIONS_SHOWN): Reading<Hedge> {
  return useReading(account === null ? null : resources.hedge(desk, account, sessions))
}

export function useDecisions(desk: string, account: string | null, limit = DECISIONS_SHOWN): Reading<Decisions> {
  return useReading(account === null ? null : resources.decisions(desk, account, limit))
}

export function useLevels(market: string | null, sessions = SESSIONS_SHOWN): Reading<Levels> {
  return useReading(market === null ? null : resources.levels(market, sessions))
}

export function useCalendar(market: string | null, sessions = SESSIONS_AHEAD): Reading<Calendar> {
  return useReading(market === null ? null : resources.calendar(market, sessions))
}

export function useCoverage(market: string | null): Reading<Coverage> {
  return useReading(market === null ? null : resources.coverage(market))
}

export function useVerdicts(market: string | null, query: resources.VerdictQuery): Reading<Verdicts> {
  return useReading(market === null ? null : resources.verdicts(market, query))
}

export function useImports(): Reading<Imports> {
  return useReading(resources.imports)
}
