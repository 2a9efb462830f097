import { render, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { type RuleLine, RuleTable } from './RuleTable'

const GATE: RuleLine = {
  key: 'gate',
  name: 'HOLD gate, VIX close',
  reading: '20.66',
  limit: '≤ 20.00',
  headroom: { value: 20.66, limit: 20, max: 25 },
  verdict: 'blocks',
  says: 'blocks',
}

it('is a table with a row heading for each rule', () => {
  const vote: RuleLine = {
    ...GATE,
    key: 'vote',
    name: 'Vote',
    limit: null,
    headroom: null,
    verdict: 'none',
    says: 'no effect',
  }
  render(<RuleTable caption="What each rule said" rows={[GATE, vote]} />)
  const table = screen.getByRole('table', { name: 'What each rule said' })
  const gate = within(table).getByRole('row', { name: /HOLD gate/ })
  expect(within(gate).getByRole('rowheader').textContent).toBe('HOLD gate, VIX close')
  expect(gate.querySelector('svg')).not.toBeNull()
  expect(gate.textContent).toContain('■blocks')
  expect(within(table).getByRole('row', { name: /Vote/ }).querySelector('svg')).toBeNull()
})
