import { expect, it } from 'vitest'
import { BOOK } from '../fixtures/account'
import { OUTLOOKS } from '../fixtures/condor'
import { condorBoard, strikeScale } from './condors'

it('puts every condor on one scale with its outlook', () => {
  const board = condorBoard(BOOK, OUTLOOKS.slice(0, 1), 7437.63)
  expect(board.rows.map((row) => row.outlook?.campaign ?? null)).toEqual(['condor-2026-07-07', null, null])
  expect(board.scale[0]).toBeCloseTo(7020 - 21.6)
  expect(board.scale[1]).toBeCloseTo(8100 + 21.6)
})

it('widens the scale to an index beyond all strikes', () => {
  const strikes = { longPut: 100, shortPut: 110, shortCall: 120, longCall: 130 }
  expect(strikeScale([strikes], 150)).toEqual([99, 151])
  expect(strikeScale([], null)).toEqual([0, 1])
})
