import { describe, expect, it } from 'vitest'
import type { StreamEvent } from './events'
import { effectsOf } from './merge'

const ACCOUNTS = ['desk', 'north', 'accounts']
const part = (name: string) => ['desk', 'north', 'account', 'core', name]

const refetched = (event: StreamEvent) => effectsOf(event, 'north').refetch

/** The cached value under the key after the event. */
function patched(event: StreamEvent, key: string[], value: object): unknown {
  return effectsOf(event, 'north')
    .patches.filter((patch) => JSON.stringify(patch.key) === JSON.stringify(key))
    .reduce((now: unknown, patch) => patch.change(now), value)
}

describe('what is read again', () => {
  it.each<[StreamEvent, unknown[]]>([
    [{ name: 'hello', body: { desk: 'north' } }, [[]]],
    [{ name: 'reset', body: { reason: 'beyond retention' } }, [[]]],
    [{ name: 'end', body: { reason: 'LOG_IN_ENDED' } }, []],
    [
      {
        name: 'session',
        body: { market: 'sim-1-7', session: '2026-07-30', sessionNumber: 9, phase: 'OPEN', nextSession: null },
      },
      [['market', 'sim-1-7']],
    ],
    [
      {
        name: 'decision',
        body: { account: 'core', session: '2026-07-30', role: 'STRATEGY', decisionId: 'd1', opened: [], closed: [] },
      },
      [part('condor'), part('decisions'), part('book'), ACCOUNTS],
    ],
    [
      {
        name: 'decision',
        body: { account: 'core', session: '2026-07-30', role: 'HEDGE', decisionId: 'd2', opened: [], closed: [] },
      },
      [part('hedge'), part('decisions'), part('book'), ACCOUNTS],
    ],
    [{ name: 'health', body: { service: 'hedge', reachable: false, since: '2026-07-30T20:12:40Z' } }, []],
    [{ name: 'health', body: { service: 'hedge', reachable: true, since: null } }, [['desk', 'north']]],
    [
      { name: 'health', body: { service: 'market-data', reachable: true, since: null } },
      [['market'], ['imports'], ['desk', 'north']],
    ],
    [{ name: 'health', body: { service: 'new one', reachable: true, since: null } }, [[]]],
  ])('%o', (event, keys) => {
    expect(refetched(event)).toEqual(keys)
  })
})

describe('what changes at once', () => {
  const nav: StreamEvent = {
    name: 'nav',
    body: { account: 'core', session: '2026-07-30', navMid: '2527300.00', navLiquidation: null },
  }

  it('is the value of the account, in the list and in its book', () => {
    const accounts = {
      accounts: [
        { account: 'core', standing: { navMid: '1.00', navLiquidation: '1.00', cash: '5.00' } },
        { account: 'other', standing: { navMid: '2.00' } },
      ],
    }
    expect(patched(nav, ACCOUNTS, accounts)).toEqual({
      accounts: [
        { account: 'core', standing: { navMid: '2527300.00', navLiquidation: null, cash: '5.00' } },
        { account: 'other', standing: { navMid: '2.00' } },
      ],
    })
    expect(patched(nav, part('book'), { account: { standing: null } })).toEqual({ account: { standing: null } })
  })

  it('is the state of the account with its cause', () => {
    const event: StreamEvent = { name: 'account', body: { account: 'core', state: 'STOPPED', cause: 'LEDGER_DIFFERS' } }
    expect(patched(event, ACCOUNTS, { accounts: [{ account: 'core', state: 'ACTIVE', cause: null }] })).toEqual({
      accounts: [{ account: 'core', state: 'STOPPED', cause: 'LEDGER_DIFFERS' }],
    })
  })

  it('is how far the book has come', () => {
    const event: StreamEvent = {
      name: 'book',
      body: { account: 'core', session: '2026-07-30', stage: 'CLOSE', version: 413, state: 'ACTIVE' },
    }
    expect(patched(event, part('book'), { account: { stage: 'HEDGE', version: 412, state: 'ACTIVE' } })).toEqual({
      account: { stage: 'CLOSE', version: 413, state: 'ACTIVE' },
    })
  })

  it('is nothing where nothing was read yet', () => {
    for (const patch of effectsOf(nav, 'north').patches) expect(patch.change(undefined)).toBeUndefined()
  })
})
