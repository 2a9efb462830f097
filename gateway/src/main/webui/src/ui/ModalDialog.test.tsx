import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { DialogButtons, ModalDialog } from './ModalDialog'

it('takes the focus and closes by Escape', async () => {
  const onClose = vi.fn()
  render(
    <ModalDialog title="Keys" isOpen onClose={onClose}>
      <DialogButtons>
        <button type="button">Close</button>
      </DialogButtons>
    </ModalDialog>,
  )
  const dialog = screen.getByRole('dialog', { name: 'Keys' })
  expect(dialog.contains(document.activeElement)).toBe(true)
  await userEvent.keyboard('{Escape}')
  expect(onClose).toHaveBeenCalledOnce()
})

it('is not there while closed', () => {
  render(
    <ModalDialog title="Keys" isOpen={false} onClose={() => undefined}>
      text
    </ModalDialog>,
  )
  expect(screen.queryByRole('dialog')).toBeNull()
})
