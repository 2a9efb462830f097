// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FakeSource } from '../../test/ends'
import { follow } from './follow'

let sources: FakeSource[]
let visibility: DocumentVisibilityState

function becomes(state: DocumentVisibilityState): void {
  visibility = state
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  sources = []
  visibility = 'visible'
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility)
  vi.stubGlobal(
    'EventSource',
    class extends FakeSource {
      constructor() {
        super()
        sources.push(this)
      }
    },
  )
})

afterEach(() => vi.unstubAllGlobals())

it('without shared workers holds a connection only while the page is visible', () => {
  const leave = follow('north', () => undefined)
  expect(sources.map((source) => source.readyState)).toEqual([0])
  becomes('hidden')
  expect(sources.map((source) => source.readyState)).toEqual([2])
  becomes('visible')
  expect(sources.map((source) => source.readyState)).toEqual([2, 0])
  leave()
  expect(sources.map((source) => source.readyState)).toEqual([2, 2])
  becomes('visible')
  expect(sources).toHaveLength(2)
})

it('with shared workers joins one, and leaves it with the page', () => {
  const said: unknown[] = []
  vi.stubGlobal(
    'SharedWorker',
    class {
      readonly port = {
        postMessage: (message: unknown) => said.push(message),
        close: () => said.push('closed'),
        onmessage: null,
      }
    },
  )
  const leave = follow('north', () => undefined)
  dispatchEvent(new Event('pagehide'))
  dispatchEvent(new Event('pageshow'))
  leave()
  expect(said).toEqual([{ desk: 'north' }, { desk: null }, { desk: 'north' }, { desk: null }, 'closed'])
  expect(sources).toEqual([])
})
