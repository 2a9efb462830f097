import type { ReactNode } from 'react'
import styles from './Tag.module.css'

interface TagProps {
  tone?: 'plain' | 'warn' | 'accent'
  title?: string
  children: ReactNode
}

/** A short word in a border: a mode, a state. */
export function Tag({ tone = 'plain', title, children }: TagProps) {
  return (
    <span className={`${styles.tag} ${styles[tone]}`} title={title}>
      {children}
    </span>
  )
}
