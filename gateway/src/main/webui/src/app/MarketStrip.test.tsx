import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { failureOf } from '../test/failure'
import { LEVELS } from '../test/values'
import { MarketStrip } from './MarketStrip'

const retry = () => undefined
const text = () => screen.getByRole('region', { name: 'Market' }).textContent

it('prints the levels in one line, and a missing one as such', () => {
  render(<MarketStrip levels={{ state: 'shown', value: LEVELS, stale: null, retry }} />)
  expect(text()).toBe(
    'SPX7,437.63▲+121.48 ▲+1.66%VIX17.09\u22123.57VIX9D–VIX3M19.50VIX/VIX3M0.876contangoVX Aug18.45EDR±71.100.96%as of 15:10:00 CT',
  )
})

it('says what failed', () => {
  render(<MarketStrip levels={{ state: 'failed', failure: failureOf({ title: 'Not reachable' }), retry }} />)
  expect(text()).toBe('◷ no market levels: Not reachable')
})

it('has no market without an account', () => {
  render(<MarketStrip levels={null} />)
  expect(text()).toBe('no market without an account')
})
