import { expect, it } from 'vitest'
import { ACCOUNTS, CORE } from '../fixtures/account'
import { ruleOf } from '../fixtures/rule'
import { layersMissing, stance, stanceMissing } from './accounts'

const gate = ruleOf({ rule: 'VIX_GATE', verdict: 'REFUSED', reason: 'VIX_NOT_BELOW' })

it.each([
  [{}, 'No new condor, HOLD gate'],
  [
    { stance: { opened: [], closed: ['condor-2026-07-07'], blockedBy: gate } },
    'Closed IC-0707 · no new condor, HOLD gate',
  ],
  [{ stance: { opened: ['condor-2026-07-30'], closed: [], blockedBy: null } }, 'Opened IC-0730'],
  [
    { stance: { opened: [], closed: [], blockedBy: ruleOf({ rule: 'CHAIN', reason: 'NO_RATE' }) } },
    'No new condor, no interest rate was published',
  ],
  [{ state: 'PAUSED' as const }, 'Paused · no new condor, HOLD gate'],
  [{ state: 'STOPPED' as const, cause: 'hedge could not apply a record' }, 'Stopped: hedge could not apply a record'],
  [{ session: null }, 'Waits for its first session'],
  [{ stance: null }, '–'],
  [{ stance: { opened: [], closed: [], blockedBy: null } }, 'No change'],
])('says where an account stands', (over, text) => {
  expect(stance({ ...CORE, ...over })).toBe(text)
})

it('says why a column is missing', () => {
  const down = { ...ACCOUNTS, unreachable: [{ service: 'strategy', since: '2026-07-30T15:12:40-05:00' }] }
  expect(stanceMissing(down)).toBe('strategy did not answer')
  expect(layersMissing(down)).toBe('no hedge decided yet')
})
