import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Num } from './Num'

it('carries unit, definition and mark', () => {
  render(<Num text="18.45" unit="pts" term="VX" modelled />)
  const figure = screen.getByTitle(/monthly future on VIX/)
  expect(figure.textContent).toMatch(/^18\.45 ptsM/)
})

it('says why a value is missing', () => {
  render(<Num text="–" term="VIX" missing="A/D breadth was not published" />)
  expect(screen.getByTitle('A/D breadth was not published').textContent).toBe('– (A/D breadth was not published)')
})
