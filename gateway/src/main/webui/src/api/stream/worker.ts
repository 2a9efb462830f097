import { browserEnds, DeskFeed, streamAddress } from './feed'
import { Hub } from './hub'

/** What a page tells the worker; a null desk is a page that leaves. */
export interface Following {
  desk: string | null
}

const hub = new Hub((desk, tell) => new DeskFeed(streamAddress(desk), tell, browserEnds))

addEventListener('connect', (event) => {
  const port = (event as MessageEvent).ports[0]
  if (port === undefined) return
  port.onmessage = ({ data }: MessageEvent<Following>) => {
    if (data.desk === null) hub.leave(port)
    else hub.join(port, data.desk)
  }
})
