import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { Hash } from './Hash'

const HASH = '7c1e00000000000000000000000000000000000000000000000000000000a94f'

it('shows both ends and copies the whole', async () => {
  const user = userEvent.setup()
  render(<Hash value={HASH} />)
  const button = screen.getByRole('button', { name: 'Copy hash 7c1e…a94f' })
  expect(button.textContent).toBe('7c1e…a94f')
  await user.click(button)
  expect(await navigator.clipboard.readText()).toBe(HASH)
  expect(button.textContent).toBe('copied')
})
