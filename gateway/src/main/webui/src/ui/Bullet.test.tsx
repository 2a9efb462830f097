import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Bullet } from './Bullet'

it('draws value and limit on one scale', () => {
  const { container } = render(<Bullet value={10} limit={20} max={25} label="10 of at most 20" />)
  expect(screen.getByRole('img', { name: '10 of at most 20' })).toBeDefined()
  expect(container.querySelectorAll('rect')[1]?.getAttribute('width')).toBe('40')
  expect(container.querySelector('path')?.getAttribute('d')).toBe('M80 0V14')
})

it('stays within its track', () => {
  const { container } = render(<Bullet value={99} limit={null} max={25} />)
  expect(container.querySelectorAll('rect')[1]?.getAttribute('width')).toBe('100')
  expect(container.querySelector('path')).toBeNull()
})
