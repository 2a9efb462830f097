import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { togglePaused } from '../api/live'
import { createStore, useStore } from '../api/store'
import { kept, PLACES, type Place } from './places'

const STORED_AS = 'alvh.keys'
const OFF = 'off'

/** How long after g the second key may come. */
const SECOND_KEY_MILLIS = 1500

const enabled = createStore<boolean>(localStorage.getItem(STORED_AS) !== OFF)

export function useKeysEnabled(): boolean {
  return useStore(enabled, (now) => now)
}

/** Single keys get in the way of speech input and some keyboards: each reader may switch them off. */
export function toggleKeys(): void {
  enabled.set((now) => !now)
  if (enabled.get()) localStorage.removeItem(STORED_AS)
  else localStorage.setItem(STORED_AS, OFF)
}

export interface KeyActions {
  go: (place: Place) => void
  pause: () => void
  list: () => void
}

/** Reads keys into actions: g and a place's key, p, ?. */
export class KeyReader {
  private goUntil = 0

  constructor(private readonly actions: KeyActions) {}

  press(key: string, at: number): void {
    const place = at < this.goUntil ? PLACES.find((known) => known.key === key) : undefined
    this.goUntil = 0
    if (place) this.actions.go(place)
    else if (key === 'g') this.goUntil = at + SECOND_KEY_MILLIS
    else if (key === 'p') this.actions.pause()
    else if (key === '?') this.actions.list()
  }
}

/** Listens for the shell's keys while they are switched on. */
export function useKeys(desk: string, list: () => void): void {
  const on = useKeysEnabled()
  const navigate = useNavigate()
  useEffect(() => {
    if (!on) return
    const reader = new KeyReader({
      go: (place) => void navigate({ to: place.to, params: { desk }, search: kept }),
      pause: togglePaused,
      list,
    })
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      reader.press(event.key, event.timeStamp)
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [on, navigate, desk, list])
}

/** Whether the key goes to a field, or to a list that finds by typing. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [role=listbox], [role=menu], [role=alertdialog]') !== null
  )
}
