/**
 * What the gateway answers, as the screens see it: the generated schema with units. Money is a decimal string of dollars
 * with cents, points and shares are numbers, what is missing is null. Where an answer of schema.d.ts does not fit the
 * type here, resources.ts does not compile.
 */
import type { Iso, Money, Points, Share, VolPoints } from '../lib/units'

export type Role = 'VIEWER' | 'TRADER' | 'STEWARD' | 'ADMIN'
export type Source = 'REAL' | 'MODELLED' | 'MIXED' | 'SIMULATED'
export type MarketKind = 'SIM' | 'REPLAY' | 'LIVE'
export type AccountState = 'ACTIVE' | 'PAUSED' | 'STOPPED' | 'CATCHING_UP'
export type Stage = 'OPEN' | 'SETTLE' | 'STRATEGY' | 'HEDGE' | 'CLOSE'
export type LayerStatus = 'ARMED' | 'ON' | 'COOLDOWN'
export type Settlement = 'AM' | 'PM'
export type Phase = 'OPEN' | 'SETTLE' | 'DECISION' | 'CLOSE'

/** What every read of a desk or a market says about itself. */
export interface Read {
  asOf: Iso | null
  session: Iso | null
  /** Null where there are no prices or nobody said what they are made of. */
  source: Source | null
  modelledShare: Share | null
  stale: boolean
}

export interface Me {
  name: string
  desks: { desk: string; role: Role }[]
  /** Null for a caller with a bearer token. */
  csrfToken: string | null
  logInEnds: Iso | null
}

export interface Unreachable {
  service: string
  since: Iso
}

export interface Market {
  name: string
  kind: MarketKind
}

export interface Mandate {
  hash: string
  name: string | null
  hedge: string | null
}

export interface Standing {
  navMid: Money
  navLiquidation: Money | null
  cash: Money
  margin: Money
  freeCash: Money
  excessLiquidity: Money
  /** Null when nothing is required: the ratio is then without bound. */
  liquidityRatio: number | null
  /** Of the net asset value; null where that is not above zero. */
  marginShare: Share | null
  today: Money | null
  condorsOpen: number
  riskNotional: Money
  riskShare: Share | null
  staleMarks: number
}

export interface Rule {
  subject: string
  rule: string
  verdict: 'PASSED' | 'REFUSED' | 'ABSTAINED'
  reason: string
  reading: number | null
  limit: number | null
  relation: 'BELOW' | 'AT_MOST' | 'ABOVE' | 'AT_LEAST' | null
  unit: 'POINTS' | 'DOLLARS' | 'CALENDAR_DAYS' | 'COUNT' | 'SHARE' | null
}

export interface AccountSummary {
  account: string
  market: Market
  mode: 'PAPER'
  state: AccountState
  cause: string | null
  capital: Money
  mandate: Mandate
  session: Iso | null
  stage: Stage | null
  standing: Standing | null
  stance: { opened: string[]; closed: string[]; blockedBy: Rule | null } | null
  layers: { layer: number; status: LayerStatus }[] | null
}

export interface Accounts extends Read {
  desk: string
  accounts: AccountSummary[]
  /** Services whose columns are null because they did not answer. */
  unreachable: Unreachable[]
}

export interface Strikes {
  longPut: number
  shortPut: number
  shortCall: number
  longCall: number
}

export interface Condor {
  campaign: string
  opened: Iso
  expiry: Iso
  days: number
  settlement: Settlement
  lots: number
  strikes: Strikes
  credit: Points
  mark: Points
  /** Null where it is not known. */
  modelled: boolean | null
  captured: Share | null
  pnl: Money
  today: Money
  openingFees: Money
}

export interface Leg {
  contract: string
  root: string
  expiry: Iso
  putCall: 'PUT' | 'CALL' | null
  strike: number | null
  quantity: number
  mark: Points
}

export interface HedgeHolding {
  position: string
  layer: number | null
  opened: Iso
  legs: Leg[]
  lots: number
  /** Points for one lot. */
  cost: Points
  mark: Points
  /** Null where it is not known. */
  modelled: boolean | null
  pnl: Money
  today: Money
}

export interface Total {
  lots: number
  pnl: Money
  today: Money
}

export interface BookHead {
  account: string
  market: Market
  mode: 'PAPER'
  state: AccountState
  cause: string | null
  mandate: Mandate
  stage: Stage | null
  version: number | null
  standing: Standing | null
}

export interface Book extends Read {
  account: BookHead
  pending: Money[]
  condors: Condor[]
  hedges: HedgeHolding[]
  /** Long options of closed condors that nobody bid for; they stay until they settle. */
  remainders: HedgeHolding[]
  /** Of condors and remainders. */
  condorTotal: Total
  hedgeTotal: Total
}

export interface Trade {
  position: string
  cause: string
  lots: number
  /** Points for one lot; received is above zero. */
  price: Points
  fees: Money
}

export interface Sketch {
  expiry: Iso
  settlement: Settlement
  strikes: Strikes
  creditMid: Points
  modelled: boolean
  lots: number
}

export interface Outlook {
  campaign: string
  exit: 'TIME' | 'EXPIRY'
  exitOn: Iso
  exitDays: number
  profitDebit: Points | null
  debit: Points | null
  nearest: { side: 'PUT' | 'CALL'; points: Points; expectedMoves: number | null }
}

export interface CondorDecision extends Read {
  decisionId: string | null
  decidedAt: Iso | null
  rules: Rule[]
  opened: Trade[]
  closed: Trade[]
  blockedBy: Rule | null
  wouldSell: Sketch | null
  outlooks: Outlook[]
}

export interface Layer {
  layer: number
  status: LayerStatus
  opensAbove: VolPoints
  disarmsBelow: VolPoints
  disarmCloses: number
  share: Share
  instrument: 'CALL' | 'VERTICAL' | 'FUTURE_OR_VERTICAL'
  position: string | null
  closesBelow: number
  /** Armed: how far the opening level is above VIX; on: how far VIX is above the disarming level. */
  distance: VolPoints | null
  rollsOn: Iso | null
  cooldownClosesLeft: number
  lane: { sessionsOn: number; spans: { first: Iso; last: Iso }[] }
}

export interface LayerTransition {
  session: Iso
  layer: number
  from: LayerStatus
  to: LayerStatus
  cause: string
  vix: VolPoints | null
}

export interface Hedge extends Read {
  decisionId: string | null
  decidedAt: Iso | null
  rules: Rule[]
  vix: VolPoints | null
  vixSession: Iso | null
  layers: Layer[]
  opened: Trade[]
  closed: Trade[]
  laneSessions: number
  transitions: LayerTransition[]
}

export interface DecisionRecord {
  session: Iso
  role: 'STRATEGY' | 'HEDGE'
  decisionId: string
  decidedAt: Iso
  snapshotId: string
  mandateHash: string
  late: boolean
  rules: Rule[]
  trades: Trade[]
}

export interface Decisions extends Read {
  decisions: DecisionRecord[]
}

export interface Level {
  value: Points
  change: Points | null
  changePercent: number | null
}

export interface Strip {
  spx: Level
  vix: Level | null
  vix9d: Level | null
  vix3m: Level | null
  /** VIX over VIX3M. */
  ratio: number | null
  slope: 'CONTANGO' | 'BACKWARDATION' | null
  vx1: (Level & { expiry: Iso | null }) | null
  expectedMove: { points: Points; percent: number; definition: string } | null
}

export interface Levels extends Read {
  market: Market
  bars: { session: Iso; spx: Points; vix: VolPoints | null }[]
  strip: Strip | null
}

export interface Planned {
  session: Iso
  earlyClose: boolean
  phases: { phase: Phase; at: Iso }[]
  events: { kind: 'SPX_MONTHLY_SETTLEMENT' | 'VIX_SETTLEMENT' | 'FOMC' | 'CPI' | 'PPI'; at: Iso | null }[]
}

export interface Calendar extends Read {
  current: Planned | null
  next: Planned[]
}

/** Answer to a pause or a resume: from when it holds. */
export interface Accepted {
  takesForce: { session: Iso | null; stage: Stage }
}

export interface CoverageTotals {
  sessions: number
  quoted: number
  modelled: number
  refused: number
  absent: number
  /** None of the sessions: no close is recorded of them. */
  gaps: number
}

export interface CoverageNote {
  session: Iso
  warnings: number
  rejections: number
  /** In words where it was refused, a name in capitals where there is no chain. */
  reason: string | null
}

export interface CoverageYear {
  year: number
  sessions: Iso[]
  /** A letter a session: quoted Q, modelled M, refused R, absent A, gap G. */
  states: string
  notes: CoverageNote[]
}

export interface Coverage extends Read {
  market: Market | null
  totals: CoverageTotals
  years: CoverageYear[]
}

export type Severity = 'WARN' | 'REJECT'

export interface Verdict {
  date: Iso
  name: string
  chain: boolean
  rule: string
  severity: Severity
  action: 'KEPT' | 'LEFT_OUT' | 'LEFT_OUT_LATER'
  reading: number
  limit: number
  known: Iso
  reason: string
}

export interface Verdicts extends Read {
  market: Market
  names: string[]
  verdicts: Verdict[]
  more: boolean
}

export interface PulledSource {
  name: string
  vendor: string
  host: string
  standing: 'WAITING' | 'FRESH' | 'STALE' | 'FAILED'
  expectedSession: Iso
  lastSuccess: Iso | null
  lastAttempt: Iso | null
  nextAttempt: Iso
  tries: number
  fault: { reason: string; detail: string } | null
  file: {
    contentHash: string
    bytes: number
    rowsAccepted: number
    rowsQuarantined: number
    firstDate: Iso
    lastDate: Iso
  } | null
}

export interface Imports {
  /** False where nothing is pulled. */
  enabled: boolean
  sources: PulledSource[]
}
