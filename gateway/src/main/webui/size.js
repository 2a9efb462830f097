// Holds the build to the bytes that the first screen may cost. Sizes are those of the wire: gzip at its best level.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const KILOBYTE = 1000
const BUDGETS = { script: 350, style: 25, font: 50, route: 60 }

const out = join(import.meta.dirname, 'dist')
const manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8'))
const page = readFileSync(join(out, 'index.html'), 'utf8')
const chunks = Object.values(manifest)
const zipped = (files) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(out, file)), { level: 9 }).length, 0)

// The first screen is the entry with all it imports, and the screen that it opens on.
const first = chunks.filter(
  (chunk) => chunk.file.endsWith('.js') && (chunk.isEntry || !chunk.isDynamicEntry || isToday(chunk)),
)
const fonts = chunks.map((chunk) => chunk.file).filter((file) => file.endsWith('.woff2'))
const routes = chunks.filter((chunk) => chunk.isDynamicEntry)

function isToday(chunk) {
  return chunk.src === 'src/features/today/Screen.tsx'
}

const readings = [
  ['first screen, script', zipped(first.map((chunk) => chunk.file)), BUDGETS.script],
  ['first screen, style', zipped([...new Set(first.flatMap((chunk) => chunk.css ?? []))]), BUDGETS.style],
  ['font', fonts.reduce((sum, file) => sum + readFileSync(join(out, file)).length, 0), BUDGETS.font],
  ...routes.map((chunk) => [`route ${chunk.src}`, zipped([chunk.file]), BUDGETS.route]),
]

for (const [name, bytes, budget] of readings) {
  const over = bytes > budget * KILOBYTE
  console.log(`${over ? 'OVER ' : 'ok   '}${(bytes / KILOBYTE).toFixed(1).padStart(6)} of ${budget} kB  ${name}`)
  if (over) process.exitCode = 1
}

const rules = [
  ['the font is preloaded', fonts.length === 1 && page.includes(`rel="preload"`) && page.includes(fonts[0])],
  ['no inline script', !/<script(?![^>]*\bsrc=)/.test(page)],
  ['no inline style', !/<style|\sstyle=/.test(page)],
  ['hashed names', readdirSync(join(out, 'assets')).every((file) => /-[\w-]{8}\.\w+$/.test(file))],
]

for (const [rule, kept] of rules) {
  console.log(`${kept ? 'ok   ' : 'NOT  '}${rule}`)
  if (!kept) process.exitCode = 1
}
