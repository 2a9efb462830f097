/** Which point of an ordinal axis a position in pixels means. */

/** Where an ordinal axis lies: the middle of its first and last point, in pixels, and how many points it has. */
export interface OrdinalAxis {
  left: number
  right: number
  points: number
}

/** The middle of a point, in pixels. A single point stands at the right end, where the newest is looked for. */
export function xOf(axis: OrdinalAxis, point: number): number {
  if (axis.points <= 1) return axis.right
  return axis.left + ((axis.right - axis.left) * point) / (axis.points - 1)
}

/** The point nearest to a position; positions beyond an end mean that end. Null where there is no point. */
export function nearestPoint(axis: OrdinalAxis, x: number): number | null {
  if (axis.points === 0) return null
  if (axis.points === 1) return 0
  const share = (x - axis.left) / (axis.right - axis.left)
  return Math.min(Math.max(Math.round(share * (axis.points - 1)), 0), axis.points - 1)
}

/** From the first to the last point of a run, in pixels, with half a step on each side, kept within the axis. */
export function spanOf(axis: OrdinalAxis, first: number, last: number): { x: number; width: number } {
  const half = axis.points <= 1 ? 0 : (axis.right - axis.left) / (axis.points - 1) / 2
  const from = Math.max(xOf(axis, first) - half, axis.left)
  const to = Math.min(xOf(axis, last) + half, axis.right)
  return { x: from, width: Math.max(to - from, 1) }
}
