import { describe, expect, it } from 'vitest'
import { AT_REST, asked, type Cursor } from './keys'

const extent = { points: 90, series: 4 }

function moved(cursor: Cursor, key: string, shift = false): Cursor | null {
  const answer = asked(cursor, extent, { key, shift })
  return answer?.act === 'read' ? answer.cursor : null
}

describe('the keys of a chart', () => {
  it.each([
    ['ArrowLeft', false, 39],
    ['ArrowRight', false, 41],
    ['ArrowLeft', true, 30],
    ['ArrowRight', true, 50],
    ['Home', false, 0],
    ['End', false, 89],
  ])('%s (shift %s) goes from point 40 to %i', (key, shift, point) => {
    expect(moved({ point: 40, series: 0, pinned: null }, key, shift)?.point).toBe(point)
  })

  it('begins at the newest point and stays within the chart', () => {
    expect(moved(AT_REST, 'ArrowLeft')?.point).toBe(89)
    expect(moved({ point: 4, series: 0, pinned: null }, 'ArrowLeft', true)?.point).toBe(0)
    expect(moved({ point: 85, series: 0, pinned: null }, 'ArrowRight', true)?.point).toBe(89)
  })

  it('changes the series up and down and stops at the ends', () => {
    expect(moved({ point: 4, series: 0, pinned: null }, 'ArrowDown')?.series).toBe(1)
    expect(moved({ point: 4, series: 3, pinned: null }, 'ArrowDown')?.series).toBe(3)
    expect(moved({ point: 4, series: 0, pinned: null }, 'ArrowUp')?.series).toBe(0)
  })

  it('pins with Enter and frees with a second Enter or Escape, then leaves', () => {
    const pinned = moved({ point: 4, series: 0, pinned: null }, 'Enter')
    expect(pinned).toEqual({ point: 4, series: 0, pinned: 4 })
    expect(moved({ point: 4, series: 0, pinned: 4 }, 'Enter')?.pinned).toBeNull()
    expect(moved({ point: 9, series: 0, pinned: 4 }, 'Escape')).toEqual({ point: 9, series: 0, pinned: null })
    expect(moved({ point: 9, series: 0, pinned: null }, 'Escape')).toEqual(AT_REST)
  })

  it('leaves to the page what means nothing here', () => {
    expect(asked(AT_REST, extent, { key: 'Tab', shift: false })).toBeNull()
    expect(asked(AT_REST, extent, { key: 'Escape', shift: false })).toBeNull()
    expect(asked(AT_REST, extent, { key: 'Enter', shift: false })).toBeNull()
    expect(asked(AT_REST, { points: 0, series: 0 }, { key: 'ArrowLeft', shift: false })).toBeNull()
  })

  it('asks for table and summary, also of an empty chart', () => {
    expect(asked(AT_REST, { points: 0, series: 0 }, { key: 't', shift: false })).toEqual({ act: 'table' })
    expect(asked(AT_REST, extent, { key: 'S', shift: true })).toEqual({ act: 'summary' })
  })
})
