import { describe, expect, it } from 'vitest'
import { CONDOR } from '../fixtures/condor'
import { HEDGE } from '../fixtures/hedge'
import { CALENDAR } from '../fixtures/market'
import { agenda } from './agenda'

function lines(of: ReturnType<typeof agenda>): string[] {
  return of.items.map((item) => `${item.session} ${item.at?.slice(11, 16) ?? '–'} ${item.what}: ${item.effect}`)
}

describe('the next ten sessions', () => {
  it('merge events, exits and rolls in the order of time', () => {
    const all = agenda(CALENDAR, CONDOR, {
      ...HEDGE,
      layers: HEDGE.layers.map((of) => ({ ...of, rollsOn: '2026-08-12' })).slice(0, 1),
    })
    expect(lines(all)).toEqual([
      '2026-07-31 15:10 IC-0707 reaches 21 days: exit by rule, before at 24.36',
      '2026-08-07 15:10 IC-0714 reaches 21 days: exit by rule, before at 25.27',
      '2026-08-12 07:30 CPI: no rule acts on it',
      '2026-08-12 15:10 Layer 1 rolls: if VIX is above 15.00',
    ])
    expect(all.knowsReleases).toBe(true)
    expect(all.until).toBe('2026-08-13')
  })

  it('leave out what lies beyond them', () => {
    expect(lines(agenda(CALENDAR, null, HEDGE))).toEqual(['2026-08-12 07:30 CPI: no rule acts on it'])
  })

  it('say that an early close is one, before the events of its session', () => {
    const [first, ...rest] = CALENDAR.next
    if (first === undefined) throw new Error('the fixture has sessions to come')
    const settles = { kind: 'SPX_MONTHLY_SETTLEMENT', at: `${first.session}T08:30:00-05:00` } as const
    const early = { ...CALENDAR, next: [{ ...first, earlyClose: true, events: [settles] }, ...rest] }
    expect(lines(agenda(early, null, null)).slice(0, 2)).toEqual([
      '2026-07-31 – Early close: closes at 15:15',
      '2026-07-31 08:30 SPX monthly options settle: on the opening quotation',
    ])
  })

  it('know no release where no calendar of releases is loaded', () => {
    const bare = { ...CALENDAR, next: CALENDAR.next.map((planned) => ({ ...planned, events: [] })) }
    expect(agenda(bare, null, null)).toEqual({ items: [], until: '2026-08-13', knowsReleases: false })
    expect(agenda({ ...CALENDAR, next: [] }, CONDOR, HEDGE).until).toBeNull()
  })
})
