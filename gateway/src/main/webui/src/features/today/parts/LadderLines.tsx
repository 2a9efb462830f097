import { Annotation } from '../../../chart/Annotation'
import layer from '../../../chart/layers.module.css'
import type { Plot, Scale } from '../../../chart/plot'
import { spread } from '../../../chart/ticks'
import { level, strike } from '../../../lib/format'
import type { Ladder, Rung } from '../model/ladder'
import { distanceLabel } from '../words/ladder'

interface LadderLinesProps {
  ladder: Ladder
  plot: Plot
  y: Scale
  narrow: boolean
}

const LINE_HEIGHT = 14

/** A solid line where a layer opens and a dotted one where it is sold, labelled at the right with the newest close. */
export function LadderLines({ ladder, plot, y, narrow }: LadderLinesProps) {
  const last = ladder.last === null ? null : (ladder.vix[ladder.last] ?? null)
  const wanted = [...ladder.rungs.map((rung) => y(rung.opensAbove)), ...(last === null ? [] : [y(last)])]
  const places = spread(wanted, LINE_HEIGHT, plot.top, plot.bottom)
  return (
    <g>
      {ladder.rungs.map((rung) => (
        <Lines key={rung.layer} rung={rung} plot={plot} y={y} />
      ))}
      {ladder.rungs.map((rung, index) => (
        <RungLabel
          key={rung.layer}
          rung={rung}
          x={plot.right + 8}
          y={(places[index] ?? 0) + 4}
          last={last}
          narrow={narrow}
        />
      ))}
      {last !== null && (
        <Annotation
          x={plot.right + 8}
          y={(places[ladder.rungs.length] ?? 0) + 4}
          text={narrow ? level(last) : `VIX ${level(last)}`}
          strong
        />
      )}
    </g>
  )
}

function Lines({ rung, plot, y }: { rung: Rung; plot: Plot; y: Scale }) {
  const across = (value: number) => `M${plot.left} ${Math.round(y(value)) + 0.5}H${plot.right}`
  return (
    <g className={layer[`depth${rung.layer}`]}>
      <path className={layer.opens} d={across(rung.opensAbove)} />
      <path className={layer.disarms} d={across(rung.disarmsBelow)} />
    </g>
  )
}

interface RungLabelProps {
  rung: Rung
  x: number
  y: number
  last: number | null
  narrow: boolean
}

const DISTANCE_AT = 46

function RungLabel({ rung, x, y, last, narrow }: RungLabelProps) {
  return (
    <>
      <Annotation x={x} y={y} text={`L${rung.layer} > ${strike(rung.opensAbove)}`} strong />
      {!narrow && <Annotation x={x + DISTANCE_AT} y={y} text={distanceLabel(rung, last)} />}
    </>
  )
}
