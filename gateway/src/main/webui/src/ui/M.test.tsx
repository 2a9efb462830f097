import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { M, PriceMark } from './M'

it('says in words that the price is modelled', () => {
  render(<M />)
  expect(screen.getByTitle(/modelled price/i).textContent).toContain('no quote on both sides')
})

it('marks a price by what is known of it', () => {
  const { container, rerender } = render(<PriceMark modelled={true} />)
  expect(container.textContent).toMatch(/^M \(Modelled price/)
  rerender(<PriceMark modelled={null} />)
  expect(container.textContent).toMatch(/^\? \(It is not known whether/)
  rerender(<PriceMark modelled={false} />)
  expect(container.textContent).toBe('')
})
