import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ScreenTitle } from './ScreenTitle'

it('names the window and takes the focus after a change of screen', () => {
  const first = render(
    <ScreenTitle screen="Today" account="core" simulated>
      Thursday
    </ScreenTitle>,
  )
  expect(document.title).toBe('core · Today · Simulated · ALVH')
  expect(document.activeElement).toBe(document.body)
  first.unmount()
  render(
    <ScreenTitle screen="Hedge" account={null}>
      Hedge
    </ScreenTitle>,
  )
  expect(document.title).toBe('Hedge · ALVH')
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Hedge' }))
})
