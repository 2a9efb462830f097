import { QueryClient } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { goLive } from '../api/live'
import { FakeSource } from '../test/ends'
import { LiveState } from './LiveState'

let source: FakeSource
let leave: () => void

beforeEach(() => {
  vi.stubGlobal(
    'EventSource',
    class extends FakeSource {
      constructor() {
        super()
        source = this
      }
    },
  )
  leave = goLive('north', new QueryClient())
  render(<LiveState />)
})

afterEach(() => {
  leave()
  vi.unstubAllGlobals()
})

const button = () => screen.getByRole('button')

it('tells the age of the last event', () => {
  expect(button().textContent).toBe('Connecting')
  act(() => {
    source.opens()
    source.sends('hello', { desk: 'north' })
  })
  expect(button().textContent).toMatch(/^Live · 0\.\d s$/)
})

it('tells when the last event came once the connection is lost', () => {
  act(() => {
    source.opens()
    source.sends('hello', { desk: 'north' })
    source.breaks()
  })
  expect(button().textContent).toMatch(/^Reconnecting · last event \d\d:\d\d:\d\d CT$/)
  expect(screen.getByRole('status').textContent).toBe('Reconnecting')
})

it('holds the page by the reader’s wish', async () => {
  act(() => source.opens())
  await userEvent.click(button())
  expect(button().textContent).toBe('Held')
  expect(button().getAttribute('aria-pressed')).toBe('true')
  await userEvent.click(button())
  expect(button().textContent).toBe('Live')
})
