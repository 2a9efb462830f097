import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Empty } from './Empty'

it('says what will appear and offers one action', () => {
  render(<Empty action={<a href="/x">Open an account</a>}>No condor is open.</Empty>)
  expect(screen.getByText('No condor is open.')).toBeDefined()
  expect(screen.getByRole('link', { name: 'Open an account' })).toBeDefined()
})
