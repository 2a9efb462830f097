import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** The width of an element in whole pixels, followed as it changes; `until` stands until it is known. */
export function useWidth<E extends Element>(until: number): [RefObject<E | null>, number] {
  const element = useRef<E>(null)
  const [width, setWidth] = useState(until)
  useLayoutEffect(() => {
    const watched = element.current
    if (watched === null) return undefined
    const read = () => {
      const now = Math.floor(watched.getBoundingClientRect().width)
      if (now > 0) setWidth(now)
    }
    read()
    const observer = new ResizeObserver(read)
    observer.observe(watched)
    return () => observer.disconnect()
  }, [])
  return [element, width]
}
