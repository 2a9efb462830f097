import type { ReactNode } from 'react'
import styles from './Scroll.module.css'

interface ScrollProps {
  label: string
  children: ReactNode
}

/** A region that scrolls sideways, with a name, and by key. */
export function Scroll({ label, children }: ScrollProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
