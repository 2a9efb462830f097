import { useLive } from './live'
import type { Unreachable } from './types'

/** The services that the gateway cannot reach now, and since when. */
export function useUnreachable(): Unreachable[] {
  return useLive((now) => now.unreachable)
}
