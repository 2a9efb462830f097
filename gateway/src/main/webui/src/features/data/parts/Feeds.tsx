import type { Link } from '../../../api/stream/events'
import type { Unreachable } from '../../../api/types'
import { shortDate, timeSeconds, ZONE } from '../../../lib/format'
import type { Iso } from '../../../lib/units'
import { Empty } from '../../../ui/Empty'
import { PlainPanel } from '../../../ui/PlainPanel'
import { Scroll } from '../../../ui/Scroll'
import { FEED_COLUMNS, FEED_TABLE, FEEDS_TITLE, feedState, NO_EVENT, NO_FEED } from '../words'
import styles from './Table.module.css'

/** What is heard of a market as it plays. */
export interface Feed {
  link: Link
  /** Milliseconds since the epoch. */
  lastEventAt: number | null
  /** The session opened last. */
  session: Iso | null
  /** Set where market data does not answer. */
  down: Unreachable | null
}

interface FeedsProps {
  market: string | null
  feed: Feed
}

/** Whether what happens in the market is heard here, and when it was last. */
export function Feeds({ market, feed }: FeedsProps) {
  return (
    <PlainPanel title={FEEDS_TITLE}>
      {market === null ? <Empty>{NO_FEED}</Empty> : <Table market={market} feed={feed} />}
    </PlainPanel>
  )
}

function Table({ market, feed }: { market: string; feed: Feed }) {
  const { down, lastEventAt } = feed
  const quiet = down !== null || feed.link !== 'live'
  return (
    <Scroll label={FEED_TABLE}>
      <table className={styles.feeds}>
        <caption className="visually-hidden">{FEEDS_TITLE}</caption>
        <thead>
          <tr>
            {FEED_COLUMNS.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{market}</th>
            <td className={quiet ? styles.bad : undefined}>
              <span aria-hidden="true">{quiet ? '◷ ' : '✓ '}</span>
              {down === null ? feedState(feed.link) : `not reachable since ${timeSeconds(down.since)} ${ZONE}`}
            </td>
            <td>{shortDate(feed.session)}</td>
            <td>{lastEventAt === null ? NO_EVENT : `${timeSeconds(new Date(lastEventAt).toISOString())} ${ZONE}`}</td>
          </tr>
        </tbody>
      </table>
    </Scroll>
  )
}
