import { useEffect, useState } from 'react'
import { type Live, togglePaused, useLive } from '../api/live'
import { age, timeSeconds, ZONE } from '../lib/format'
import styles from './LiveState.module.css'
import { LINK_NAMES } from './words'

const TICK_MILLIS = 1000

/** Whether the page moves, and how old its last event is; pressing it holds the page still. */
export function LiveState() {
  const live = useLive((now) => now)
  const time = useNow()
  const word = live.paused ? 'Held' : LINK_NAMES[live.link]
  const off = live.paused || live.link !== 'live'
  return (
    <>
      <button
        type="button"
        className={off ? styles.off : styles.live}
        onClick={togglePaused}
        aria-pressed={live.paused}
        title={live.paused ? 'Go on with live updates (p)' : 'Hold live updates (p)'}
      >
        <i />
        {word}
        <span className={styles.age}>{sinceLast(live, off, time)}</span>
      </button>
      <span role="status" className="visually-hidden">
        {word}
      </span>
    </>
  )
}

function sinceLast({ lastEventAt }: Live, off: boolean, now: number): string {
  if (lastEventAt === null) return ''
  if (off) return ` · last event ${timeSeconds(new Date(lastEventAt).toISOString())} ${ZONE}`
  return ` · ${age((now - lastEventAt) / 1000)}`
}

function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MILLIS)
    return () => clearInterval(timer)
  }, [])
  return now
}
