import type { ReactNode } from 'react'
import styles from './Empty.module.css'

interface EmptyProps {
  children: ReactNode
  action?: ReactNode
}

/** What will appear here and when, with at most one thing to do about it. */
export function Empty({ children, action }: EmptyProps) {
  return (
    <div className={styles.empty}>
      <p>{children}</p>
      {action}
    </div>
  )
}
