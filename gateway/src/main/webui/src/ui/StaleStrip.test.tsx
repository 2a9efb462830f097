import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { StaleStrip } from './StaleStrip'

const SINCE = '2026-07-30T15:12:40-05:00'
const AS_OF = '2026-07-30T15:10:00-05:00'

it('names the service, since when, and the time of the value', () => {
  render(<StaleStrip stale={{ service: 'portfolio', since: SINCE, asOf: AS_OF }} effect="Positions will not move." />)
  expect(screen.getByRole('status').textContent).toBe(
    '◷ Portfolio is not reachable since 15:12:40 CT. Shown as of 15:10:00 CT. Positions will not move.',
  )
})

it('speaks of the connection when no service is known', () => {
  render(<StaleStrip stale={{ service: null, since: SINCE, asOf: null }} />)
  expect(screen.getByRole('status').textContent).toBe('◷ Not reachable since 15:12:40 CT.')
})

it('passes on that some prices were not quoted', () => {
  render(<StaleStrip stale={{ service: null, since: null, asOf: AS_OF }} />)
  expect(screen.getByRole('status').textContent).toBe('◷ Some prices are from before: nothing quoted them since.')
})
