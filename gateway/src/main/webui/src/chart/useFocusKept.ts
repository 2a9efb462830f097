import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * The element within which drawing and table take each other's place. Whoever was in the one when it went is put in
 * the other, so that reading by keys goes on there.
 */
export function useFocusKept(table: boolean): RefObject<HTMLDivElement | null> {
  const stage = useRef<HTMLDivElement>(null)
  const before = useRef(table)
  useLayoutEffect(() => {
    if (before.current === table) return
    before.current = table
    // What is hidden or gone loses the focus to the page; a button outside that was pressed has kept it.
    const lost = document.activeElement === document.body || stage.current?.contains(document.activeElement)
    if (lost) stage.current?.querySelector<HTMLElement>('[tabindex="0"]:not([hidden])')?.focus()
  }, [table])
  return stage
}
