import { type PointerEvent, type ReactNode, useId, useState } from 'react'
import { csvOf, type Values } from './csv'
import { download } from './download'
import styles from './Frame.module.css'
import type { Cursor } from './keys'
import { Legend, type LegendEntry } from './Legend'
import { useFocusKept } from './useFocusKept'
import { type Narration, sentence, useReader } from './useReader'
import { useWidth } from './useWidth'
import { ValuesTable } from './ValuesTable'

/** What the drawing knows: how much room it has and where it is being read. */
export interface View {
  width: number
  height: number
  cursor: Cursor
}

interface FrameProps {
  title: string
  /** The chart in a sentence; what one would say of it on the phone. */
  summary: string
  /** What the readout line says while nothing is read. */
  resting: string
  narration: Narration
  /** Exact values for the table and the CSV file. */
  values: Values
  /** How the table writes them; the same shape as the values. */
  shown: readonly (readonly string[])[]
  fileName: string
  height: number
  /** The point at a position in a drawing of this width. */
  pointAt: (x: number, width: number) => number | null
  legend: readonly LegendEntry[]
  children: (view: View) => ReactNode
}

const DESIGN_WIDTH = 588

const KEYS =
  'Left and right arrows read a point, with Shift ten; up and down change the series; Home and End jump; ' +
  'Enter pins a point to compare with; T shows the table, S reads the summary, Escape leaves.'

/** What every chart has around its drawing: readout line, keys, summary, legend, table and file. */
export function Frame(props: FrameProps) {
  const id = useId()
  const [table, setTable] = useState(false)
  const stage = useFocusKept(table)
  const [surface, width] = useWidth<SVGSVGElement>(DESIGN_WIDTH)
  const reader = useReader(props.narration, props.summary, () => setTable(!table))
  const at = (event: PointerEvent<Element>) =>
    props.pointAt(event.clientX - (surface.current?.getBoundingClientRect().left ?? 0), width)
  return (
    <figure className={styles.frame}>
      <p className={styles.readout} aria-hidden="true">
        {sentence(props.narration, reader.cursor) ?? props.resting}
      </p>
      <div ref={stage} style={{ minBlockSize: props.height }}>
        <div
          role="application"
          aria-roledescription="chart"
          aria-label={props.title}
          aria-describedby={`${id}-summary`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it must be reachable to be read by keys
          tabIndex={0}
          className={styles.surface}
          hidden={table}
          onKeyDown={reader.onKeyDown}
          onPointerDown={(event) => reader.point(at(event))}
          onPointerMove={(event) => reader.point(at(event))}
          onPointerLeave={() => reader.point(null)}
          onClick={() => reader.pin(reader.cursor.point)}
        >
          <svg ref={surface} viewBox={`0 0 ${width} ${props.height}`} className={styles.drawing} aria-hidden="true">
            {props.children({ width, height: props.height, cursor: reader.cursor })}
          </svg>
        </div>
        {table && (
          <ValuesTable
            caption={props.title}
            columns={props.values.columns}
            rows={props.shown}
            height={props.height}
            onLeave={() => setTable(false)}
          />
        )}
      </div>
      <figcaption className={styles.foot}>
        <Legend entries={props.legend} />
        <span className={styles.tools}>
          <button type="button" aria-pressed={table} onClick={() => setTable(!table)}>
            Table
          </button>
          <button type="button" onClick={() => download(props.fileName, csvOf(props.values))}>
            CSV
          </button>
        </span>
      </figcaption>
      <p id={`${id}-summary`} className="visually-hidden">
        {props.summary} {KEYS}
      </p>
      <p role="status" className="visually-hidden">
        {reader.said}
      </p>
    </figure>
  )
}
