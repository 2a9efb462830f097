import { type ReactNode, useId } from 'react'
import type { Stale } from '../lib/reading'
import styles from './Panel.module.css'
import { StaleStrip } from './StaleStrip'

export type Span = 3 | 4 | 5 | 6 | 7 | 8 | 9 | 12

interface PlainPanelProps {
  title?: string
  /** Names a panel that shows no title. */
  label?: string
  /** Columns of twelve; a phone shows one panel after another. */
  span?: Span
  meta?: ReactNode
  stale?: Stale | null
  /** What being stale means for this panel. */
  effect?: string | undefined
  /** Kept from the start, in pixels, so that nothing moves when values come. */
  minHeight?: number | undefined
  className?: string | undefined
  children: ReactNode
}

/** The frame of every panel: title, what it says about itself, and a strip when it is from before. */
export function PlainPanel(props: PlainPanelProps) {
  const { title, label, span = 12, meta, stale, effect, minHeight, className, children } = props
  const heading = useId()
  const named = title ? { 'aria-labelledby': heading } : { 'aria-label': label }
  return (
    <section
      {...named}
      className={`${styles.panel} ${stale ? styles.stale : ''}`}
      data-span={span}
      style={{ minHeight }}
    >
      {stale && <StaleStrip stale={stale} effect={effect} />}
      <div className={className ?? styles.inside}>
        {title && (
          <header className={styles.header}>
            <h2 id={heading}>{title}</h2>
            {meta && <div className={styles.meta}>{meta}</div>}
          </header>
        )}
        {children}
      </div>
    </section>
  )
}
