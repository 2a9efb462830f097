import { beforeEach, expect, it } from 'vitest'
import type { FeedMessage } from './events'
import { Hub } from './hub'

const LIVE: FeedMessage = { kind: 'link', link: 'live', at: 1 }
const ENDED: FeedMessage = { kind: 'link', link: 'ended', at: 2 }

interface OpenFeed {
  desk: string
  tell: (message: FeedMessage) => void
  closed: boolean
}

let opened: OpenFeed[]
let hub: Hub

class Page {
  readonly heard: FeedMessage[] = []

  postMessage(message: FeedMessage): void {
    this.heard.push(message)
  }
}

beforeEach(() => {
  opened = []
  hub = new Hub((desk, tell) => {
    const feed: OpenFeed = { desk, tell, closed: false }
    opened.push(feed)
    return {
      greeting: () => [LIVE],
      close: () => {
        feed.closed = true
      },
    }
  })
})

it('has one feed for all pages of a desk, and greets those who join later', () => {
  const [first, second] = [new Page(), new Page()]
  hub.join(first, 'north')
  hub.join(second, 'north')
  opened[0]?.tell(ENDED)
  expect(opened).toHaveLength(1)
  expect(first.heard).toEqual([ENDED])
  expect(second.heard).toEqual([LIVE, ENDED])
})

it('keeps desks apart', () => {
  const [north, south] = [new Page(), new Page()]
  hub.join(north, 'north')
  hub.join(south, 'south')
  opened[1]?.tell(LIVE)
  expect(north.heard).toEqual([])
  expect(south.heard).toEqual([LIVE])
})

it('closes a feed when its last page leaves', () => {
  const [first, second] = [new Page(), new Page()]
  hub.join(first, 'north')
  hub.join(second, 'north')
  hub.leave(first)
  expect(opened[0]?.closed).toBe(false)
  hub.leave(second)
  expect(opened[0]?.closed).toBe(true)
})

it('moves a page that turns to another desk', () => {
  const page = new Page()
  hub.join(page, 'north')
  hub.join(page, 'south')
  expect(opened.map(({ desk, closed }) => [desk, closed])).toEqual([
    ['north', true],
    ['south', false],
  ])
})

it('opens anew after a feed has ended', () => {
  hub.join(new Page(), 'north')
  opened[0]?.tell(ENDED)
  hub.join(new Page(), 'north')
  expect(opened).toHaveLength(2)
})
