import { useUnreachable } from '../../api/health'
import { useLive } from '../../api/live'
import { useCoverage, useImports, useVerdicts } from '../../api/queries'
import type { AccountSummary } from '../../api/types'
import { DataPages, type View } from './DataPages'
import { type Filter, MOST } from './model/filter'

interface DataScreenProps {
  view: View
  /** Null until it is known which accounts the desk has; its market is the one that is shown. */
  account: AccountSummary | null
  filter: Filter
  showVerdicts: (of: Filter) => void
}

/** What is known of the market of an account, how well, and what is missing. */
export function DataScreen({ view, account, filter, showVerdicts }: DataScreenProps) {
  const market = account?.market ?? null
  const session = useLive((now) => (market === null ? undefined : now.sessions[market.name]))
  return (
    <DataPages
      view={view}
      account={account?.account ?? null}
      market={market}
      coverage={useCoverage(market?.name ?? null)}
      verdicts={useVerdicts(view === 'verdicts' ? (market?.name ?? null) : null, { ...filter, limit: MOST })}
      imports={useImports()}
      feed={{
        link: useLive((now) => now.link),
        lastEventAt: useLive((now) => now.lastEventAt),
        session: session?.session ?? account?.session ?? null,
        down: useUnreachable().find(({ service }) => service === 'market-data') ?? null,
      }}
      filter={filter}
      showVerdicts={showVerdicts}
    />
  )
}
