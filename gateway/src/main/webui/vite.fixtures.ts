import type { IncomingMessage, ServerResponse } from 'node:http'
import { defineConfig, type Plugin } from 'vite'
import { DRAWN, RECORDED } from './src/features/data/fixtures/coverage'
import { IMPORTS } from './src/features/data/fixtures/imports'
import { selected, VERDICTS } from './src/features/data/fixtures/verdicts'
import { ACCOUNTS, BOOK, CORE } from './src/features/today/fixtures/account'
import { CONDOR } from './src/features/today/fixtures/condor'
import { HEDGE } from './src/features/today/fixtures/hedge'
import { CALENDAR, LEVELS } from './src/features/today/fixtures/market'

/**
 * The built client on the gateway's answers from fixtures, for looking at screens: `npm run look`, then /d/full/today.
 * The desk in the address is the state that is shown; the desk recorded trades a record with refused days and gaps. Nothing of this is in the build.
 */
const DESKS = ['full', 'empty', 'stale', 'error', 'recorded'] as const

type Desk = (typeof DESKS)[number]

const SINCE = '2026-07-30T15:12:40-05:00'
const UNREACHABLE = { title: 'Not reachable', status: 503, service: 'portfolio', since: SINCE }
const ME = {
  name: 'north-trader',
  desks: DESKS.map((desk) => ({ desk, role: 'TRADER' })),
  csrfToken: 'fixture',
  logInEnds: null,
}

const PARTS: Record<string, object> = { accounts: ACCOUNTS, book: BOOK, condor: CONDOR, hedge: HEDGE }

const REPLAYED = { ...ACCOUNTS, accounts: [{ ...CORE, market: { name: 'replay-5f0c', kind: 'REPLAY' } }] }

/** As the gateway sends it, so that what it refuses shows here too. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "worker-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"

const fixtures: Plugin = {
  name: 'alvh-fixtures',
  configurePreviewServer: (server) => {
    server.middlewares.use('/api/v1', answer)
  },
}

export default defineConfig({ plugins: [fixtures], preview: { headers: { 'Content-Security-Policy': POLICY } } })

function answer(request: IncomingMessage, response: ServerResponse): void {
  const address = new URL(request.url ?? '/', 'http://localhost')
  const [, , desk] = address.pathname.split('/')
  if (address.pathname.endsWith('/stream')) {
    stream(response, desk as Desk)
    return
  }
  const [status, body] = reply(address, request.method ?? 'GET')
  response.writeHead(status, {
    'Content-Type': status < 400 ? 'application/json' : 'application/problem+json',
    'X-Request-Id': 'fixture-00000001',
  })
  response.end(JSON.stringify(body))
}

function reply({ pathname, searchParams }: URL, method: string): [number, object] {
  const [, first, desk] = pathname.split('/')
  const last = pathname.split('/').at(-1) ?? ''
  if (first === 'me') return [200, ME]
  if (last === 'levels') return [200, { ...LEVELS, bars: LEVELS.bars.slice(-Number(searchParams.get('sessions'))) }]
  if (last === 'calendar') return [200, CALENDAR]
  if (first === 'data') return reference(desk ?? '', last, searchParams)
  if (method === 'POST') return [202, { takesForce: { session: '2026-07-31', stage: 'SETTLE' } }]
  if (desk === 'error' && last !== 'accounts') return [503, UNREACHABLE]
  if (desk === 'empty' && last === 'accounts') return [200, { ...ACCOUNTS, accounts: [] }]
  if (desk === 'recorded' && last === 'accounts') return [200, REPLAYED]
  return [200, PARTS[last] ?? {}]
}

/** What is known of a market, or where files come from. */
function reference(market: string, last: string, query: URLSearchParams): [number, object] {
  const drawn = market === CORE.market.name
  if (last === 'coverage') return [200, drawn ? DRAWN : RECORDED]
  if (last === 'verdicts') return [200, drawn ? { ...VERDICTS, names: [], verdicts: [] } : selected(query)]
  return [200, IMPORTS]
}

function stream(response: ServerResponse, desk: Desk): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
  const send = (event: string, body: object) => response.write(`event: ${event}\ndata: ${JSON.stringify(body)}\n\n`)
  send('hello', { desk })
  for (const service of ['portfolio', 'strategy', 'hedge', 'market-data']) {
    const reachable = desk !== 'stale' || service !== 'portfolio'
    send('health', { service, reachable, since: reachable ? null : SINCE })
  }
  send('session', {
    market: CORE.market.name,
    session: CORE.session,
    sessionNumber: 145,
    phase: 'DECISION',
    nextSession: '2026-07-31',
  })
}
