import type { ReactNode } from 'react'
import styles from './Disclosure.module.css'

/** A line that says what is in it, and opens. */
export function Disclosure({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className={styles.details}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
