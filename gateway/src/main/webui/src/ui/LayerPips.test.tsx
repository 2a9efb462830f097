import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { LayerPips } from './LayerPips'

const layers = (...on: boolean[]) => on.map((state, index) => ({ layer: index + 1, on: state }))

it('reads the layers that are on', () => {
  render(<LayerPips layers={layers(true, false, true)} />)
  expect(screen.getByRole('img', { name: 'layer 1, 3 on, of 3' }).textContent).toBe('123')
})

it('reads that none is on', () => {
  render(<LayerPips layers={layers(false, false, false)} />)
  expect(screen.getByRole('img', { name: 'no layer on, of 3' })).toBeDefined()
})
