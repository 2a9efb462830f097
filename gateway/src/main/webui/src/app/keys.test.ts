// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { KeyReader } from './keys'

let did: string[]
let reader: KeyReader

beforeEach(() => {
  did = []
  reader = new KeyReader({
    go: (place) => did.push(place.label),
    pause: () => did.push('pause'),
    list: () => did.push('list'),
  })
})

it('goes by g and the key of a place', () => {
  reader.press('g', 1000)
  reader.press('t', 1400)
  expect(did).toEqual(['Today'])
})

it('forgets g after a while', () => {
  reader.press('g', 1000)
  reader.press('t', 2600)
  expect(did).toEqual([])
})

it('forgets g at a key that is none', () => {
  reader.press('g', 1000)
  reader.press('z', 1100)
  reader.press('t', 1200)
  expect(did).toEqual([])
})

it('holds live updates and lists keys', () => {
  reader.press('p', 1000)
  reader.press('?', 1100)
  expect(did).toEqual(['pause', 'list'])
})
