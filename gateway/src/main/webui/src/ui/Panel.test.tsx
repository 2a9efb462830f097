import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Reading } from '../lib/reading'
import { failureOf } from '../test/failure'
import { Empty } from './Empty'
import { Panel } from './Panel'

const retry = () => undefined
const shown = (value: string[]): Reading<string[]> => ({ state: 'shown', value, stale: null, retry })

function show(reading: Reading<string[]>) {
  render(
    <Panel
      title="Open condors"
      reading={reading}
      meta={(value) => `${value.length} open`}
      effect="Positions will not move."
      empty={(value) => (value.length === 0 ? <Empty>No condor is open.</Empty> : null)}
    >
      {(value) => <p>{value.join(' ')}</p>}
    </Panel>,
  )
  return screen.getByRole('region', { name: 'Open condors' })
}

it('shows the value and what it says about itself', () => {
  const panel = show(shown(['IC-0707', 'IC-0714']))
  expect(panel.textContent).toBe('Open condors2 openIC-0707 IC-0714')
})

it('waits with a skeleton', () => {
  show({ state: 'waiting' })
  expect(screen.getByRole('status', { name: 'Loading' })).toBeDefined()
})

it('keeps the last value and says why it is from before', () => {
  const stale = { service: 'portfolio', since: '2026-07-30T20:12:40Z', asOf: '2026-07-30T20:10:00Z' }
  const panel = show({ state: 'shown', value: ['IC-0707'], stale, retry })
  expect(panel.textContent).toContain('IC-0707')
  expect(screen.getByRole('status').textContent).toContain('since 15:12:40 CT')
  expect(screen.getByRole('status').textContent).toContain('Positions will not move.')
})

it('says what failed', () => {
  show({ state: 'failed', failure: failureOf({ title: 'No such account' }), retry })
  expect(screen.getByRole('alert').textContent).toContain('No such account')
})

it('says what will appear', () => {
  expect(show(shown([])).textContent).toContain('No condor is open.')
})
