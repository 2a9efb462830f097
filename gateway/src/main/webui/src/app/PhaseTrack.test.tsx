import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { CALENDAR } from '../test/values'
import { PhaseTrack, phaseOf } from './PhaseTrack'

it('tells the phases that are past from the one now and those to come', () => {
  if (CALENDAR.current === null) throw new Error('The calendar has no session')
  render(<PhaseTrack planned={CALENDAR.current} current="SETTLE" />)
  const steps = screen.getAllByRole('listitem').map((item) => [item.textContent, item.getAttribute('aria-current')])
  expect(steps).toEqual([
    ['Open 08:30', null],
    ['Settle 15:00', 'step'],
    ['Decision 15:10', null],
    ['Close 15:15', null],
  ])
})

it('counts both decisions as one phase', () => {
  expect([phaseOf('STRATEGY'), phaseOf('HEDGE'), phaseOf(null)]).toEqual(['DECISION', 'DECISION', null])
})
