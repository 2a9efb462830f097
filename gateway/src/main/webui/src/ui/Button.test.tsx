import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { Button } from './Button'

it('is pressed by key', async () => {
  const press = vi.fn()
  render(<Button onPress={press}>Retry</Button>)
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  expect(press).toHaveBeenCalledOnce()
})

it('does nothing while disabled', async () => {
  const press = vi.fn()
  render(
    <Button onPress={press} isDisabled>
      Retry
    </Button>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Retry' }))
  expect(press).not.toHaveBeenCalled()
})
