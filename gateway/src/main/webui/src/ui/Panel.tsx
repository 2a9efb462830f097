import type { ReactNode } from 'react'
import type { Reading } from '../lib/reading'
import { PlainPanel, type Span } from './PlainPanel'
import { Problem } from './Problem'
import { Skeleton } from './Skeleton'

interface PanelProps<T> {
  title: string
  span?: Span
  meta?: ReactNode | ((value: T) => ReactNode)
  reading: Reading<T>
  /** What a stale value means here, said after "… is not reachable since …". */
  effect?: string
  /** Rows of the skeleton. */
  rows?: number
  /** What to say when there is nothing to show, null when there is. */
  empty?: (value: T) => ReactNode | null
  minHeight?: number
  children: (value: T) => ReactNode
}

/** A panel about one reading: it waits, fails, is empty, or shows the value with its age. */
export function Panel<T>(props: PanelProps<T>) {
  const { title, span = 12, meta, reading, effect, minHeight } = props
  const shown = reading.state === 'shown' ? reading : null
  const about = typeof meta === 'function' ? shown && meta(shown.value) : meta
  return (
    <PlainPanel
      title={title}
      span={span}
      meta={about}
      stale={shown?.stale ?? null}
      effect={effect}
      minHeight={minHeight}
    >
      <Content {...props} />
    </PlainPanel>
  )
}

function Content<T>({ reading, rows = 4, empty, children }: PanelProps<T>) {
  switch (reading.state) {
    case 'waiting':
      return <Skeleton rows={rows} />
    case 'failed':
      return <Problem failure={reading.failure} retry={reading.retry} />
    case 'shown':
      return empty?.(reading.value) ?? children(reading.value)
  }
}
