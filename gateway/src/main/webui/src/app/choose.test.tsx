import { describe, expect, it } from 'vitest'
import { CORE } from '../features/today/fixtures/account'
import { choose } from './Desk'

const BARE = { ...CORE, account: 'bare', mandate: { ...CORE.mandate, hedge: 'NONE' } }

describe('the account that is shown', () => {
  it('is the one that the address names', () => {
    expect(choose([BARE, CORE], 'bare')).toEqual({ state: 'chosen', account: BARE })
    expect(choose([BARE, CORE], 'gone')).toEqual({ state: 'unknown' })
  })

  it('is else the first with a hedge, or the first', () => {
    expect(choose([BARE, CORE], undefined)).toEqual({ state: 'chosen', account: CORE })
    expect(choose([BARE], undefined)).toEqual({ state: 'chosen', account: BARE })
    expect(choose([], undefined)).toEqual({ state: 'none' })
  })
})
