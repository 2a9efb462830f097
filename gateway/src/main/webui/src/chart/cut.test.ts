import { describe, expect, it } from 'vitest'
import { cutToColumns } from './cut'

describe('cutToColumns', () => {
  it('keeps every point of a series that is no denser than the pixels', () => {
    const points = [
      { x: 0, y: 5 },
      { x: 1, y: 3 },
      { x: 2, y: 4 },
    ]
    expect(cutToColumns(points)).toEqual(points)
  })

  it('keeps first, least, greatest and last of a column, in their order', () => {
    const points = [3, 9, 4, 1, 5, 6].map((y, i) => ({ x: 7 + i / 10, y }))
    expect(cutToColumns(points).map((point) => point.y)).toEqual([3, 9, 1, 6])
  })

  it('keeps a point once that is the first and the greatest', () => {
    const points = [9, 4, 1, 5, 6].map((y, i) => ({ x: 7 + i / 10, y }))
    expect(cutToColumns(points).map((point) => point.y)).toEqual([9, 1, 6])
  })

  it('leaves a gap where a value is missing within a column', () => {
    const points = [1, 2, null, 4].map((y, i) => ({ x: i / 10, y }))
    expect(cutToColumns(points).map((point) => point.y)).toEqual([1, 2, null, 4])
  })

  it('cuts 9,235 closes on 436 pixels to at most four a pixel', () => {
    const points = Array.from({ length: 9235 }, (_, i) => ({ x: (i * 436) / 9235, y: Math.sin(i) * 20 }))
    expect(cutToColumns(points).length).toBeLessThanOrEqual(4 * 436)
  })

  it('has nothing to keep of nothing', () => {
    expect(cutToColumns([])).toEqual([])
  })
})
