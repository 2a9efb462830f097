import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { failureOf } from '../test/failure'
import { Problem } from './Problem'

it('names the rule, the reading and the limit', () => {
  render(
    <Problem
      failure={failureOf({ status: 403, title: 'Not allowed', rule: 'role', reading: 'VIEWER', limit: 'TRADER' })}
    />,
  )
  expect(screen.getByRole('alert').textContent).toContain('Rule role: VIEWER read, TRADER needed.')
})

it('names the service and the request, and tries again', async () => {
  const retry = vi.fn()
  render(
    <Problem
      failure={failureOf({
        title: 'Not reachable',
        detail: 'Try again soon.',
        service: 'portfolio',
        since: '2026-07-30T20:12:40Z',
        requestId: 'req-12345678',
      })}
      retry={retry}
    />,
  )
  expect(screen.getByRole('alert').textContent).toContain(
    'Not reachable: Portfolio, since 15:12:40 CT. Try again soon.',
  )
  expect(screen.getByText('req-12345678')).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(retry).toHaveBeenCalledOnce()
})
