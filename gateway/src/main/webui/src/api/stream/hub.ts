import type { FeedMessage } from './events'

/** A page that follows a desk. */
export interface Follower {
  postMessage: (message: FeedMessage) => void
}

export interface Feed {
  greeting: () => FeedMessage[]
  close: () => void
}

/** One feed for each desk, however many pages follow it; the last to leave closes it. */
export class Hub {
  private readonly feeds = new Map<string, { feed: Feed; followers: Set<Follower> }>()

  constructor(private readonly open: (desk: string, tell: (message: FeedMessage) => void) => Feed) {}

  join(follower: Follower, desk: string): void {
    this.leave(follower)
    const known = this.feeds.get(desk)
    if (known) {
      known.followers.add(follower)
      for (const message of known.feed.greeting()) follower.postMessage(message)
      return
    }
    const followers = new Set([follower])
    const feed = this.open(desk, (message) => {
      for (const each of followers) each.postMessage(message)
      if (message.kind === 'link' && message.link === 'ended') this.feeds.delete(desk)
    })
    this.feeds.set(desk, { feed, followers })
  }

  leave(follower: Follower): void {
    for (const [desk, { feed, followers }] of this.feeds) {
      if (!followers.delete(follower) || followers.size > 0) continue
      feed.close()
      this.feeds.delete(desk)
    }
  }
}
