import {
  createBrowserHistory,
  createRootRoute,
  createRoute,
  createRouter,
  type RouterHistory,
  redirect,
} from '@tanstack/react-router'
import { lazy } from 'react'
import { Broken } from './app/Broken'
import { Desk, useChoice } from './app/Desk'
import { EmptyDesk } from './app/EmptyDesk'
import { FirstDesk } from './app/Gate'
import { NoSuchAccount } from './app/NoSuchAccount'
import { NotFound } from './app/NotFound'

/** What an address of a desk may say beside its path. */
interface DeskSearch {
  acct?: string
}

const TodayScreen = lazy(async () => ({ default: (await import('./features/today/Screen')).TodayScreen }))

const root = createRootRoute({ notFoundComponent: NotFound, errorComponent: Broken })

const first = createRoute({ getParentRoute: () => root, path: '/', component: FirstDesk })

const desk = createRoute({
  getParentRoute: () => root,
  path: '/d/$desk',
  component: Desk,
  validateSearch: (search: Record<string, unknown>): DeskSearch =>
    typeof search.acct === 'string' ? { acct: search.acct } : {},
})

const deskHome = createRoute({
  getParentRoute: () => desk,
  path: '/',
  beforeLoad: ({ params, search }) => {
    throw redirect({ to: '/d/$desk/today', params, search })
  },
})

const today = createRoute({
  getParentRoute: () => desk,
  path: '/today',
  component: function Today() {
    const { desk: name } = today.useParams()
    const choice = useChoice(name)
    switch (choice.state) {
      case 'none':
        return <EmptyDesk desk={name} screen="Today" />
      case 'unknown':
        return <NoSuchAccount screen="Today" />
      case 'waiting':
        return <TodayScreen desk={name} account={null} />
      case 'chosen':
        return <TodayScreen desk={name} account={choice.account.account} />
    }
  },
})

/** Addresses hold plain text, so that an account named 1 stays a name. */
export function createAppRouter(history: RouterHistory = createBrowserHistory()) {
  return createRouter({
    history,
    routeTree: root.addChildren([first, desk.addChildren([deskHome, today])]),
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (search) => {
      const text = new URLSearchParams(search as Record<string, string>).toString()
      return text === '' ? '' : `?${text}`
    },
    defaultErrorComponent: Broken,
    scrollRestoration: true,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
