import { describe, expect, it } from 'vitest'
import type { Trade } from '../../../api/types'
import { shownValue } from '../../../lib/reading'
import { CORE } from '../fixtures/account'
import { HEDGE } from '../fixtures/hedge'
import { STATES, shown } from '../fixtures/states'
import { today } from './today'

const BOUGHT: Trade = { position: 'layer-2-2026-07-30', cause: 'TRIGGER', lots: 9, price: -1.28, fees: '5.40' }

describe('Today', () => {
  it('speaks of the session of the last decision', () => {
    const { session, heading, record } = today(STATES.full, CORE)
    expect([session, heading]).toEqual(['2026-07-30', 'Thursday 30 July 2026'])
    expect(record?.at).toBe('2026-07-30T15:10:00-05:00')
  })

  it('counts the trades of the hedge only once it has decided in the same session', () => {
    const hedge = { ...HEDGE, opened: [BOUGHT] }
    const bought = (from: typeof hedge) =>
      shownValue(today({ ...STATES.full, hedge: shown(from) }, CORE).trades)?.trades.layersBought
    expect(bought(hedge)).toEqual([BOUGHT])
    expect(bought({ ...hedge, session: '2026-07-29' })).toEqual([])
  })

  it('lets a service that is down take nothing with it but its own figures', () => {
    const { condor, hedge, levels } = STATES.error
    const shownToday = today({ ...STATES.full, condor, hedge, levels }, CORE)
    const states = [shownToday.condors, shownToday.limits, shownToday.agenda].map((reading) => reading.state)
    expect(states).toEqual(['shown', 'shown', 'shown'])
    expect([shownToday.rules.state, shownToday.ladders.state, shownToday.trades.state]).toEqual([
      'failed',
      'failed',
      'failed',
    ])
    expect(shownToday.heading).toBe('Thursday 30 July 2026')
  })

  it('takes the state of the account from the list while there is no book', () => {
    expect(today({ ...STATES.full, book: { state: 'waiting' } }, { ...CORE, state: 'PAUSED' }).around.state).toBe(
      'PAUSED',
    )
  })

  it('names the expected move by its definition', () => {
    expect(shownValue(today(STATES.full, CORE).condors)?.moveName).toBe('EDR')
    expect(shownValue(today({ ...STATES.full, levels: { state: 'waiting' } }, CORE).condors)?.moveName).toBe('EM')
  })
})
