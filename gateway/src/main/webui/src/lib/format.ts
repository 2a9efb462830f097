/**
 * Every number and date of the client becomes text here, by the reader's locale and the house's rules: minus is
 * U+2212, what is missing is an en dash, a value is rounded once.
 */
import type { Iso, Money, Points, Share, VolPoints } from './units'

export const MISSING = '–'
export const MINUS = '\u2212'
export const INFINITE = '∞'

/** A number that always shows its sign; the sign is that of the printed text, so what rounds to zero has none. */
export interface Signed {
  text: string
  sign: -1 | 0 | 1
}

/** From here on dollars are printed in millions. */
const LARGE_DOLLARS = 10_000_000

type Numeric = number | Intl.StringNumericLiteral

let locale: string | undefined
const formats = new Map<string, Intl.NumberFormat>()

/** Chooses another locale than the browser's. */
export function setLocale(chosen: string | undefined): void {
  locale = chosen
  formats.clear()
}

/** The locale in use, undefined for the browser's own. */
export function currentLocale(): string | undefined {
  return locale
}

function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify(options)
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locale, options)
  formats.set(key, made)
  return made
}

function parts(value: Numeric, options: Intl.NumberFormatOptions): Intl.NumberFormatPart[] {
  return numberFormat(options)
    .formatToParts(value as number)
    .map((part) => (part.type === 'minusSign' ? { ...part, value: MINUS } : part))
}

function join(pieces: Intl.NumberFormatPart[]): string {
  return pieces.map((piece) => piece.value).join('')
}

function print(value: Numeric | null, options: Intl.NumberFormatOptions): string {
  return value === null ? MISSING : join(parts(value, options))
}

function signed(value: Numeric | null, options: Intl.NumberFormatOptions): Signed {
  if (value === null) return { text: MISSING, sign: 0 }
  return asSigned(parts(value, { ...options, signDisplay: 'exceptZero' }))
}

function asSigned(pieces: Intl.NumberFormatPart[]): Signed {
  const types = pieces.map((piece) => piece.type)
  const sign = types.includes('minusSign') ? -1 : types.includes('plusSign') ? 1 : 0
  return { text: join(pieces), sign }
}

function fixed(digits: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: digits, maximumFractionDigits: digits }
}

/** An index or a volatility level: 7,437.63. */
export function level(value: Points | VolPoints | null): string {
  return print(value, fixed(2))
}

/** Option prices and credits: 48.71. */
export function points(value: Points | null): string {
  return print(value, fixed(2))
}

export function signedPoints(value: Points | VolPoints | null): Signed {
  return signed(value, fixed(2))
}

/** A strike: 7150, or 22.5 where the exchange lists halves. */
export function strike(value: number | null): string {
  return print(value, { useGrouping: false, maximumFractionDigits: 2 })
}

/** The four strikes of a condor from put to call: 6965/7150/7735/7995. */
export function strikes(of: { longPut: number; shortPut: number; shortCall: number; longCall: number }): string {
  return [of.longPut, of.shortPut, of.shortCall, of.longCall].map(strike).join('/')
}

export function ratio(value: number | null): string {
  return print(value, fixed(2))
}

/** A ratio whose missing value means that it has no bound. */
export function ratioOrInfinite(value: number | null): string {
  return value === null ? INFINITE : ratio(value)
}

/** A number whose unit is that of its rule: 0.347 or 1,250. */
export function reading(value: number | null): string {
  return print(value, { maximumFractionDigits: 4 })
}

/** One index over another: 0.876. */
export function indexRatio(value: number | null): string {
  return print(value, fixed(3))
}

export function count(value: number | null): string {
  return print(value, { maximumFractionDigits: 0 })
}

export function signedCount(value: number | null): Signed {
  return signed(value, { maximumFractionDigits: 0 })
}

/** A share of one as percent: 0.052 is 5.2%. */
export function share(value: Share | null, digits = 1): string {
  return print(value, { style: 'percent', ...fixed(digits) })
}

/** A value that is percent already: 0.96 is 0.96%. */
export function percent(value: number | null, digits = 2): string {
  return print(value, { style: 'unit', unit: 'percent', ...fixed(digits) })
}

export function signedPercent(value: number | null, digits = 2): Signed {
  return signed(value, { style: 'unit', unit: 'percent', ...fixed(digits) })
}

/** How much of what is shown was priced by a model: modelled 62%. */
export function modelledShare(value: Share | null): string {
  return value === null ? '' : `modelled ${share(value, 0)}`
}

const DOLLARS: Intl.NumberFormatOptions = { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' }

/** Whole dollars: $2,527,214, from ten millions on $12.4 m. */
export function money(value: Money | null): string {
  return value === null ? MISSING : join(moneyParts(value, DOLLARS))
}

/** Whole dollars under a header that names the unit: 2,527,214. */
export function moneyPlain(value: Money | null): string {
  return value === null ? MISSING : join(moneyParts(value, {}))
}

/** Dollars with cents, as the ledger keeps them. */
export function moneyCents(value: Money | null): string {
  return print(value as Intl.StringNumericLiteral | null, { ...DOLLARS, ...fixed(2) })
}

export function signedMoney(value: Money | null): Signed {
  return signedDollars(value, DOLLARS)
}

export function signedMoneyPlain(value: Money | null): Signed {
  return signedDollars(value, {})
}

function signedDollars(value: Money | null, options: Intl.NumberFormatOptions): Signed {
  if (value === null) return { text: MISSING, sign: 0 }
  return asSigned(moneyParts(value, { ...options, signDisplay: 'exceptZero' }))
}

/** The decimal text goes to Intl as it is, shifted by its exponent, so that no cent passes through a float. */
function moneyParts(value: Money, options: Intl.NumberFormatOptions): Intl.NumberFormatPart[] {
  if (Math.abs(Number(value)) < LARGE_DOLLARS) {
    return parts(value as Intl.StringNumericLiteral, { ...options, ...fixed(0) })
  }
  const pieces = parts(`${value}e-6` as Intl.StringNumericLiteral, { ...options, ...fixed(1) })
  const last = pieces.findLastIndex((piece) => piece.type === 'fraction')
  return pieces.toSpliced(last + 1, 0, { type: 'literal', value: '\u00a0m' })
}

/** A contract by name: VIX 19 Aug 2026 21 C, or VX 19 Aug 2026. */
export function contract(of: {
  root: string
  expiry: Iso
  putCall: 'PUT' | 'CALL' | null
  strike: number | null
}): string {
  const dated = `${of.root} ${dayMonthYear(of.expiry)}`
  if (of.putCall === null || of.strike === null) return dated
  return `${dated} ${strike(of.strike)} ${of.putCall === 'PUT' ? 'P' : 'C'}`
}

/** The zone of every time that is printed; it stands beside each. */
export const ZONE = 'CT'
const EXCHANGE_ZONE = 'America/Chicago'

/** An ISO date is a session and has no zone; an instant is read in the exchange's. */
function dateParts(iso: Iso, options: Intl.DateTimeFormatOptions): Record<string, string> {
  const isDate = iso.length === 10
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: isDate ? 'UTC' : EXCHANGE_ZONE })
  const pieces = format.formatToParts(new Date(isDate ? `${iso}T00:00:00Z` : iso))
  return Object.fromEntries(pieces.map((piece) => [piece.type, piece.value]))
}

const SHORT_DATE: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }

/** Thu 30 Jul 2026: the reader's names in one order that nobody can misread. */
export function date(iso: Iso | null): string {
  if (iso === null) return MISSING
  const { weekday, day, month, year } = dateParts(iso, SHORT_DATE)
  return `${weekday} ${day} ${month} ${year}`
}

/** Thursday 30 July 2026. */
export function longDate(iso: Iso | null): string {
  if (iso === null) return MISSING
  const { weekday, day, month, year } = dateParts(iso, { ...SHORT_DATE, weekday: 'long', month: 'long' })
  return `${weekday} ${day} ${month} ${year}`
}

/** Thu 30 Jul. */
export function dayDate(iso: Iso | null): string {
  if (iso === null) return MISSING
  const { weekday, day, month } = dateParts(iso, SHORT_DATE)
  return `${weekday} ${day} ${month}`
}

/** 30 Jul, with its year only where that is another than today's. */
export function shortDate(iso: Iso | null, today: Iso = new Date().toISOString()): string {
  if (iso === null) return MISSING
  const { day, month, year } = dateParts(iso, SHORT_DATE)
  return year === dateParts(today, SHORT_DATE).year ? `${day} ${month}` : `${day} ${month} ${year}`
}

function dayMonthYear(iso: Iso): string {
  const { day, month, year } = dateParts(iso, SHORT_DATE)
  return `${day} ${month} ${year}`
}

/** Jul, for an axis. */
export function month(iso: Iso): string {
  return dateParts(iso, { month: 'short' }).month ?? MISSING
}

/** 21 Aug and, told apart so that it can be set lighter, 22d PM. */
export function expiry(iso: Iso, days: number, settlement: 'AM' | 'PM', today?: Iso): { date: string; rest: string } {
  return { date: shortDate(iso, today), rest: `${count(days)}d ${settlement}` }
}

const CLOCK: Intl.DateTimeFormatOptions = {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: EXCHANGE_ZONE,
}

/** 15:10, in the exchange's zone. */
export function time(instant: Iso | null): string {
  return instant === null ? MISSING : new Intl.DateTimeFormat(locale, CLOCK).format(new Date(instant))
}

/** 15:10:04, in the exchange's zone. */
export function timeSeconds(instant: Iso | null): string {
  if (instant === null) return MISSING
  return new Intl.DateTimeFormat(locale, { ...CLOCK, second: '2-digit' }).format(new Date(instant))
}

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How old something is: 0.4 s, 12 s, 3 min, 2 h 05 min, 4 d. */
export function age(seconds: number): string {
  if (seconds < 10) return `${print(Math.max(0, seconds), fixed(1))} s`
  if (seconds < MINUTE) return `${Math.floor(seconds)} s`
  if (seconds < HOUR) return `${Math.floor(seconds / MINUTE)} min`
  if (seconds < DAY) return `${Math.floor(seconds / HOUR)} h ${twoDigits((seconds % HOUR) / MINUTE)} min`
  return `${Math.floor(seconds / DAY)} d`
}

/** What is left until something happens: in 18 h 04 m. */
export function countdown(seconds: number): string {
  const left = Math.max(0, seconds)
  if (left < MINUTE) return `in ${Math.floor(left)} s`
  if (left < HOUR) return `in ${Math.floor(left / MINUTE)} m`
  if (left < DAY) return `in ${Math.floor(left / HOUR)} h ${twoDigits((left % HOUR) / MINUTE)} m`
  return `in ${Math.floor(left / DAY)} d ${twoDigits((left % DAY) / HOUR)} h`
}

/** 21 of 28 days held. */
export function held(days: number, of: number): string {
  return `${count(days)} of ${count(of)} days held`
}

function twoDigits(value: number): string {
  return String(Math.floor(value)).padStart(2, '0')
}
