import type { QueryKey } from '@tanstack/react-query'

/** A key is read again at most four times a second, however many events name it. */
export const LEAST_GAP_MILLIS = 250

export interface CoalescerEnds {
  refetch: (key: QueryKey) => void
  /** Whether a read under the key is on its way. */
  busy: (key: QueryKey) => boolean
  /** Runs before the next paint. */
  frame: (run: () => void) => void
  after: (millis: number, run: () => void) => void
  now: () => number
}

/**
 * Gathers the keys of a frame's events and reads each again once. A key whose read is under way waits for it: that
 * read may have begun before the event, so it is neither cut short nor trusted.
 */
export class Coalescer {
  private readonly pending = new Map<string, QueryKey>()
  private readonly lastRead = new Map<string, number>()
  private scheduled = false
  private held = false

  constructor(private readonly ends: CoalescerEnds) {}

  add(keys: readonly QueryKey[]): void {
    for (const key of keys) this.pending.set(JSON.stringify(key), key)
    this.schedule()
  }

  /** Keeps gathering without reading: the reader asked the screen to stand still. */
  hold(): void {
    this.held = true
  }

  release(): void {
    this.held = false
    this.schedule()
  }

  private schedule(): void {
    if (this.scheduled || this.held || this.pending.size === 0) return
    this.scheduled = true
    this.ends.frame(() => this.flush())
  }

  private flush(): void {
    this.scheduled = false
    if (this.held) return
    for (const [name, key] of this.pending) if (this.isCovered(name, key)) this.pending.delete(name)
    for (const [name, key] of this.pending) if (this.isDue(name) && !this.ends.busy(key)) this.read(name, key)
    if (this.pending.size > 0) this.ends.after(LEAST_GAP_MILLIS, () => this.schedule())
  }

  private read(name: string, key: QueryKey): void {
    this.pending.delete(name)
    this.lastRead.set(name, this.ends.now())
    this.ends.refetch(key)
  }

  private isDue(name: string): boolean {
    return this.ends.now() - (this.lastRead.get(name) ?? Number.NEGATIVE_INFINITY) >= LEAST_GAP_MILLIS
  }

  /** A more general key that is pending reads this one too. */
  private isCovered(name: string, key: QueryKey): boolean {
    return [...this.pending].some(
      ([other, general]) => other !== name && general.every((part, index) => key[index] === part),
    )
  }
}
