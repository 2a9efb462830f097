import { createStore, useStore } from './store'

interface LogIn {
  /** The log-in that the page began with is over; what is on screen stays. */
  ended: boolean
  /** Sent with every write; null before the first answer and for callers with a token of their own. */
  csrfToken: string | null
}

const logIn = createStore<LogIn>({ ended: false, csrfToken: null })

export function beganLogIn(csrfToken: string | null): void {
  logIn.set(() => ({ ended: false, csrfToken }))
}

export function endedLogIn(): void {
  logIn.set((now) => ({ ...now, ended: true }))
}

export function csrfToken(): string | null {
  return logIn.get().csrfToken
}

export function useLogInEnded(): boolean {
  return useStore(logIn, (now) => now.ended)
}

/** Where to log in so as to come back to what is on screen now. */
export function logInAddress(): string {
  return `/login?return=${encodeURIComponent(location.pathname + location.search)}`
}
