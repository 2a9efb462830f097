import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { Skeleton } from './Skeleton'

afterEach(() => vi.useRealTimers())

it('keeps the room at once and shows bars only after a while', () => {
  vi.useFakeTimers()
  render(<Skeleton rows={3} />)
  const status = screen.getByRole('status', { name: 'Loading' })
  expect(status.children).toHaveLength(3)
  expect(status.querySelectorAll('span')).toHaveLength(0)
  act(() => vi.advanceTimersByTime(200))
  expect(status.querySelectorAll('span')).toHaveLength(3)
})
