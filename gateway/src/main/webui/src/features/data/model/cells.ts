/** Where the cells of the grid lie, in pixels. */
import type { Iso } from '../../../lib/units'
import type { Day, Grid, State } from './days'

/** The side of a cell. */
export const CELL = 5

/** Between cells that have room. */
const GAP = 1

/** Below this a cell cannot be told from its neighbour; the grid then scrolls. */
const NARROWEST = 4.4

/** So many years stand close together; fewer have room for the label of each. */
const MANY_YEARS = 16

/** Every so many years are labelled where they stand close. */
const LABELLED = 5

const CLOSE = 8
const APART = 16

export interface Layout {
  width: number
  height: number
  /** From one session to the next. */
  pitch: number
  /** From one year to the next. */
  line: number
}

export function layoutOf(grid: Grid, room: number): Layout {
  const roomy = CELL + GAP
  const fitting = room / Math.max(grid.columns, 1)
  const pitch = fitting >= NARROWEST && fitting < roomy ? fitting : roomy
  const line = grid.years.length > MANY_YEARS ? CLOSE : APART
  return { width: Math.ceil(grid.columns * pitch), height: grid.years.length * line, pitch, line }
}

/** The years to print, each with the row that it stands beside. */
export function labels(grid: Grid): { year: number; row: number }[] {
  const all = grid.years.map((year, row) => ({ year, row }))
  return grid.years.length > MANY_YEARS ? all.filter(({ year, row }) => row === 0 || year % LABELLED === 0) : all
}

/** Where months begin in the longest year; in others it is a session or two beside. */
export function monthsOf(grid: Grid, { pitch }: Layout): { session: Iso; x: number }[] {
  const counts = grid.years.map((_, row) => grid.days.filter((day) => day.row === row).length)
  const longest = grid.days.filter((day) => day.row === counts.indexOf(Math.max(...counts)))
  return longest
    .filter(({ session }, at) => monthOf(session) !== monthOf(longest[at - 1]?.session ?? ''))
    .map(({ session, column }) => ({ session, x: Math.round(column * pitch) }))
}

function monthOf(session: Iso): string {
  return session.slice(0, 'yyyy-mm'.length)
}

/** Left and top of a day's cell, on whole pixels so that edges stay sharp, and how wide it is. */
export function cell(day: Pick<Day, 'row' | 'column'>, { pitch, line }: Layout): { x: number; y: number; w: number } {
  const x = Math.round(day.column * pitch)
  const next = Math.round((day.column + 1) * pitch)
  return { x, y: day.row * line + Math.floor((line - CELL) / 2), w: pitch < CELL + GAP ? next - x : CELL }
}

/** All cells of one state as one path: thousands of elements would be slow to draw. */
export function cellsOf(grid: Grid, state: State, layout: Layout): string {
  return grid.days
    .filter((day) => day.state === state)
    .map((day) => {
      const { x, y, w } = cell(day, layout)
      return `M${x} ${y}h${w}v${CELL}h${-w}z`
    })
    .join('')
}

/** A stroke through every cell without a chain, which else looks like a gap. */
export function strokesOf(grid: Grid, layout: Layout): string {
  return grid.days
    .filter((day) => day.state === 'absent')
    .map((day) => {
      const { x, y, w } = cell(day, layout)
      return `M${x} ${y + CELL}l${w} ${-CELL}`
    })
    .join('')
}

/** A dot in the middle of every cell with a rejection, as one path of points. */
export function dotsOf(grid: Grid, layout: Layout): string {
  return grid.days
    .filter((day) => day.rejections > 0)
    .map((day) => {
      const { x, y, w } = cell(day, layout)
      return `M${x + w / 2} ${y + CELL / 2}h0`
    })
    .join('')
}

/** Row and column under a point of the drawing. */
export function placeAt(x: number, y: number, { pitch, line }: Layout): { row: number; column: number } {
  return { row: Math.floor(y / line), column: Math.floor(x / pitch) }
}
