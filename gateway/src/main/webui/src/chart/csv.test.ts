import { expect, it } from 'vitest'
import { csvOf } from './csv'

it('writes a header, exact values, nothing for what is missing, and quotes where it must', () => {
  const values = {
    columns: ['session', 'VIX close', 'note'],
    rows: [
      ['2026-07-29', 20.66, 'say "hold", wait'],
      ['2026-07-30', null, ''],
    ],
  }
  expect(csvOf(values)).toBe('session,VIX close,note\r\n2026-07-29,20.66,"say ""hold"", wait"\r\n2026-07-30,,\r\n')
})
