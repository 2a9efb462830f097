import { expect, it } from 'vitest'
import { gridOf } from './days'
import { dayAt, walked } from './walk'

/** Three years of 3, 2 and 3 days: indices 0 to 2, 3 to 4, 5 to 7. */
const GRID = gridOf(
  [
    { year: 2023, sessions: ['2023-01-03', '2023-01-04', '2023-01-05'] },
    { year: 2024, sessions: ['2024-01-02', '2024-01-03'] },
    { year: 2025, sessions: ['2025-01-02', '2025-01-03', '2025-01-06'] },
  ].map((year) => ({ ...year, states: 'M'.repeat(year.sessions.length), notes: [] })),
)

it.each([
  [null, 'ArrowLeft', 7],
  [null, 'ArrowRight', 7],
  [0, 'ArrowLeft', 0],
  [2, 'ArrowRight', 3],
  [3, 'ArrowLeft', 2],
  [7, 'ArrowRight', 7],
  [0, 'PageDown', 3],
  [2, 'PageDown', 4],
  [4, 'ArrowDown', 6],
  [6, 'PageUp', 4],
  [1, 'ArrowUp', 1],
  [6, 'PageDown', 6],
  [4, 'Home', 0],
  [4, 'End', 7],
  [4, 'x', null],
])('from %s %s leads to %s', (from, key, to) => {
  expect(walked(GRID, from, key)).toBe(to)
})

it('goes nowhere without a day', () => {
  expect(walked(gridOf([]), null, 'End')).toBeNull()
})

it('finds the day at a place', () => {
  expect(dayAt(GRID, 1, 1)).toBe(4)
  expect(dayAt(GRID, 1, 2)).toBeNull()
  expect(dayAt(GRID, 3, 0)).toBeNull()
})
