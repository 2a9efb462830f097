import type { AccountSummary, Accounts, Calendar, Levels, Me, Read } from '../api/types'

export const READ: Read = {
  asOf: '2026-07-30T15:10:00-05:00',
  session: '2026-07-30',
  source: 'SIMULATED',
  modelledShare: 1,
  stale: false,
}

export const ME: Me = {
  name: 'north-trader',
  desks: [{ desk: 'north', role: 'TRADER' }],
  csrfToken: 'token-1',
  logInEnds: null,
}

export const CORE: AccountSummary = {
  account: 'core',
  market: { name: 'sim-1-7', kind: 'SIM' },
  mode: 'PAPER',
  state: 'ACTIVE',
  cause: null,
  capital: '2500000.00',
  mandate: { hash: '7c1e4d9035b2a94f7c1e4d9035b2a94f', name: 'SEED45', hedge: 'LADDER' },
  session: '2026-07-30',
  stage: 'STRATEGY',
  standing: null,
  stance: null,
  layers: null,
}

export const CONTROL: AccountSummary = { ...CORE, account: 'control', mandate: { ...CORE.mandate, hedge: null } }

export const ACCOUNTS: Accounts = { ...READ, desk: 'north', accounts: [CORE, CONTROL], unreachable: [] }

export const CALENDAR: Calendar = {
  ...READ,
  current: {
    session: '2026-07-30',
    earlyClose: false,
    phases: [
      { phase: 'OPEN', at: '2026-07-30T08:30:00-05:00' },
      { phase: 'SETTLE', at: '2026-07-30T15:00:00-05:00' },
      { phase: 'DECISION', at: '2026-07-30T15:10:00-05:00' },
      { phase: 'CLOSE', at: '2026-07-30T15:15:00-05:00' },
    ],
    events: [],
  },
  next: [],
}

export const LEVELS: Levels = {
  ...READ,
  market: CORE.market,
  bars: [{ session: '2026-07-30', spx: 7437.63, vix: 17.09 }],
  strip: {
    spx: { value: 7437.63, change: 121.48, changePercent: 1.66 },
    vix: { value: 17.09, change: -3.57, changePercent: -17.28 },
    vix9d: null,
    vix3m: { value: 19.5, change: null, changePercent: null },
    ratio: 0.876,
    slope: 'CONTANGO',
    vx1: { value: 18.45, change: null, changePercent: null, expiry: '2026-08-19' },
    expectedMove: { points: 71.1, percent: 0.96, definition: 'EDR' },
  },
}
