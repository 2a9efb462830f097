import { useCallback, useEffect, useRef, useState } from 'react'

/** Screen readers queue what a live region says; more often than this, key repeat would talk for minutes. */
export const ANNOUNCE_EVERY_MS = 300

/**
 * The text of a live region and a way to say something in it. What is said again within the interval replaces what
 * waits, so the newest is always heard and never more than one in the interval.
 */
export function useAnnouncement(): [string, (text: string) => void] {
  const [said, setSaid] = useState('')
  const waiting = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)

  const say = useCallback((text: string) => {
    if (timer.current !== null) {
      waiting.current = text
      return
    }
    setSaid(text)
    const pause = () => {
      timer.current = null
      if (waiting.current === null) return
      setSaid(waiting.current)
      waiting.current = null
      timer.current = setTimeout(pause, ANNOUNCE_EVERY_MS)
    }
    timer.current = setTimeout(pause, ANNOUNCE_EVERY_MS)
  }, [])

  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current)
    },
    [],
  )
  return [said, say]
}
