import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { RangeStrip } from './RangeStrip'

const STRIKES = { longPut: 7000, shortPut: 7100, shortCall: 7300, longCall: 7400 }

const spans = (container: HTMLElement) =>
  [...container.querySelectorAll('rect')].map((rect) =>
    ['x', 'width'].map((name) => Math.round(Number(rect.getAttribute(name)))),
  )

it('puts wings, body and expected move on the scale', () => {
  const { container } = render(
    <RangeStrip strikes={STRIKES} scale={[7000, 7584]} spot={7200} move={10} label="Long put 7,000" />,
  )
  expect(screen.getByRole('img', { name: 'Long put 7,000' })).toBeDefined()
  expect(spans(container)).toEqual([
    [4, 50],
    [54, 100],
    [154, 50],
    [99, 10],
  ])
})

it('draws no index that is not known', () => {
  const { container } = render(<RangeStrip strikes={STRIKES} scale={[6900, 7500]} spot={null} move={10} label="x" />)
  expect(spans(container)).toHaveLength(3)
  expect(container.querySelectorAll('path')).toHaveLength(1)
})
