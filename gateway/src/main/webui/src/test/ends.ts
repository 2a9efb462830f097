import type { Source } from '../api/stream/feed'

/** Work put off until a test asks for it. */
export class Later {
  private readonly waiting: (() => void)[] = []

  readonly put = (run: () => void): (() => void) => {
    this.waiting.push(run)
    return () => {
      const at = this.waiting.indexOf(run)
      if (at >= 0) this.waiting.splice(at, 1)
    }
  }

  run(): void {
    for (const each of this.waiting.splice(0)) each()
  }

  get size(): number {
    return this.waiting.length
  }
}

/** An event source whose events a test sends. */
export class FakeSource implements Source {
  readyState = 0
  onopen: ((event: Event) => void) | null = null
  onerror: ((event: Event) => void) | null = null
  private readonly listeners = new Map<string, (event: MessageEvent<string>) => void>()

  addEventListener(name: string, listener: (event: MessageEvent<string>) => void): void {
    this.listeners.set(name, listener)
  }

  close(): void {
    this.readyState = 2
  }

  opens(): void {
    this.readyState = 1
    this.onopen?.(new Event('open'))
  }

  sends(name: string, body: object): void {
    this.listeners.get(name)?.(new MessageEvent(name, { data: JSON.stringify(body) }))
  }

  /** The connection breaks: the browser tries again by itself. */
  breaks(): void {
    this.readyState = 0
    this.onerror?.(new Event('error'))
  }

  /** The gateway answers with a status: the browser gives up. */
  isRefused(): void {
    this.readyState = 2
    this.onerror?.(new Event('error'))
  }
}
