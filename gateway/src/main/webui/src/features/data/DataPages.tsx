import type { Coverage, Imports as ImportsRead, Market, Verdicts as VerdictsRead } from '../../api/types'
import { mapReading, type Reading } from '../../lib/reading'
import { ScreenTitle } from '../../ui/ScreenTitle'
import type { Filter } from './model/filter'
import { CoveragePanel } from './parts/CoveragePanel'
import { type Feed, Feeds } from './parts/Feeds'
import { Imports } from './parts/Imports'
import { Verdicts } from './parts/Verdicts'
import { Views } from './parts/Views'
import { covered, pulled, SCREEN, upTo, VIEW_NAMES } from './words'

export type View = 'coverage' | 'verdicts' | 'imports'

export interface DataPagesProps {
  view: View
  account: string | null
  market: Market | null
  coverage: Reading<Coverage>
  verdicts: Reading<VerdictsRead>
  imports: Reading<ImportsRead>
  feed: Feed
  filter: Filter
  showVerdicts: (of: Filter) => void
}

/** The verdict on the data first, then one of three pages about it. */
export function DataPages(props: DataPagesProps) {
  const { view, account, market, coverage, verdicts, imports, feed, filter, showVerdicts } = props
  const drawn = market?.kind === 'SIM'
  const headline = view === 'imports' ? mapReading(imports, pulled) : mapReading(coverage, covered)
  return (
    <>
      <ScreenTitle
        key={view}
        screen={`${SCREEN}: ${VIEW_NAMES[view]}`}
        account={account}
        simulated={drawn}
        meta={view !== 'imports' && coverage.state === 'shown' && upTo(coverage.value.session)}
      >
        {headline.state === 'shown' ? headline.value : SCREEN}
      </ScreenTitle>
      <Views current={view} />
      {view === 'coverage' && <CoveragePanel reading={coverage} drawn={drawn} showVerdicts={showVerdicts} />}
      {view === 'verdicts' && <Verdicts reading={verdicts} drawn={drawn} filter={filter} onFilter={showVerdicts} />}
      {view === 'imports' && (
        <>
          <Imports reading={imports} />
          <Feeds market={market?.name ?? null} feed={feed} />
        </>
      )}
    </>
  )
}
