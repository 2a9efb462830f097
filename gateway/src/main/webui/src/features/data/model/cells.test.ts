import { expect, it } from 'vitest'
import { RECORDED } from '../fixtures/coverage'
import { cell, cellsOf, dotsOf, labels, layoutOf, monthsOf, placeAt, strokesOf } from './cells'
import { gridOf } from './days'

const GRID = gridOf([
  {
    year: 2025,
    sessions: ['2025-01-02', '2025-01-03'],
    states: 'QR',
    notes: [{ session: '2025-01-03', warnings: 0, rejections: 1, reason: 'no bids' }],
  },
])
const DECADES = gridOf(RECORDED.years)

it('gives every cell five pixels and a gap where there is room', () => {
  const layout = layoutOf(GRID, 1000)
  expect(layout).toEqual({ width: 12, height: 16, pitch: 6, line: 16 })
  expect(cell({ row: 0, column: 1 }, layout)).toEqual({ x: 6, y: 5, w: 5 })
})

it('fits a year to the room, without holes between its cells', () => {
  const layout = layoutOf(DECADES, 1190)
  expect(layout.width).toBe(1190)
  const edges = [0, 1, 2, 3].map((column) => cell({ row: 0, column }, layout))
  for (const [at, { x, w }] of edges.slice(0, -1).entries()) expect(x + w).toBe(edges[at + 1]?.x)
})

it('scrolls where cells would get too narrow', () => {
  expect(layoutOf(DECADES, 320)).toMatchObject({ width: 6 * DECADES.columns, pitch: 6 })
})

it('finds the place of a cell again', () => {
  const layout = layoutOf(DECADES, 1190)
  for (const column of [0, 7, 100, 250]) {
    const { x, y, w } = cell({ row: 12, column }, layout)
    expect(placeAt(x + w / 2, y + 2, layout)).toEqual({ row: 12, column })
  }
})

it('draws a path a state, and a dot a rejection', () => {
  const layout = layoutOf(GRID, 1000)
  expect(cellsOf(GRID, 'quoted', layout)).toBe('M0 5h5v5h-5z')
  expect(cellsOf(GRID, 'gap', layout)).toBe('')
  expect(dotsOf(GRID, layout)).toBe('M8.5 7.5h0')
})

it('strikes cells without a chain through', () => {
  const absent = gridOf([{ year: 2025, sessions: ['2025-01-02'], states: 'A', notes: [] }])
  expect(strokesOf(absent, layoutOf(absent, 1000))).toBe('M0 10l5 -5')
})

it('names months where the longest year begins them', () => {
  const months = monthsOf(DECADES, layoutOf(DECADES, 1190))
  expect(months).toHaveLength(12)
  expect(months.slice(0, 2).map(({ session, x }) => [session.slice(5, 7), x])).toEqual([
    ['01', 0],
    ['02', 96],
  ])
})

it('labels every year of a few, and every fifth of many', () => {
  expect(labels(GRID)).toEqual([{ year: 2025, row: 0 }])
  expect(labels(DECADES).map(({ year }) => year)).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025])
})
