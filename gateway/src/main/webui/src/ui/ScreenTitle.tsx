import { type ReactNode, useEffect, useRef } from 'react'
import styles from './ScreenTitle.module.css'

interface ScreenTitleProps {
  /** The screen's name in the title of the window. */
  screen: string
  account: string | null
  simulated?: boolean
  meta?: ReactNode
  aside?: ReactNode
  children: ReactNode
}

/** Whether a screen was shown before: on arrival focus stays where the browser puts it. */
let arrived = false

/** The one h1 of a screen; it takes the focus after a change of screen and names the window. */
export function ScreenTitle({ screen, account, simulated = false, meta, aside, children }: ScreenTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = [account, screen, simulated ? 'Simulated' : null, 'ALVH'].filter(Boolean).join(' · ')
  }, [account, screen, simulated])
  useEffect(() => {
    if (arrived) heading.current?.focus()
    arrived = true
  }, [])
  return (
    <header className={styles.title}>
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      {meta && <div className={styles.meta}>{meta}</div>}
      {aside && <div className={styles.aside}>{aside}</div>}
    </header>
  )
}
