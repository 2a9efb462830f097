import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { M } from './M'

it('says in words that the price is modelled', () => {
  render(<M />)
  expect(screen.getByTitle(/modelled price/i).textContent).toContain('no quote on both sides')
})
