import { ticks as niceTicks } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { AxisX } from '../../../chart/AxisX'
import { AxisY } from '../../../chart/AxisY'
import { Band } from '../../../chart/Band'
import { Crosshair } from '../../../chart/Crosshair'
import type { View } from '../../../chart/Frame'
import { type OrdinalAxis, spanOf, xOf } from '../../../chart/hit'
import type { Plot, Scale } from '../../../chart/plot'
import { Series } from '../../../chart/Series'
import { Swimlane } from '../../../chart/Swimlane'
import { monthStarts, spaced } from '../../../chart/ticks'
import { month, strike } from '../../../lib/format'
import { type Ladder, range } from '../model/ladder'
import { gateLabel, laneTotal } from '../words/ladder'
import { LadderLines } from './LadderLines'
import { LadderMarks } from './LadderMarks'

const PLOT_BOTTOM = 206
const FIRST_LANE = 226
const LANE = 16
const MONTHS_APART = 34
/** Below this width the words of the band and those of the peak would meet. */
const ROOM_FOR_WORDS = 480

export function heightOf(ladder: Ladder): number {
  return FIRST_LANE + ladder.rungs.length * LANE
}

function plotOf(width: number, narrow: boolean): Plot {
  return { left: narrow ? 26 : 30, right: width - (narrow ? 56 : 116), top: 6, bottom: PLOT_BOTTOM }
}

export function axisOf(ladder: Ladder, width: number, narrow: boolean): OrdinalAxis {
  const { left, right } = plotOf(width, narrow)
  return { left, right, points: ladder.sessions.length }
}

interface VixDrawingProps {
  ladder: Ladder
  view: View
  narrow: boolean
}

/** The drawing within the frame: hatch, axes, levels, closes, marks, lanes and what is being read. */
export function VixDrawing({ ladder, view, narrow }: VixDrawingProps) {
  const plot = plotOf(view.width, narrow)
  const axis = axisOf(ladder, view.width, narrow)
  const [low, high] = range(ladder)
  const y = scaleLinear().domain([low, high]).range([plot.bottom, plot.top])
  return (
    <>
      {ladder.gate !== null && (
        <Band
          plot={plot}
          from={plot.top}
          to={y(ladder.gate)}
          label={gateLabel(ladder.gate, view.width < ROOM_FOR_WORDS)}
          labelAt={peakIsLate(ladder) ? 'start' : 'end'}
        />
      )}
      <AxisY plot={plot} scale={y} ticks={niceTicks(low, high, 5)} label={strike} />
      <AxisX plot={plot} ticks={monthTicks(ladder, axis)} />
      <LadderLines ladder={ladder} plot={plot} y={y} narrow={narrow} />
      <Series points={ladder.vix.map((value, at) => ({ x: xOf(axis, at), y: value === null ? null : y(value) }))} />
      <LadderMarks ladder={ladder} plot={plot} axis={axis} y={y} />
      <Lanes ladder={ladder} plot={plot} axis={axis} narrow={narrow} />
      <Hairs ladder={ladder} view={view} plot={plot} axis={axis} y={y} />
    </>
  )
}

/** The words of the band keep out of the way of those beside the highest close. */
function peakIsLate({ peak, sessions }: Ladder): boolean {
  return peak !== null && peak > sessions.length / 2
}

function monthTicks(ladder: Ladder, axis: OrdinalAxis) {
  const starts = monthStarts(ladder.sessions).map((at) => ({
    x: xOf(axis, at),
    label: month(ladder.sessions[at] ?? ''),
  }))
  const kept = new Set(
    spaced(
      starts.map((tick) => tick.x),
      MONTHS_APART,
    ),
  )
  return starts.filter((tick) => kept.has(tick.x))
}

interface LanesProps {
  ladder: Ladder
  plot: Plot
  axis: OrdinalAxis
  narrow: boolean
}

function Lanes({ ladder, plot, axis, narrow }: LanesProps) {
  return ladder.rungs.map((rung, index) => (
    <Swimlane
      key={rung.layer}
      plot={plot}
      y={FIRST_LANE + index * LANE}
      depth={rung.layer}
      name={`L${rung.layer}`}
      spans={rung.spans.map((span) => spanOf(axis, span.first, span.last))}
      total={laneTotal(rung, ladder.laneSessions, narrow)}
    />
  ))
}

interface HairsProps {
  ladder: Ladder
  view: View
  plot: Plot
  axis: OrdinalAxis
  y: Scale
}

function Hairs({ ladder, view, plot, axis, y }: HairsProps) {
  const { point, pinned } = view.cursor
  const height = (at: number) => {
    const value = ladder.vix[at] ?? null
    return value === null ? null : y(value)
  }
  return (
    <>
      {pinned !== null && <Crosshair plot={plot} x={xOf(axis, pinned)} y={height(pinned)} pinned />}
      {point !== null && <Crosshair plot={plot} x={xOf(axis, point)} y={height(point)} />}
    </>
  )
}
