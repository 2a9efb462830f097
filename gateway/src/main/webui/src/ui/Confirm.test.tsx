import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { RefusedError } from '../lib/reading'
import { failureOf } from '../test/failure'
import { Confirm } from './Confirm'

function show(onConfirm: () => Promise<unknown>) {
  const onClose = vi.fn()
  render(
    <Confirm title="Pause core?" confirm="Pause" isOpen onClose={onClose} onConfirm={onConfirm}>
      No new trades from the next session on.
    </Confirm>,
  )
  return onClose
}

it('closes once the write was taken', async () => {
  const onClose = show(() => Promise.resolve())
  expect(screen.getByRole('alertdialog', { name: 'Pause core?' })).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Pause' }))
  expect(onClose).toHaveBeenCalledOnce()
})

it('stays open with the refusal', async () => {
  const refusal = failureOf({ status: 403, title: 'Not allowed', rule: 'role', reading: 'VIEWER', limit: 'TRADER' })
  const onClose = show(() => Promise.reject(new RefusedError(refusal)))
  await userEvent.click(screen.getByRole('button', { name: 'Pause' }))
  expect(screen.getByRole('alert').textContent).toContain('TRADER needed')
  expect(onClose).not.toHaveBeenCalled()
})

it('closes by Escape without a write', async () => {
  const write = vi.fn(() => Promise.resolve())
  const onClose = show(write)
  await userEvent.keyboard('{Escape}')
  expect(onClose).toHaveBeenCalledOnce()
  expect(write).not.toHaveBeenCalled()
})
