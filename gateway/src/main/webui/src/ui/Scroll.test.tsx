import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Scroll } from './Scroll'

it('is a named region that takes focus', () => {
  render(<Scroll label="Accounts table">wide</Scroll>)
  expect(screen.getByRole('region', { name: 'Accounts table' }).tabIndex).toBe(0)
})
