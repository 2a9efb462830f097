import { useEffect, useState } from 'react'
import { logInAddress, useLogInEnded } from '../api/login'
import { useMe } from '../api/queries'
import { shownValue } from '../lib/reading'
import styles from './LogInNotice.module.css'
import { LOG_IN_ENDED, logInEnding } from './words'

/** Time enough to log in again before anything is lost. */
const WARNED_MILLIS = 120_000

/** Stands above a screen whose log-in is about to end or has ended; the link comes back to the screen. */
export function LogInNotice() {
  const ends = shownValue(useMe())?.logInEnds ?? null
  const near = useNear(ends)
  const ended = useLogInEnded()
  if (!ended && !near) return null
  return (
    <div className={styles.notice} role="alert">
      <p>
        <span aria-hidden="true">◷ </span>
        {ended || ends === null ? LOG_IN_ENDED : logInEnding(ends)}
      </p>
      <a className={styles.again} href={logInAddress()}>
        Log in again
      </a>
    </div>
  )
}

function useNear(instant: string | null): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    setNear(false)
    if (instant === null) return
    const timer = setTimeout(() => setNear(true), Date.parse(instant) - WARNED_MILLIS - Date.now())
    return () => clearTimeout(timer)
  }, [instant])
  return near
}
