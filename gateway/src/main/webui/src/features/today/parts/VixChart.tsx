import { Frame } from '../../../chart/Frame'
import { nearestPoint } from '../../../chart/hit'
import type { LegendEntry } from '../../../chart/Legend'
import { useRoom } from '../../../chart/useRoom'
import type { Reading } from '../../../lib/reading'
import { Empty } from '../../../ui/Empty'
import { Panel } from '../../../ui/Panel'
import { type Ladder, values } from '../model/ladder'
import {
  EMPTY,
  LEGEND,
  meta,
  reading as readingAt,
  resting,
  seriesNames,
  summary,
  TITLE,
  tableRows,
} from '../words/ladder'
import { CHART_STALE } from '../words/screen'
import { axisOf, heightOf, VixDrawing } from './VixDrawing'

interface VixChartProps {
  reading: Reading<{ wide: Ladder; narrow: Ladder }>
  /** ISO date of the newest session, for the name of the file. */
  session: string | null
}

/** Kept from the start: readout, plot, lanes, legend. */
const MIN_HEIGHT = { wide: 352, tight: 424, phone: 440 }

/** VIX closes against the levels of the ladder, with the layers that were on. */
export function VixChart({ reading, session }: VixChartProps) {
  const room = useRoom()
  const narrow = room === 'phone'
  const of = (value: { wide: Ladder; narrow: Ladder }) => (narrow ? value.narrow : value.wide)
  return (
    <Panel
      title={TITLE}
      span={6}
      reading={reading}
      rows={9}
      minHeight={MIN_HEIGHT[room]}
      effect={CHART_STALE}
      meta={(value) => (of(value).last === null ? null : meta(of(value)))}
      empty={(value) => (of(value).peak === null ? <Empty>{EMPTY}</Empty> : null)}
    >
      {(value) => <Chart ladder={of(value)} narrow={narrow} session={session} />}
    </Panel>
  )
}

function Chart({ ladder, narrow, session }: { ladder: Ladder; narrow: boolean; session: string | null }) {
  const series = seriesNames(ladder)
  return (
    <Frame
      title={TITLE}
      summary={summary(ladder)}
      resting={resting(ladder)}
      narration={{ points: ladder.sessions.length, series, at: (cursor) => readingAt(ladder, cursor) }}
      values={values(ladder)}
      shown={tableRows(ladder)}
      fileName={`vix-ladder-${session ?? 'none'}.csv`}
      height={heightOf(ladder)}
      pointAt={(x, width) => nearestPoint(axisOf(ladder, width, narrow), x)}
      legend={legendOf(ladder)}
    >
      {(view) => <VixDrawing ladder={ladder} view={view} narrow={narrow} />}
    </Frame>
  )
}

/** A mark that the chart does not bear is not explained. */
function legendOf(ladder: Ladder): LegendEntry[] {
  return LEGEND.filter((entry) => {
    if (entry.sample === 'hatch') return ladder.gate !== null
    return entry.sample === 'line' || ladder.rungs.length > 0
  })
}
