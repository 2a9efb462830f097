import { describe, expect, it } from 'vitest'
import { nearestPoint, spanOf, xOf } from './hit'

const axis = { left: 100, right: 500, points: 5 }

describe('an ordinal axis', () => {
  it.each([
    [0, 100],
    [2, 300],
    [4, 500],
  ])('puts point %i at %i px', (point, x) => {
    expect(xOf(axis, point)).toBe(x)
  })

  it('puts a single point at the right end', () => {
    expect(xOf({ left: 100, right: 500, points: 1 }, 0)).toBe(500)
  })

  it.each([
    [100, 0],
    [149, 0],
    [151, 1],
    [400, 3],
    [-50, 0],
    [900, 4],
  ])('reads %i px as point %i', (x, point) => {
    expect(nearestPoint(axis, x)).toBe(point)
  })

  it('reads nothing where there is no point, and the only one wherever the pointer is', () => {
    expect(nearestPoint({ ...axis, points: 0 }, 300)).toBeNull()
    expect(nearestPoint({ ...axis, points: 1 }, 100)).toBe(0)
  })

  it('spans a run with half a step on each side and stays within the axis', () => {
    expect(spanOf(axis, 1, 2)).toEqual({ x: 150, width: 200 })
    expect(spanOf(axis, 0, 4)).toEqual({ x: 100, width: 400 })
    expect(spanOf({ left: 100, right: 500, points: 1 }, 0, 0)).toEqual({ x: 500, width: 1 })
  })
})
