/** Long series cut to what a pixel column can show: first, least, greatest and last point of each column. */

/** A point of a line in pixels; `y` is null where the value is missing and the line breaks. */
export interface LinePoint {
  x: number
  y: number | null
}

/**
 * The points that draw the same picture as all of them. Within one pixel column a polyline covers the span from the
 * least to the greatest value and joins its neighbours at the first and last, so no other point can be seen. A gap
 * is kept. Points come in ascending order of `x`.
 */
export function cutToColumns(points: readonly LinePoint[]): LinePoint[] {
  const kept: LinePoint[] = []
  let column: number[] = []
  points.forEach((point, index) => {
    const first = column[0]
    const opensColumn = first === undefined || !sharesColumn(points[first], point)
    if (opensColumn) {
      keepColumn(points, column, kept)
      column = []
    }
    column.push(index)
  })
  keepColumn(points, column, kept)
  return kept
}

function sharesColumn(first: LinePoint | undefined, point: LinePoint): boolean {
  if (first === undefined) return false
  return Math.floor(first.x) === Math.floor(point.x) && first.y !== null && point.y !== null
}

function keepColumn(points: readonly LinePoint[], column: readonly number[], kept: LinePoint[]): void {
  for (const index of extremes(points, column)) {
    const point = points[index]
    if (point !== undefined) kept.push(point)
  }
}

/** The indexes of first, least, greatest and last of a column, each once, in the order of the series. */
function extremes(points: readonly LinePoint[], column: readonly number[]): number[] {
  if (column.length <= 4) return [...column]
  const height = (index: number) => points[index]?.y ?? 0
  const least = column.reduce((best, index) => (height(index) < height(best) ? index : best))
  const greatest = column.reduce((best, index) => (height(index) > height(best) ? index : best))
  const ends = [column[0], least, greatest, column.at(-1)].filter((index) => index !== undefined)
  return [...new Set(ends)].sort((a, b) => a - b)
}
