import { EVENT_NAMES, type EventBodies, type EventName, eventOf, type FeedMessage, type Link } from './events'

/** The part of EventSource that a feed needs, so that a test can stand in for the browser. */
export interface Source {
  readonly readyState: number
  onopen: ((event: Event) => void) | null
  onerror: ((event: Event) => void) | null
  addEventListener: (name: string, listener: (event: MessageEvent<string>) => void) => void
  close: () => void
}

export interface FeedEnds {
  open: (address: string) => Source
  /** Runs something after a while; gives back what calls it off. */
  after: (millis: number, run: () => void) => () => void
  now: () => number
}

const CLOSED = 2
const FIRST_PAUSE_MILLIS = 1000
const LONGEST_PAUSE_MILLIS = 30_000

/**
 * One desk's stream. The browser reconnects a broken connection by itself and names the last event it saw; when the
 * gateway refuses instead, the feed opens a new one after a pause that doubles, and the `hello` that then comes makes
 * every page read all again.
 */
export class DeskFeed {
  private source: Source
  private link: Link = 'connecting'
  private pause = FIRST_PAUSE_MILLIS
  private callOff: () => void = () => undefined
  private hello: EventBodies['hello'] | null = null
  private readonly health = new Map<string, EventBodies['health']>()

  constructor(
    private readonly address: string,
    private readonly tell: (message: FeedMessage) => void,
    private readonly ends: FeedEnds,
  ) {
    this.source = this.connect()
  }

  /** What a page that joins later must know: the connection, that it is greeted, and which services answer. */
  greeting(): FeedMessage[] {
    const at = this.ends.now()
    const messages: FeedMessage[] = [{ kind: 'link', link: this.link, at }]
    if (this.hello !== null) messages.push({ kind: 'event', event: { name: 'hello', body: this.hello }, at })
    for (const body of this.health.values()) messages.push({ kind: 'event', event: { name: 'health', body }, at })
    return messages
  }

  close(): void {
    this.callOff()
    this.source.close()
  }

  private connect(): Source {
    const source = this.ends.open(this.address)
    source.onopen = () => {
      this.pause = FIRST_PAUSE_MILLIS
      this.become('live')
    }
    source.onerror = () => this.lost()
    for (const name of EVENT_NAMES) source.addEventListener(name, (event) => this.received(name, event.data))
    return source
  }

  private received(name: EventName, data: string): void {
    const event = eventOf(name, data)
    if (event.name === 'hello') this.hello = event.body
    if (event.name === 'health') this.health.set(event.body.service, event.body)
    this.tell({ kind: 'event', event, at: this.ends.now() })
    if (event.name === 'end') {
      this.close()
      this.become('ended')
    }
  }

  private lost(): void {
    if (this.link === 'ended') return
    if (this.source.readyState !== CLOSED) {
      this.become('reconnecting')
      return
    }
    this.become('refused')
    this.callOff = this.ends.after(this.pause, () => {
      this.source = this.connect()
    })
    this.pause = Math.min(2 * this.pause, LONGEST_PAUSE_MILLIS)
  }

  private become(link: Link): void {
    this.link = link
    this.tell({ kind: 'link', link, at: this.ends.now() })
  }
}

export function streamAddress(desk: string): string {
  return `/api/v1/desks/${encodeURIComponent(desk)}/stream`
}

/** The ends of a feed in a page or a worker. */
export const browserEnds: FeedEnds = {
  open: (address) => new EventSource(address),
  after: (millis, run) => {
    const timer = setTimeout(run, millis)
    return () => clearTimeout(timer)
  },
  now: () => Date.now(),
}
