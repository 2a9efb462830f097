import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Tag } from './Tag'

it('shows its word', () => {
  render(
    <Tag tone="warn" title="No new condor">
      HOLD
    </Tag>,
  )
  expect(screen.getByTitle('No new condor').textContent).toBe('HOLD')
})
