import { describe, expect, it } from 'vitest'
import { CONDOR } from '../fixtures/condor'
import { HEDGE } from '../fixtures/hedge'
import { LEVELS, SESSION_DATES } from '../fixtures/market'
import { isOn, ladder, range, values } from './ladder'

const WIDE = ladder(LEVELS, HEDGE, CONDOR, 90)

describe('the ladder', () => {
  it('has the newest sessions, the gate, the peak and the last close', () => {
    expect(WIDE.sessions).toHaveLength(90)
    expect(WIDE.gate).toBe(15)
    expect(WIDE.last).toBe(89)
    expect(WIDE.vix[WIDE.last ?? -1]).toBe(17.09)
    expect(WIDE.vix[WIDE.peak ?? -1]).toBe(Math.max(...WIDE.vix.map((value) => value ?? 0)))
  })

  it('puts lanes on the axis of sessions and counts what is shown', () => {
    const [, second, third] = WIDE.rungs
    expect(second?.spans).toEqual([
      { first: 1, last: 12 },
      { first: 57, last: 60 },
    ])
    expect(second?.sessionsOn).toBe(16)
    expect(third && isOn(third, 9)).toBe(true)
    expect(third && isOn(third, 10)).toBe(false)
  })

  it('ends where the hedge has decided', () => {
    const behind = ladder(LEVELS, { ...HEDGE, session: SESSION_DATES[87] ?? null }, CONDOR, 90)
    expect(behind.sessions.at(-1)).toBe(SESSION_DATES[87])
    expect(behind.rungs.map((rung) => isOn(rung, behind.last ?? -1))).toEqual([true, false, false])
  })

  it('clips lanes and drops marks before a shorter window', () => {
    const narrow = ladder(LEVELS, HEDGE, CONDOR, 60)
    expect(narrow.sessions[0]).toBe(SESSION_DATES[30])
    expect(narrow.rungs.map((rung) => rung.sessionsOn)).toEqual([60, 4, 0])
    expect(narrow.marks).toHaveLength(2)
    expect(narrow.laneSessions).toBe(60)
  })

  it('marks a change at the close that caused it', () => {
    expect(WIDE.marks).toContainEqual({ at: 56, vix: 22.55, layer: 2, kind: 'opened' })
    expect(WIDE.marks).toContainEqual({ at: 60, vix: 17.2, layer: 2, kind: 'sold' })
  })

  it('draws neither a roll nor an arming as a change', () => {
    const change = { session: SESSION_DATES[40] ?? '', layer: 1, cause: 'ROLL', vix: 19 }
    const transitions = [
      { ...change, from: 'ON', to: 'ON' },
      { ...change, from: 'COOLDOWN', to: 'ARMED' },
    ] as const
    expect(ladder(LEVELS, { ...HEDGE, transitions: [...transitions] }, CONDOR, 90).marks).toEqual([])
  })

  it('reaches from ten or lower to above the highest level', () => {
    expect(range(WIDE)[0]).toBe(10)
    expect(range(WIDE)[1]).toBeGreaterThan(27)
    expect(range({ ...WIDE, vix: [9.14] })[0]).toBe(9)
  })

  it('stands without a hedge and without a decision', () => {
    const bare = ladder(LEVELS, null, null, 90)
    expect([bare.gate, bare.rungs, bare.marks]).toEqual([null, [], []])
    expect(ladder({ ...LEVELS, bars: [] }, null, null, 90).peak).toBeNull()
  })

  it('gives exact values to the file', () => {
    const { columns, rows } = values(WIDE)
    expect(columns).toEqual(['Session', 'VIX close', 'Layer 1', 'Layer 2', 'Layer 3'])
    expect(rows.at(-1)).toEqual(['2026-07-30', 17.09, 'on', 'off', 'off'])
  })
})
