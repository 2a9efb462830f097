import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { ThemeButton } from './ThemeButton'

it('turns from the system’s theme to light, to dark, and back', async () => {
  render(<ThemeButton />)
  const button = screen.getByRole('button', { name: 'Theme: as the system' })
  const seen: [string | undefined, string | null][] = []
  for (let turns = 0; turns < 3; turns++) {
    await userEvent.click(button)
    seen.push([document.documentElement.dataset.theme, localStorage.getItem('alvh.theme')])
  }
  expect(seen).toEqual([
    ['light', 'light'],
    ['dark', 'dark'],
    [undefined, null],
  ])
})
