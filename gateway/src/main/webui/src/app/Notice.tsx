import { type ReactNode, useEffect } from 'react'
import styles from './Notice.module.css'

/** A page of one message, outside of any desk. */
export function Notice({ title, children }: { title: string; children: ReactNode }) {
  useEffect(() => {
    document.title = title === 'ALVH' ? title : `${title} · ALVH`
  }, [title])
  return (
    <main className={styles.notice}>
      <h1>{title}</h1>
      {children}
    </main>
  )
}
