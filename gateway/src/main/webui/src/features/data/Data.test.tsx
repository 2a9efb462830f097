import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { FakeGateway, problem } from '../../test/gateway'
import { ACCOUNTS, CALENDAR, CORE, LEVELS, ME } from '../../test/values'
import './Screen'
import { DRAWN, RECORDED, UNBEGUN } from './fixtures/coverage'
import { IMPORTS, NOT_PULLED } from './fixtures/imports'
import { VERDICTS } from './fixtures/verdicts'

const REPLAY = { name: 'replay-5f0c', kind: 'REPLAY' }
const ANSWERS = {
  '/api/v1/me': ME,
  '/api/v1/desks/north/accounts': { ...ACCOUNTS, accounts: [{ ...CORE, market: REPLAY }] },
  '/api/v1/market/levels': LEVELS,
  '/api/v1/market/calendar': CALENDAR,
  '/api/v1/data/replay-5f0c/coverage': RECORDED,
  '/api/v1/data/replay-5f0c/verdicts': VERDICTS,
  '/api/v1/data/imports': IMPORTS,
}
const SIMULATED = {
  ...ANSWERS,
  '/api/v1/desks/north/accounts': ACCOUNTS,
  '/api/v1/data/sim-1-7/coverage': DRAWN,
  '/api/v1/data/sim-1-7/verdicts': { ...VERDICTS, names: [], verdicts: [] },
}

function visit(address: string, answers: Record<string, object | (() => Response)> = ANSWERS) {
  const gateway = new FakeGateway({ ...answers })
  return { gateway, router: gateway.visit(address) }
}

function heading(): string | null {
  return screen.getByRole('heading', { level: 1 }).textContent
}

function verdictsAsked({ asked }: FakeGateway): string | undefined {
  return asked.findLast(({ url }) => url.includes('/verdicts'))?.url.split('?')[1]
}

describe('coverage', () => {
  it('is reached by the navigation and says the verdict first', async () => {
    const { router } = visit('/d/north/today?acct=core')
    await userEvent.click(await screen.findByRole('link', { name: /Data/ }))
    const verdict = { name: /^9,\d{3} sessions from 1990; 8 refused, 2 without a chain, 3 gaps\.$/ }
    await screen.findByRole('heading', verdict)
    expect(router.state.location.href).toBe('/d/north/data/coverage?acct=core')
    expect(document.title).toBe('core · Data: Coverage · ALVH')
    expect(screen.getByText('to Thu 30 Jul 2026')).toBeDefined()
  })

  it('is reached without a desk too', async () => {
    const { router } = visit('/data/imports')
    await screen.findByRole('table', { name: 'Pulled sources' })
    expect(router.state.location.pathname).toBe('/d/north/data/imports')
  })

  it('is read by keys, and Enter opens the verdicts of the day', async () => {
    const { router, gateway } = visit('/d/north/data')
    const grid = await screen.findByRole('application', { name: 'Coverage by year and session' })
    grid.focus()
    await userEvent.keyboard('{End}')
    expect(screen.getAllByText(/^Thu 30 Jul 2026: a recorded chain is used\./)).not.toHaveLength(0)
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{PageUp}')
    expect(
      screen.getByText(/^\w{3} \d+ Jul 2025: a recorded chain is used\. No verdict\.$/, { ignore: '[role]' }),
    ).toBeDefined()
    await userEvent.keyboard('{Home}{Enter}')
    await waitFor(() => expect(router.state.location.href).toBe('/d/north/data/verdicts?from=1990-01-02&to=1990-01-02'))
    await waitFor(() => expect(verdictsAsked(gateway)).toBe('from=1990-01-02&to=1990-01-02&limit=500'))
    expect(document.activeElement?.tagName).toBe('H1')
  })

  it('is given in figures by year', async () => {
    visit('/d/north/data/coverage')
    const table = await screen.findByRole('table', { name: 'By year', hidden: true })
    const rows = within(table).getAllByRole('row', { hidden: true })
    expect(rows).toHaveLength(38)
    expect(rows[7]?.textContent).toBe('2020257–2––32')
  })

  it('has nothing to doubt where levels are drawn', async () => {
    visit('/d/north/data/coverage', SIMULATED)
    expect(await screen.findByText('Nothing here can be wrong: the levels are drawn.')).toBeDefined()
  })

  it('says what will stand here before the first session', async () => {
    visit('/d/north/data/coverage', { ...ANSWERS, '/api/v1/data/replay-5f0c/coverage': UNBEGUN })
    expect(await screen.findByText(/^No session is open yet/)).toBeDefined()
    expect(heading()).toBe('Before the first session')
  })

  it('fails in the words of the server', async () => {
    visit('/d/north/data/coverage', {
      ...ANSWERS,
      '/api/v1/data/replay-5f0c/coverage': () => problem(503, { title: 'Not reachable', service: 'market-data' }),
    })
    expect((await screen.findByRole('alert')).textContent).toContain('Not reachable: Market data')
    expect(heading()).toBe('Data')
  })

  it('knows no other page', async () => {
    visit('/d/north/data/nonsense')
    expect(await screen.findByRole('heading', { name: 'Not found' })).toBeDefined()
  })
})

describe('verdicts', () => {
  it('are listed with value, limit, what was done and why', async () => {
    visit('/d/north/data/verdicts')
    const table = await screen.findByRole('table', { name: 'What failed a check, newest first' })
    const cells = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent))
    expect(cells[0]).toEqual(['Date', 'Series', 'Check', 'Value', 'Limit', 'Action', 'Reason'])
    expect(cells[3]).toEqual([
      'Thu 12 Mar 2020',
      'SPXW chain',
      'zero bids',
      '0.64',
      '0.6',
      '■ left out',
      'SPXW has 64 % of its options without a bid, at most 60 % may be',
    ])
    expect(cells).toHaveLength(VERDICTS.verdicts.length + 1)
  })

  it('are chosen by series and severity, and the choice is in the address', async () => {
    const { router, gateway } = visit('/d/north/data/verdicts?acct=core')
    await screen.findByRole('option', { name: 'vix_close' })
    await userEvent.selectOptions(screen.getByLabelText('Series'), 'vix_close')
    await userEvent.selectOptions(screen.getByLabelText('Severity'), 'REJECT')
    await waitFor(() =>
      expect(router.state.location.href).toBe('/d/north/data/verdicts?acct=core&series=vix_close&severity=REJECT'),
    )
    await waitFor(() => expect(verdictsAsked(gateway)).toBe('series=vix_close&severity=REJECT&limit=500'))
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }))
    await waitFor(() => expect(router.state.location.href).toBe('/d/north/data/verdicts?acct=core'))
  })

  it('are none like those asked for', async () => {
    visit('/d/north/data/verdicts?severity=WARN', {
      ...ANSWERS,
      '/api/v1/data/replay-5f0c/verdicts': { ...VERDICTS, verdicts: [] },
    })
    expect(await screen.findByText(/^No verdict is like this/)).toBeDefined()
  })

  it('say how many are shown where there are more', async () => {
    visit('/d/north/data/verdicts', {
      ...ANSWERS,
      '/api/v1/data/replay-5f0c/verdicts': { ...VERDICTS, more: true },
    })
    expect(await screen.findByText('The newest 8 are shown; narrow the dates for older ones.')).toBeDefined()
  })

  it('are none where levels are drawn', async () => {
    visit('/d/north/data/verdicts', SIMULATED)
    expect(await screen.findByText('Nothing here can be wrong: the levels are drawn.')).toBeDefined()
    expect(screen.queryByLabelText('Series')).toBeNull()
  })
})

describe('imports and feeds', () => {
  it('say which source fails and why', async () => {
    visit('/d/north/data/imports')
    const table = await screen.findByRole('table', { name: 'Pulled sources' })
    const rows = within(table).getAllByRole('row')
    expect(rows[1]?.textContent).toContain('■ failed')
    expect(rows[1]?.textContent).toContain('answered 503 Service Unavailable, 3 tries in a row')
    expect(heading()).toBe('4 sources; 1 failed, 1 behind.')
  })

  it('say that nothing is pulled', async () => {
    visit('/d/north/data/imports', { ...ANSWERS, '/api/v1/data/imports': NOT_PULLED })
    expect(await screen.findByText(/^Nothing is pulled: files come in by hand/)).toBeDefined()
    expect(heading()).toBe('Nothing is pulled.')
  })

  it('follow the sessions of the market', async () => {
    const { gateway } = visit('/d/north/data/imports')
    const feeds = await screen.findByRole('table', { name: 'Feeds' })
    expect(feeds.textContent).toContain('30 Jul')
    gateway.streams[0]?.sends('session', {
      market: REPLAY.name,
      session: '2026-07-31',
      sessionNumber: 146,
      phase: 'OPEN',
      nextSession: '2026-08-03',
    })
    await waitFor(() => expect(feeds.textContent).toContain('31 Jul'))
    gateway.streams[0]?.sends('health', {
      service: 'market-data',
      reachable: false,
      since: '2026-07-30T15:12:40-05:00',
    })
    await waitFor(() => expect(feeds.textContent).toContain('not reachable since 15:12:40 CT'))
  })
})
