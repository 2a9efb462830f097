import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { signedMoney, signedPoints } from '../lib/format'
import { Delta } from './Delta'

it.each([
  [<Delta key="up" of={signedMoney('5060.00')} />, '▲+$5,060'],
  [<Delta key="down" of={signedMoney('-459.00')} />, '▼\u2212$459'],
  [<Delta key="zero" of={signedMoney('0.00')} />, '$0'],
  [<Delta key="plain" of={signedPoints(-3.57)} plain />, '\u22123.57'],
])('shows sign and arrow', (delta, text) => {
  expect(render(delta).container.textContent).toBe(text)
})

it('reads the sign alone', () => {
  const { container } = render(<Delta of={signedMoney('-459.00')} />)
  expect(container.querySelector('[aria-hidden]')?.textContent).toBe('▼')
})
