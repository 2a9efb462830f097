/** Where an axis is labelled. */

/** The first point of each month among ISO dates in order; a first point that only ends its month is left out. */
export function monthStarts(sessions: readonly string[]): number[] {
  const starts: number[] = []
  for (let i = 1; i < sessions.length; i++) {
    if (sessions[i]?.slice(0, 7) !== sessions[i - 1]?.slice(0, 7)) starts.push(i)
  }
  return starts
}

/** Of labels at ascending pixels those that stay at least `apart` from the one kept before. */
export function spaced(at: readonly number[], apart: number): number[] {
  const kept: number[] = []
  for (const x of at) {
    const before = kept.at(-1)
    if (before === undefined || x - before >= apart) kept.push(x)
  }
  return kept
}

/**
 * Labels moved as little as it takes so that neighbours stand at least `apart`; the order of the answers is that of
 * the labels given. They are pushed up from the lowest, then kept within `top`.
 */
export function spread(at: readonly number[], apart: number, top: number, bottom: number): number[] {
  const order = at.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y)
  let floor = top
  for (const label of order) {
    label.y = Math.max(label.y, floor)
    floor = label.y + apart
  }
  let ceiling = bottom
  for (const label of order.toReversed()) {
    label.y = Math.min(label.y, ceiling)
    ceiling = label.y - apart
  }
  return order.sort((a, b) => a.index - b.index).map((label) => label.y)
}
