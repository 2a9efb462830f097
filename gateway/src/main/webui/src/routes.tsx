import {
  createBrowserHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Navigate,
  type RouterHistory,
  redirect,
} from '@tanstack/react-router'
import { lazy } from 'react'
import type { Severity } from './api/types'
import { Broken } from './app/Broken'
import { Desk, useChoice } from './app/Desk'
import { EmptyDesk } from './app/EmptyDesk'
import { FirstDesk } from './app/Gate'
import { NoSuchAccount } from './app/NoSuchAccount'
import { NotFound } from './app/NotFound'
import { isDataView, kept } from './app/places'

/** What an address of a desk may say beside its path. */
interface DeskSearch {
  acct?: string
}

const TodayScreen = lazy(async () => ({ default: (await import('./features/today/Screen')).TodayScreen }))

const DataScreen = lazy(async () => ({ default: (await import('./features/data/Screen')).DataScreen }))

const root = createRootRoute({ notFoundComponent: NotFound, errorComponent: Broken })

const first = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: () => <FirstDesk to={(name) => <Navigate to="/d/$desk/today" params={{ desk: name }} replace />} />,
})

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

/** Which verdicts an address asks for. */
interface VerdictSearch {
  from?: string
  to?: string
  series?: string
  severity?: Severity
}

const dataHome = createRoute({
  getParentRoute: () => desk,
  path: '/data',
  beforeLoad: ({ params, search }) => {
    throw redirect({ to: '/d/$desk/data/$view', params: { ...params, view: 'coverage' }, search })
  },
})

const data = createRoute({
  getParentRoute: () => desk,
  path: '/data/$view',
  validateSearch: (search: Record<string, unknown>): VerdictSearch => ({
    ...dateOf('from', search),
    ...dateOf('to', search),
    ...(typeof search.series === 'string' ? { series: search.series } : {}),
    ...(search.severity === 'WARN' || search.severity === 'REJECT' ? { severity: search.severity } : {}),
  }),
  component: function Data() {
    const { desk: name, view } = data.useParams()
    const { acct, ...filter } = data.useSearch()
    const navigate = data.useNavigate()
    const choice = useChoice(name)
    const showVerdicts = (wanted: VerdictSearch) =>
      void navigate({
        to: '/d/$desk/data/$view',
        params: { desk: name, view: 'verdicts' },
        search: { ...kept({ ...(acct === undefined ? {} : { acct }) }), ...wanted },
        resetScroll: false,
      })
    if (!isDataView(view)) return <NotFound />
    switch (choice.state) {
      case 'none':
        return <EmptyDesk desk={name} screen="Data" />
      case 'unknown':
        return <NoSuchAccount screen="Data" />
      case 'waiting':
        return <DataScreen view={view} account={null} filter={filter} showVerdicts={showVerdicts} />
      case 'chosen':
        return <DataScreen view={view} account={choice.account} filter={filter} showVerdicts={showVerdicts} />
    }
  },
})

function dateOf<Name extends 'from' | 'to'>(
  name: Name,
  search: Record<string, unknown>,
): Partial<Record<Name, string>> {
  const text = search[name]
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) ? ({ [name]: text } as Record<Name, string>) : {}
}

/** What is known of markets is nobody's, so its short address leads to the first of one's desks. */
const dataOfFirst = createRoute({
  getParentRoute: () => root,
  path: '/data/$view',
  component: function FirstData() {
    const { view } = dataOfFirst.useParams()
    return <FirstDesk to={(name) => <Navigate to="/d/$desk/data/$view" params={{ desk: name, view }} replace />} />
  },
})

/** Addresses hold plain text, so that an account named 1 stays a name. */
export function createAppRouter(history: RouterHistory = createBrowserHistory()) {
  return createRouter({
    history,
    routeTree: root.addChildren([first, dataOfFirst, desk.addChildren([deskHome, today, dataHome, data])]),
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
