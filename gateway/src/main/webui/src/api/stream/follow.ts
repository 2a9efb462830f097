import type { FeedMessage } from './events'
import { browserEnds, DeskFeed, streamAddress } from './feed'
import type { Following } from './worker'

type Tell = (message: FeedMessage) => void

/** Follows a desk's stream until the returned function is called. */
export function follow(desk: string, tell: Tell): () => void {
  return 'SharedWorker' in globalThis ? followShared(desk, tell) : followWhileVisible(desk, tell)
}

/** All pages of the browser share one connection: plain HTTP allows no more than six an origin. */
function followShared(desk: string, tell: Tell): () => void {
  const worker = new SharedWorker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'alvh-stream' })
  const say = (following: Following) => worker.port.postMessage(following)
  const join = () => say({ desk })
  const leave = () => say({ desk: null })
  worker.port.onmessage = ({ data }: MessageEvent<FeedMessage>) => tell(data)
  // A page kept for going back must not hold the stream, and takes it up again when it is shown.
  addEventListener('pagehide', leave)
  addEventListener('pageshow', join)
  join()
  return () => {
    removeEventListener('pagehide', leave)
    removeEventListener('pageshow', join)
    leave()
    worker.port.close()
  }
}

/** Without shared workers each page has a connection of its own while it is visible. */
function followWhileVisible(desk: string, tell: Tell): () => void {
  let feed: DeskFeed | null = null
  const match = () => {
    if (document.visibilityState === 'visible') feed ??= new DeskFeed(streamAddress(desk), tell, browserEnds)
    else {
      feed?.close()
      feed = null
    }
  }
  document.addEventListener('visibilitychange', match)
  match()
  return () => {
    document.removeEventListener('visibilitychange', match)
    feed?.close()
  }
}
