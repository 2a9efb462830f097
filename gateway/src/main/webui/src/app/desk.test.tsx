import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { FakeGateway, problem } from '../test/gateway'
import { ACCOUNTS, CALENDAR, LEVELS, ME } from '../test/values'

afterEach(() => vi.unstubAllGlobals())

const NORTH = {
  '/api/v1/me': ME,
  '/api/v1/desks/north/accounts': ACCOUNTS,
  '/api/v1/market/levels': LEVELS,
  '/api/v1/market/calendar': CALENDAR,
}

const picker = () => screen.findByRole('button', { name: /Account/ })

describe('who is let in', () => {
  it('offers a log-in that comes back to the address', async () => {
    new FakeGateway({ '/api/v1/me': () => problem(401, { title: 'Not logged in' }) }).visit('/d/north/today')
    const link = await screen.findByRole('link', { name: 'Log in' })
    expect(link.getAttribute('href')).toMatch(/^\/login\?return=%2F/)
  })

  it('goes from the bare address to the first desk', async () => {
    const router = new FakeGateway({ ...NORTH }).visit('/')
    await picker()
    expect(router.state.location.pathname).toBe('/d/north/today')
  })

  it('finds no desk that one is not on', async () => {
    const gateway = new FakeGateway({ ...NORTH })
    gateway.visit('/d/south/today')
    expect(await screen.findByRole('heading', { name: 'Not found' })).toBeDefined()
    expect(gateway.asked.some(({ url }) => url.includes('south'))).toBe(false)
  })

  it('says so when one is on no desk', async () => {
    new FakeGateway({ '/api/v1/me': { ...ME, desks: [] } }).visit('/')
    expect(await screen.findByText(/on no desk yet/)).toBeDefined()
  })

  it('tells a failure from a missing log-in', async () => {
    new FakeGateway({ '/api/v1/me': () => problem(503, { title: 'Not reachable', service: 'gateway' }) }).visit('/')
    expect((await screen.findByRole('alert')).textContent).toContain('Not reachable')
    expect(screen.queryByRole('link', { name: 'Log in' })).toBeNull()
  })
})

describe('the account in the address', () => {
  it('is the first where none is named', async () => {
    new FakeGateway({ ...NORTH }).visit('/d/north/today')
    await waitFor(async () => expect((await picker()).textContent).toContain('core'))
    expect(await screen.findByText('SEED45 + LADDER')).toBeDefined()
    expect(screen.getByText('Simulated')).toBeDefined()
  })

  it('changes by the picker', async () => {
    const router = new FakeGateway({ ...NORTH }).visit('/d/north/today')
    await screen.findByText('SEED45 + LADDER')
    await userEvent.click(await picker())
    await userEvent.click(await screen.findByRole('option', { name: /control/ }))
    expect(router.state.location.href).toBe('/d/north/today?acct=control')
  })

  it('is refused where the desk does not have it', async () => {
    new FakeGateway({ ...NORTH }).visit('/d/north/today?acct=1')
    expect(await screen.findByRole('heading', { name: 'No such account' })).toBeDefined()
  })
})

it('shows the phases of the session, and follows its events', async () => {
  const gateway = new FakeGateway({ ...NORTH })
  gateway.visit('/d/north/today')
  const track = await screen.findByRole('list', { name: 'Session phases, Thursday 30 July 2026' })
  const current = () =>
    within(track)
      .getAllByRole('listitem')
      .find((item) => item.ariaCurrent === 'step' || item.getAttribute('aria-current') === 'step')
  expect(current()?.textContent).toBe('Decision 15:10')
  act(() => {
    gateway.streams[0]?.opens()
    gateway.streams[0]?.sends('session', {
      market: 'sim-1-7',
      session: '2026-07-30',
      sessionNumber: 1,
      phase: 'CLOSE',
      nextSession: null,
    })
  })
  expect(current()?.textContent).toBe('Close 15:15')
})

it('keeps the screen when the log-in ends, and offers to go on', async () => {
  const gateway = new FakeGateway({ ...NORTH })
  gateway.visit('/d/north/today')
  await screen.findByText('SEED45 + LADDER')
  act(() => gateway.streams[0]?.sends('end', { reason: 'LOG_IN_ENDED' }))
  expect((await screen.findByRole('link', { name: 'Log in again' })).getAttribute('href')).toMatch(/^\/login\?return=/)
  expect(screen.getByText('SEED45 + LADDER')).toBeDefined()
})

it('warns two minutes before the log-in ends', async () => {
  const gateway = new FakeGateway({
    ...NORTH,
    '/api/v1/me': { ...ME, logInEnds: new Date(Date.now() + 119_000).toISOString() },
  })
  gateway.visit('/d/north/today')
  expect((await screen.findByText(/^Your log-in ends at \d\d:\d\d CT/)).parentElement?.textContent).toContain(
    'Log in again',
  )
})

it('reads all again when a stream greets', async () => {
  const gateway = new FakeGateway({ ...NORTH })
  gateway.visit('/d/north/today')
  await screen.findByText('SEED45 + LADDER')
  const accountReads = () => gateway.asked.filter(({ url }) => url.endsWith('/desks/north/accounts')).length
  const before = accountReads()
  act(() => gateway.streams[0]?.sends('hello', { desk: 'north' }))
  await waitFor(() => expect(accountReads()).toBe(before + 1))
})

it('marks the market as late at once when its service is gone, and recovers by itself', async () => {
  const gateway = new FakeGateway({ ...NORTH })
  gateway.visit('/d/north/today')
  const strip = await screen.findByRole('region', { name: 'Market' })
  await within(strip).findByText('as of 15:10:00 CT')
  const health = (reachable: boolean) =>
    gateway.streams[0]?.sends('health', {
      service: 'market-data',
      reachable,
      since: reachable ? null : '2026-07-30T20:12:40Z',
    })
  act(() => health(false))
  expect(strip.textContent).toContain('◷ 15:10:00 CT')
  expect(strip.textContent).toContain('7,437.63')
  act(() => health(true))
  expect(strip.textContent).toContain('as of 15:10:00 CT')
})
