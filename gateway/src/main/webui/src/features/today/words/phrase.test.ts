import { expect, it } from 'vitest'
import { counted, listed, plain, price, say, strong } from './phrase'

it('puts a sentence together from parts and other sentences', () => {
  const phrase = say`Sold ${strong('IC-0707')} for ${price('51.48', true)}, ${{ delta: { text: '−$459', sign: -1 } }}.`
  expect(phrase).toEqual([
    'Sold ',
    { strong: 'IC-0707' },
    ' for ',
    { strong: '51.48' },
    { modelled: true },
    ', ',
    { delta: { text: '−$459', sign: -1 } },
    '.',
  ])
  expect(plain(phrase)).toBe('Sold IC-0707 for 51.48 M, −$459.')
})

it('marks a price unless it is quoted', () => {
  const marked = [true, false, null].map((modelled) => plain(say`${price('51.48', modelled)}`))
  expect(marked).toEqual(['51.48 M', '51.48', '51.48 ?'])
})

it('lists and counts', () => {
  expect([listed([]), listed(['1']), listed(['1', '2']), listed(['1', '2', '3'])]).toEqual([
    '',
    '1',
    '1 and 2',
    '1, 2 and 3',
  ])
  expect([counted(1, 'lot'), counted(2, 'lot'), counted(2, 'expiry', 'expiries')]).toEqual([
    '1 lot',
    '2 lots',
    '2 expiries',
  ])
})
