import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { AsOf } from './AsOf'

const INSTANT = '2026-07-30T15:10:00-05:00'

it('prints the time with its zone', () => {
  expect(render(<AsOf instant={INSTANT} />).container.textContent).toBe('as of 15:10:00 CT')
})

it('prints the age of a late value', () => {
  const now = Date.parse(INSTANT) + 200_000
  expect(render(<AsOf instant={INSTANT} late now={now} />).container.textContent).toBe('◷ 15:10:00 CT, 3 min old')
})

it('says so when nothing has come yet', () => {
  expect(render(<AsOf instant={null} />).container.textContent).toBe('no data yet')
})
