import { expect, it } from 'vitest'
import { STANDING } from '../fixtures/account'
import { CONDOR } from '../fixtures/condor'
import { limits } from './limits'

it('shows a tick only where a rule sets a limit', () => {
  expect(
    limits(STANDING, CONDOR).map(({ name, value, beside, bar }) => [name, value, beside, bar?.limit ?? null]),
  ).toEqual([
    ['Margin of NAV', '5.2%', '≤ 100% · $2,395,864 free', 1],
    ['Risk at expiry of NAV', '5.1%', '$127,500, wider wings', null],
    ['Liquidity ratio', '19.89', 'cash over margin', null],
    ['Condors open', '3', '≤ 6', 6],
  ])
})

it('prints ∞ where nothing is required and leaves out a limit that is not known', () => {
  const [, , liquidity, open] = limits({ ...STANDING, liquidityRatio: null, condorsOpen: 0 }, null)
  expect([liquidity?.value, liquidity?.beside]).toEqual(['∞', 'nothing is required'])
  expect([open?.value, open?.beside, open?.bar]).toEqual(['0', 'limit not known', null])
})

it('has no share of a NAV that is gone', () => {
  const gone = { ...STANDING, marginShare: null, riskShare: null } as unknown as typeof STANDING
  const [margin, risk] = limits(gone, CONDOR)
  expect([margin?.value, margin?.bar, risk?.value, risk?.bar]).toEqual(['–', null, '–', null])
})
