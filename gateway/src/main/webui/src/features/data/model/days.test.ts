import { expect, it } from 'vitest'
import { RECORDED } from '../fixtures/coverage'
import { countsOf, gridOf } from './days'

const YEARS = [
  { year: 2024, sessions: ['2024-12-30', '2024-12-31'], states: 'QM', notes: [] },
  {
    year: 2025,
    sessions: ['2025-01-02', '2025-01-03', '2025-01-06'],
    states: 'RGA',
    notes: [
      { session: '2025-01-02', warnings: 1, rejections: 2, reason: 'no bids' },
      { session: '2025-01-06', warnings: 0, rejections: 0, reason: 'NO_RATE' },
    ],
  },
]

it('lays sessions out by year, with what there is to say of them', () => {
  const { years, days, columns } = gridOf(YEARS)
  expect(years).toEqual([2024, 2025])
  expect(columns).toBe(3)
  expect(days.map(({ session, state, row }) => [session, state, row])).toEqual([
    ['2024-12-30', 'quoted', 0],
    ['2024-12-31', 'modelled', 0],
    ['2025-01-02', 'refused', 1],
    ['2025-01-03', 'gap', 1],
    ['2025-01-06', 'absent', 1],
  ])
  expect(days[2]).toMatchObject({ warnings: 1, rejections: 2, reason: 'no bids' })
  expect(days[3]).toMatchObject({ warnings: 0, rejections: 0, reason: null })
})

it('keeps the days of a first year that began late at its end', () => {
  expect(gridOf(YEARS).days.map(({ column }) => column)).toEqual([1, 2, 0, 1, 2])
  expect(gridOf(YEARS.slice(0, 1)).days.map(({ column }) => column)).toEqual([0, 1])
})

it('has no grid without a year', () => {
  expect(gridOf([])).toEqual({ years: [], days: [], columns: 0 })
})

it('refuses a state that it does not know', () => {
  const unknown = [{ year: 2025, sessions: ['2025-01-02'], states: 'Z', notes: [] }]
  expect(() => gridOf(unknown)).toThrow("'Z', expected one of Q M R A G")
})

it('counts states and verdicts, newest year first', () => {
  expect(countsOf(gridOf(YEARS))).toEqual([
    { year: 2025, counts: { quoted: 0, modelled: 0, refused: 1, absent: 1, gap: 1 }, warnings: 1, rejections: 2 },
    { year: 2024, counts: { quoted: 1, modelled: 1, refused: 0, absent: 0, gap: 0 }, warnings: 0, rejections: 0 },
  ])
})

it('comes to the totals of the record', () => {
  const refused = countsOf(gridOf(RECORDED.years)).reduce((sum, { counts }) => sum + counts.refused, 0)
  expect(refused).toBe(RECORDED.totals.refused)
})
