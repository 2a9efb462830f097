/** The open condors as rows, on one scale of strikes. */
import type { Book, Condor, Outlook, Strikes } from '../../../api/types'

export interface CondorRow {
  condor: Condor
  /** Null where the strategy did not answer. */
  outlook: Outlook | null
}

export interface CondorBoard {
  rows: readonly CondorRow[]
  scale: [number, number]
}

/** Room on each side of the outermost strikes, as a share of their distance. */
const MARGIN = 0.02

export function condorBoard(book: Book, outlooks: readonly Outlook[], spot: number | null): CondorBoard {
  const rows = book.condors.map((condor) => ({
    condor,
    outlook: outlooks.find((outlook) => outlook.campaign === condor.campaign) ?? null,
  }))
  return {
    rows,
    scale: strikeScale(
      book.condors.map((condor) => condor.strikes),
      spot,
    ),
  }
}

/** One scale that holds the strikes of all condors and the index. */
export function strikeScale(all: readonly Strikes[], spot: number | null): [number, number] {
  const levels = all.flatMap((strikes) => [strikes.longPut, strikes.longCall])
  if (spot !== null) levels.push(spot)
  if (levels.length === 0) return [0, 1]
  const low = Math.min(...levels)
  const high = Math.max(...levels)
  const room = Math.max((high - low) * MARGIN, 1)
  return [low - room, high + room]
}
