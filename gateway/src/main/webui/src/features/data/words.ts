/** What Data says. */
import type { Link } from '../../api/stream/events'
import type { Coverage, Imports, PulledSource, Severity, Verdict } from '../../api/types'
import { count, date, shortDate } from '../../lib/format'
import type { Iso } from '../../lib/units'
import type { Day, State } from './model/days'

export const SCREEN = 'Data'
export const DRAWN = 'Nothing here can be wrong: the levels are drawn.'
export const NOT_BEGUN = 'No session is open yet. What is known of each stands here from the first on.'
export const STALE = 'The last values known are shown.'

export const VIEW_NAMES = { coverage: 'Coverage', verdicts: 'Verdicts', imports: 'Imports and feeds' } as const

/** 9,176 sessions from 1990; 12 refused, 3 gaps. */
export function covered({ totals, years }: Coverage): string {
  const first = years[0]?.year
  if (first === undefined) return 'Before the first session'
  const wrong = [
    totals.refused > 0 ? `${count(totals.refused)} refused` : null,
    totals.absent > 0 ? `${count(totals.absent)} without a chain` : null,
    totals.gaps > 0 ? things(totals.gaps, 'gap') : null,
  ].filter((part) => part !== null)
  return `${things(totals.sessions, 'session')} from ${first}; ${wrong.length > 0 ? wrong.join(', ') : 'none refused, no gap'}.`
}

/** To Thu 30 Jul 2026. */
export function upTo(session: Iso | null): string {
  return session === null ? '' : `to ${date(session)}`
}

/** 14 sources; 1 failed, 2 behind. */
export function pulled({ enabled, sources }: Imports): string {
  if (!enabled) return 'Nothing is pulled.'
  const failed = sources.filter(({ standing }) => standing === 'FAILED').length
  const behind = sources.filter(({ standing }) => standing === 'STALE').length
  const wrong = [failed > 0 ? `${count(failed)} failed` : null, behind > 0 ? `${count(behind)} behind` : null].filter(
    (part) => part !== null,
  )
  return `${things(sources.length, 'source')}; ${wrong.length > 0 ? wrong.join(', ') : 'none failed, none behind'}.`
}

function things(number: number, name: string): string {
  return `${count(number)} ${name}${number === 1 ? '' : 's'}`
}

export const STATE_NAMES: Record<State, string> = {
  quoted: 'Real quotes',
  modelled: 'Modelled',
  refused: 'Refused',
  absent: 'No chain',
  gap: 'Gap',
}

const STATE_SENTENCES: Record<State, string> = {
  quoted: 'a recorded chain is used',
  modelled: 'the chain is modelled',
  refused: 'refused',
  absent: 'no chain',
  gap: 'a gap: the exchange held this session, no close is recorded of it',
}

export const GRID = 'Coverage by year and session'
export const GRID_KEYS =
  'Left and right arrows go by day, Page Up and Page Down by year, Home and End to the first and the last day; ' +
  'Enter shows the verdicts of the day, Escape leaves.'
export const GRID_RESTING = 'Point at a session, or walk with the arrow keys; a click or Enter shows its verdicts.'
export const GRID_RESTING_PHONE = 'Tap a session to read it, and again for its verdicts. The years go on sideways.'
export const REJECTED = 'A verdict rejects something of the day'
export const BY_YEAR = 'By year'

/** Thu 12 Mar 2020: refused, SPXW has 97 % of its options without a bid. 2 verdicts, 1 of them rejects. */
export function described(day: Day): string {
  const why = day.reason === null ? '' : `${day.state === 'absent' ? ', ' : ': '}${reasonOf(day.reason)}`
  return `${date(day.session)}: ${STATE_SENTENCES[day.state]}${why}. ${verdictsOn(day)}`
}

function verdictsOn({ warnings, rejections }: Day): string {
  const all = warnings + rejections
  if (all === 0) return 'No verdict.'
  if (rejections === 0) return `${things(all, 'verdict')}, none of them rejects.`
  return `${things(all, 'verdict')}, ${count(rejections)} of them ${rejections === 1 ? 'rejects' : 'reject'}.`
}

/** Names in capitals why there is no chain, in words; what is words already stays. */
function reasonOf(reason: string): string {
  if (reason === 'NO_VIX_CLOSE') return 'VIX has no close'
  if (reason === 'NO_RATE') return 'no bill rate is known'
  const series = /^STALE_(\w+)$/.exec(reason)?.[1]
  return series === undefined ? reason : `${series} is too old`
}

export const VERDICTS_TITLE = 'What failed a check, newest first'
export const VERDICT_TABLE = 'Table of verdicts'
export const VERDICT_COLUMNS = ['Date', 'Series', 'Check', 'Value', 'Limit', 'Action', 'Reason'] as const
export const NO_VERDICTS = 'No check failed on any session.'
export const NO_SUCH_VERDICTS = 'No verdict is like this. Widen the dates, or choose another series or severity.'

export function leftOut(shown: number): string {
  return `The newest ${count(shown)} are shown; narrow the dates for older ones.`
}

export const FILTERS = 'Which verdicts'
export const FILTER_NAMES = { series: 'Series', severity: 'Severity', from: 'From', to: 'To' } as const
export const ANY = 'any'
export const CLEAR = 'Clear'
export const SEVERITIES: Record<Severity, string> = { WARN: 'warns', REJECT: 'rejects' }

/** The checks of the quality gate. */
const CHECKS: Record<string, string> = {
  REPEATED: 'repeated',
  CONTRADICTED: 'contradicts itself',
  MISSING_SESSION: 'missing session',
  CLOSED_DAY: 'exchange closed',
  IMPLAUSIBLE_LEVEL: 'implausible level',
  JUMP: 'jump',
  SPIKE: 'spike',
  UNCHANGED: 'unchanged',
  OUTSIDE_HIGH_LOW: 'outside high and low',
  ZERO_SETTLEMENT: 'zero settlement',
  PLACEHOLDER: 'placeholder',
  TENFOLD: 'ten times its price',
  ZERO_BIDS: 'zero bids',
  CROSSED: 'crossed quotes',
  OTHER_DAY: 'quotes of another day',
  UNCHANGED_QUOTES: 'unchanged quotes',
  PARITY: 'put-call parity',
  PARITY_STRIKES: 'parity of strikes',
  FEW_STRIKES: 'few strikes',
  NEAR_STRIKES_ONLY: 'near strikes only',
  VENDORS_DIFFER: 'vendors differ',
}

/** A check that this page does not know yet goes by its name. */
export function check(rule: string): string {
  return CHECKS[rule] ?? rule
}

export function action({ action: done, known }: Verdict): string {
  switch (done) {
    case 'KEPT':
      return 'kept'
    case 'LEFT_OUT':
      return 'left out'
    case 'LEFT_OUT_LATER':
      return `used that day, refused from ${shortDate(known)}`
  }
}

export const IMPORTS_TITLE = 'Pulled sources'
export const IMPORT_TABLE = 'Table of sources'
export const IMPORT_COLUMNS = [
  'Source',
  'State',
  'Last success',
  'Holds to',
  'Expected',
  'Rows',
  'Next try',
  'Why',
] as const
export const NOT_PULLED =
  'Nothing is pulled: files come in by hand. Pulling is off until the settings of market data name its sources.'
export const NO_SOURCES = 'Pulling is on and names no source.'
export const NEVER = 'never'

export const STANDINGS: Record<PulledSource['standing'], string> = {
  WAITING: 'not tried yet',
  FRESH: 'fresh',
  STALE: 'behind',
  FAILED: 'failed',
}

/** What went wrong, and how often in a row. */
export function fault({ fault: failed, tries }: PulledSource): string {
  if (failed === null) return ''
  return tries > 1 ? `${failed.detail}, ${count(tries)} tries in a row` : failed.detail
}

export function quarantined(rows: number): string {
  return rows === 0 ? '' : `${count(rows)} in quarantine`
}

export const FEEDS_TITLE = 'Feeds'
export const FEED_TABLE = 'Table of feeds'
export const FEED_COLUMNS = ['Market', 'State', 'Last session', 'Last event'] as const
export const NO_EVENT = 'none yet'
export const NO_FEED = 'A feed is that of an account’s market; the desk’s first account brings one.'

const LINKS: Record<Link, string> = {
  connecting: 'connecting',
  live: 'live',
  reconnecting: 'reconnecting',
  refused: 'reconnecting',
  ended: 'logged out',
}

export function feedState(link: Link): string {
  return LINKS[link]
}
