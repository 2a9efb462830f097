import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const SOURCES = join(import.meta.dirname, '..')
const TOKENS = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')

type Theme = 'light' | 'dark'

/** The value of a token in a theme, as six hexadecimal digits. */
function token(name: string, theme: Theme): string {
  const found = TOKENS.match(new RegExp(`--${name}: light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)`))
  const value = found?.[theme === 'light' ? 1 : 2]
  if (value === undefined) throw new Error(`No token ${name}`)
  return value
}

/** Relative luminance by WCAG 2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

/** The contrasts that were measured when the palette was made, on `surface` unless another ground is named. */
const MEASURED: [name: string, ground: string, light: number, dark: number][] = [
  ['ink', 'surface', 17.8, 14.8],
  ['ink2', 'surface', 7.8, 8.6],
  ['ink3', 'surface', 5.6, 6.1],
  ['line', 'surface', 1.4, 1.3],
  ['line2', 'surface', 3.3, 3.9],
  ['accent', 'surface', 6.9, 8.2],
  ['profit', 'surface', 6.0, 8.2],
  ['profit', 'profitbg', 5.1, 6.6],
  ['loss', 'surface', 6.0, 7.2],
  ['loss', 'lossbg', 5.1, 6.2],
  ['warn', 'surface', 5.9, 9.1],
  ['warn', 'warnbg', 5.2, 7.4],
  ['model', 'surface', 6.0, 7.0],
  ['l1', 'surface', 4.9, 4.9],
  ['l2', 'surface', 8.6, 8.0],
  ['l3', 'surface', 15.5, 13.3],
]

/** Text, on each ground that it is put on. */
const TEXT: [name: string, grounds: string[]][] = [
  ['ink', ['bg', 'surface', 'sunken', 'warnbg', 'accentbg']],
  ['ink2', ['bg', 'surface', 'sunken', 'warnbg']],
  ['ink3', ['bg', 'surface', 'sunken']],
  ['accent', ['bg', 'surface', 'accentbg']],
  ['profit', ['surface', 'profitbg']],
  ['loss', ['surface', 'lossbg']],
  ['warn', ['surface', 'warnbg']],
  ['surface', ['accent', 'l1', 'l2', 'l3']],
]

/** Marks and borders that carry meaning. */
const MARKS = ['line2', 'accent', 'profit', 'loss', 'warn', 'model', 'l1', 'l2', 'l3']

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  it.each(MEASURED)('%s on %s has the measured contrast', (name, ground, light, dark) => {
    expect(contrast(token(name, theme), token(ground, theme))).toBeCloseTo(theme === 'light' ? light : dark, 1)
  })

  it.each(TEXT)('%s can be read on its grounds', (name, grounds) => {
    for (const ground of grounds)
      expect(contrast(token(name, theme), token(ground, theme)), ground).toBeGreaterThan(4.5)
  })

  it.each(MARKS)('%s can be seen as a mark', (name) => {
    expect(contrast(token(name, theme), token('surface', theme))).toBeGreaterThan(3)
  })
})

it('writes colours nowhere but in the tokens', () => {
  const colour = /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|oklab|lab|lch)a?\(/i
  const guilty = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(css|tsx?)$/.test(path) && !/tokens\.(css|test\.ts)$/.test(path))
    .filter((path) => colour.test(withoutAddresses(readFileSync(join(SOURCES, path), 'utf8'))))
  expect(guilty).toEqual([])
})

/** A link to a place in the page begins as a colour does. */
function withoutAddresses(text: string): string {
  return text.replaceAll(/(href|url)[=(]["'{`]*#[\w-]+/g, '')
}
