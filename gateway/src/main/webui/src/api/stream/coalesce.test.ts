import type { QueryKey } from '@tanstack/react-query'
import { beforeEach, expect, it } from 'vitest'
import { Later } from '../../test/ends'
import { Coalescer } from './coalesce'

const BOOK = ['desk', 'north', 'account', 'core', 'book']
const HEDGE = ['desk', 'north', 'account', 'core', 'hedge']

let frames: Later
let timers: Later
let now: number
let busy: Set<QueryKey>
let read: QueryKey[]
let coalescer: Coalescer

beforeEach(() => {
  frames = new Later()
  timers = new Later()
  now = 0
  busy = new Set()
  read = []
  coalescer = new Coalescer({
    refetch: (key) => read.push(key),
    busy: (key) => busy.has(key),
    frame: (run) => frames.put(run),
    after: (_millis, run) => timers.put(run),
    now: () => now,
  })
})

/** A quarter of a second goes by, and with it a frame. */
function quarter(): void {
  now += 250
  timers.run()
  frames.run()
}

it('reads a key once however often a frame names it', () => {
  for (let events = 0; events < 10; events++) coalescer.add([BOOK, HEDGE])
  expect(read).toEqual([])
  frames.run()
  expect(read).toEqual([BOOK, HEDGE])
})

it('reads a key at most four times a second', () => {
  for (let frame = 0; frame < 60; frame++) {
    coalescer.add([BOOK])
    frames.run()
    now += 1000 / 60
    timers.run()
  }
  expect(read).toHaveLength(4)
})

it('reads the last event of a burst after the gap', () => {
  coalescer.add([BOOK])
  frames.run()
  coalescer.add([BOOK])
  frames.run()
  expect(read).toEqual([BOOK])
  quarter()
  expect(read).toEqual([BOOK, BOOK])
  quarter()
  expect(read).toHaveLength(2)
})

it('waits for a read under way and then reads again', () => {
  busy.add(BOOK)
  coalescer.add([BOOK])
  frames.run()
  quarter()
  expect(read).toEqual([])
  busy.delete(BOOK)
  quarter()
  expect(read).toEqual([BOOK])
})

it('reads what a more general key covers only once', () => {
  coalescer.add([BOOK, ['desk', 'north'], ['market', 'sim-1-7']])
  frames.run()
  expect(read).toEqual([
    ['desk', 'north'],
    ['market', 'sim-1-7'],
  ])
})

it('reads all by the empty key', () => {
  coalescer.add([BOOK, [], HEDGE])
  frames.run()
  expect(read).toEqual([[]])
})

it('gathers while it is held', () => {
  coalescer.hold()
  coalescer.add([BOOK])
  coalescer.add([HEDGE])
  frames.run()
  expect(read).toEqual([])
  coalescer.release()
  frames.run()
  expect(read).toEqual([BOOK, HEDGE])
})

it('stops a frame that was asked for before it was held', () => {
  coalescer.add([BOOK])
  coalescer.hold()
  frames.run()
  expect(read).toEqual([])
})
