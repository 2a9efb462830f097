import { createStore, useStore } from '../api/store'

export type Theme = 'system' | 'light' | 'dark'

/** Also read by theme.js, before the first paint. */
const STORED_AS = 'alvh.theme'

const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' }

const theme = createStore<Theme>(stored())

export function useTheme(): Theme {
  return useStore(theme, (now) => now)
}

/** As the system, then light, then dark, and round again. */
export function turnTheme(): void {
  theme.set((now) => NEXT[now])
  const chosen = theme.get()
  if (chosen === 'system') {
    delete document.documentElement.dataset.theme
    localStorage.removeItem(STORED_AS)
  } else {
    document.documentElement.dataset.theme = chosen
    localStorage.setItem(STORED_AS, chosen)
  }
}

function stored(): Theme {
  const chosen = localStorage.getItem(STORED_AS)
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system'
}
