/** The whole of Today: what each panel shows, made from the answers of the services. */
import type {
  AccountSummary,
  Accounts,
  Book,
  Calendar,
  CondorDecision,
  Hedge,
  Levels,
  Standing,
} from '../../../api/types'
import { mapReading, type Reading, shownValue } from '../../../lib/reading'
import type { Iso } from '../../../lib/units'
import { EXPECTED_MOVE } from '../words/condors'
import { heading, NOT_DECIDED } from '../words/screen'
import type { Trades } from '../words/traded'
import { type Agenda, agenda } from './agenda'
import { type Around, around } from './around'
import { type CondorBoard, condorBoard } from './condors'
import { type Ladder, ladder } from './ladder'
import { type LimitRow, limits } from './limits'
import { type RuleBoard, ruleBoard } from './rules'

export interface Answers {
  accounts: Reading<Accounts>
  condor: Reading<CondorDecision>
  hedge: Reading<Hedge>
  book: Reading<Book>
  levels: Reading<Levels>
  calendar: Reading<Calendar>
}

export interface Today {
  /** That of the last decision; null before the first. */
  session: Iso | null
  record: { at: Iso; id: string } | null
  /** What stands above the panels. */
  heading: string
  /** What stands in the place of the record while there is none. */
  unrecorded: string
  book: Book | null
  around: Around
  trades: Reading<{ trades: Trades; decided: boolean }>
  rules: Reading<{ decision: CondorDecision; board: RuleBoard }>
  ladders: Reading<{ wide: Ladder; narrow: Ladder }>
  condors: Reading<{ book: Book; board: CondorBoard; spot: number | null; move: number | null; moveName: string }>
  agenda: Reading<Agenda>
  limits: Reading<{ standing: Standing | null; rows: readonly LimitRow[] }>
}

const WIDE_SESSIONS = 90
const NARROW_SESSIONS = 60

/**
 * A panel waits only for what it cannot do without; what the others would add is left out until it is there. So one
 * service that is down takes nothing with it but its own figures.
 */
export function today(answers: Answers, summary: AccountSummary | null): Today {
  const condor = shownValue(answers.condor)
  const hedge = shownValue(answers.hedge)
  const book = shownValue(answers.book)
  const levels = shownValue(answers.levels)
  const calendar = shownValue(answers.calendar)
  const session = condor?.session ?? book?.session ?? summary?.session ?? null
  const { state = null, cause = null } = summary ?? {}
  const facts = { session, condor, hedge, levels, calendar, book, state, cause }
  return {
    session,
    record: recordOf(condor),
    heading: heading(session, condor !== null),
    unrecorded: condor === null ? '' : NOT_DECIDED,
    book,
    around: around(facts),
    trades: mapReading(answers.condor, (value) => ({
      trades: tradesOf(value, hedge),
      decided: value.decisionId !== null,
    })),
    rules: mapReading(answers.condor, (decision) => ({ decision, board: ruleBoard(decision, hedge, session) })),
    ladders: mapReading(answers.levels, (value) => ({
      wide: ladder(value, hedge, condor, WIDE_SESSIONS),
      narrow: ladder(value, hedge, condor, NARROW_SESSIONS),
    })),
    condors: mapReading(answers.book, (value) => condorsOf(value, condor, levels)),
    agenda: mapReading(answers.calendar, (value) => agenda(value, condor, hedge)),
    limits: mapReading(answers.book, (value) => limitsOf(value, condor)),
  }
}

function recordOf(condor: CondorDecision | null): Today['record'] {
  if (condor === null || condor.decidedAt === null || condor.decisionId === null) return null
  return { at: condor.decidedAt, id: condor.decisionId }
}

function tradesOf(condor: CondorDecision, hedge: Hedge | null): Trades {
  // The hedge decides after the strategy: until it has, its answer is still that of the session before.
  const same = hedge?.session === condor.session ? hedge : null
  return {
    condorsOpened: condor.opened,
    condorsClosed: condor.closed,
    layersBought: same?.opened ?? [],
    layersSold: same?.closed ?? [],
  }
}

function condorsOf(book: Book, condor: CondorDecision | null, levels: Levels | null) {
  const spot = levels?.strip?.spx.value ?? null
  const board = condorBoard(book, condor?.outlooks ?? [], spot)
  const expected = levels?.strip?.expectedMove ?? null
  return { book, board, spot, move: expected?.points ?? null, moveName: expected?.definition ?? EXPECTED_MOVE }
}

function limitsOf(book: Book, condor: CondorDecision | null) {
  const { standing } = book.account
  return { standing, rows: standing === null ? [] : limits(standing, condor) }
}
