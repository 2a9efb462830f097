import { useSyncExternalStore } from 'react'

/** How much room the page has: a phone's, one in which words wrap, or what the design counts on. */
export type Room = 'phone' | 'tight' | 'wide'

/** The widths at which style sheets change too. */
const PHONE = '(max-width: 720px)'
const TIGHT = '(max-width: 1280px)'

function subscribe(changed: () => void): () => void {
  const queries = [PHONE, TIGHT].map((query) => window.matchMedia(query))
  for (const query of queries) query.addEventListener('change', changed)
  return () => {
    for (const query of queries) query.removeEventListener('change', changed)
  }
}

function read(): Room {
  if (window.matchMedia(PHONE).matches) return 'phone'
  return window.matchMedia(TIGHT).matches ? 'tight' : 'wide'
}

/** The room of the page, for what a style sheet cannot do: leave out points, words and columns, keep heights. */
export function useRoom(): Room {
  return useSyncExternalStore(subscribe, read)
}
