import { Annotation } from '../../../chart/Annotation'
import { type OrdinalAxis, xOf } from '../../../chart/hit'
import layer from '../../../chart/layers.module.css'
import type { Plot, Scale } from '../../../chart/plot'
import type { Ladder, Mark } from '../model/ladder'
import { peakLabel } from '../words/ladder'
import styles from './LadderMarks.module.css'

interface LadderMarksProps {
  ladder: Ladder
  plot: Plot
  axis: OrdinalAxis
  y: Scale
}

/** Where layers were opened and sold, the highest close, and the newest one with a ring. */
export function LadderMarks({ ladder, plot, axis, y }: LadderMarksProps) {
  const { last, peak } = ladder
  const height = (at: number) => y(ladder.vix[at] ?? 0)
  return (
    <g>
      {ladder.marks.map((mark) => (
        <Change key={`${mark.layer} ${mark.at} ${mark.kind}`} mark={mark} x={xOf(axis, mark.at)} y={y(mark.vix)} />
      ))}
      {peak !== null && peak !== last && (
        <Annotation
          {...beside(xOf(axis, peak), plot)}
          y={Math.max(height(peak) + 2, plot.top + 8)}
          text={peakLabel(ladder, peak)}
        />
      )}
      {last !== null && <circle className={styles.last} cx={xOf(axis, last)} cy={height(last)} r="3.5" />}
    </g>
  )
}

const LABEL_WIDTH = 110

/** On the side where there is room. */
function beside(x: number, plot: Plot): { x: number; anchor: 'start' | 'end' } {
  return x + LABEL_WIDTH < plot.right ? { x: x + 8, anchor: 'start' } : { x: x - 8, anchor: 'end' }
}

function Change({ mark, x, y }: { mark: Mark; x: number; y: number }) {
  return (
    <g className={layer[`depth${mark.layer}`]}>
      {mark.kind === 'opened' ? (
        <path className={layer.opened} d={`M${x} ${y - 10}l4.5 8h-9z`} />
      ) : (
        <rect className={layer.sold} x={x - 3} y={y - 3} width="6" height="6" />
      )}
    </g>
  )
}
