import { afterEach, describe, expect, it } from 'vitest'
import * as format from './format'

afterEach(() => format.setLocale('en-US'))
format.setLocale('en-US')

describe('numbers in en-US', () => {
  it.each([
    ['level', format.level(7437.63), '7,437.63'],
    ['level rounds once', format.level(17.085), '17.09'],
    ['strike has no grouping', format.strike(7150), '7150'],
    ['half strike', format.strike(22.5), '22.5'],
    ['points', format.points(48.7), '48.70'],
    ['negative points', format.points(-3.5), '−3.50'],
    ['index ratio', format.indexRatio(0.8764), '0.876'],
    ['no bound', format.ratioOrInfinite(null), '∞'],
    ['share', format.share(0.052), '5.2%'],
    ['share with two digits', format.share(0.0103, 2), '1.03%'],
    ['percent', format.percent(0.96), '0.96%'],
    ['count', format.count(9235), '9,235'],
    ['modelled', format.modelledShare(0.62), 'modelled 62%'],
    ['missing', format.level(null), '–'],
  ])('%s', (_name, text, expected) => {
    expect(text).toBe(expected)
  })

  it('puts the strikes from put to call', () => {
    expect(format.strikes({ longPut: 6965, shortPut: 7150, shortCall: 7735, longCall: 7995 })).toBe(
      '6965/7150/7735/7995',
    )
  })
})

describe('signs', () => {
  it.each([
    [format.signedPoints(121.48), { text: '+121.48', sign: 1 }],
    [format.signedPoints(-3.57), { text: '\u22123.57', sign: -1 }],
    [format.signedPoints(0), { text: '0.00', sign: 0 }],
    [format.signedPoints(-0.001), { text: '0.00', sign: 0 }],
    [format.signedPercent(1.66), { text: '+1.66%', sign: 1 }],
    [format.signedMoney('-459.00'), { text: '\u2212$459', sign: -1 }],
    [format.signedMoneyPlain('5060.00'), { text: '+5,060', sign: 1 }],
    [format.signedMoney('0.49'), { text: '$0', sign: 0 }],
    [format.signedCount(-2), { text: '\u22122', sign: -1 }],
    [format.signedMoney(null), { text: '–', sign: 0 }],
  ])('%o', (signed, expected) => {
    expect(signed).toEqual(expected)
  })
})

describe('money', () => {
  it.each([
    [format.money('2527214.00'), '$2,527,214'],
    [format.money('9999999.99'), '$10,000,000'],
    [format.money('12400000.00'), '$12.4\u00a0m'],
    [format.signedMoney('-12449999.99').text, '\u2212$12.4\u00a0m'],
    [format.moneyPlain('812406.50'), '812,407'],
    [format.moneyCents('1234.50'), '$1,234.50'],
    [format.moneyCents('90071992547409931.07'), '$90,071,992,547,409,931.07'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected)
  })
})

describe('other locales', () => {
  it.each([
    ['de-DE', '7.437,63', '7150', '+5.060', '5,2\u00a0%', '−459\u00a0$'],
    ['fr-FR', '7\u202f437,63', '7150', '+5\u202f060', '5,2\u00a0%', '−459\u00a0$'],
    ['en-GB', '7,437.63', '7150', '+5,060', '5.2%', '−$459'],
    ['sv-SE', '7\u00a0437,63', '7150', '+5\u00a0060', '5,2\u00a0%', '−459\u00a0$'],
  ])('%s', (locale, level, strike, signed, share, money) => {
    format.setLocale(locale)
    expect(format.level(7437.63)).toBe(level)
    expect(format.strike(7150)).toBe(strike)
    expect(format.signedMoneyPlain('5060.00').text).toBe(signed)
    expect(format.share(0.052)).toBe(share)
    expect(format.signedMoney('-459.00').text).toBe(money)
  })
})

describe('dates and times', () => {
  it.each([
    [format.date('2026-07-30'), 'Thu 30 Jul 2026'],
    [format.longDate('2026-07-30'), 'Thursday 30 July 2026'],
    [format.dayDate('2026-08-03'), 'Mon 3 Aug'],
    [format.shortDate('2026-07-30', '2026-12-01'), '30 Jul'],
    [format.shortDate('2025-12-19', '2026-07-30'), '19 Dec 2025'],
    [format.month('2026-07-01'), 'Jul'],
    [format.time('2026-07-30T15:10:04-05:00'), '15:10'],
    [format.timeSeconds('2026-07-30T20:10:04Z'), '15:10:04'],
    [format.timeSeconds('2026-01-05T21:10:04Z'), '15:10:04'],
    [format.date('2026-07-31T02:00:00Z'), 'Thu 30 Jul 2026'],
    [format.date(null), '–'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected)
  })

  it('keeps the order of a date and the reader’s names', () => {
    format.setLocale('de-DE')
    expect(format.longDate('2026-07-30')).toBe('Donnerstag 30 Juli 2026')
    format.setLocale('fr-FR')
    expect(format.longDate('2026-07-30')).toBe('jeudi 30 juillet 2026')
  })

  it('tells an expiry from its days and settlement', () => {
    expect(format.expiry('2026-08-21', 22, 'PM', '2026-07-30')).toEqual({ date: '21 Aug', rest: '22d PM' })
  })

  it('names a contract', () => {
    expect(format.contract({ root: 'VIX', expiry: '2026-08-19', putCall: 'CALL', strike: 21 })).toBe(
      'VIX 19 Aug 2026 21 C',
    )
    expect(format.contract({ root: 'VX', expiry: '2026-08-19', putCall: null, strike: null })).toBe('VX 19 Aug 2026')
  })
})

describe('durations', () => {
  it.each([
    [format.age(0.42), '0.4 s'],
    [format.age(-0.2), '0.0 s'],
    [format.age(12.9), '12 s'],
    [format.age(200), '3 min'],
    [format.age(7500), '2 h 05 min'],
    [format.age(345_600), '4 d'],
    [format.countdown(65_040), 'in 18 h 04 m'],
    [format.countdown(90_000), 'in 1 d 01 h'],
    [format.countdown(30), 'in 30 s'],
    [format.held(21, 28), '21 of 28 days held'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected)
  })
})
