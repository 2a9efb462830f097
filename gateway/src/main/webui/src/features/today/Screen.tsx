import { type PauseResume, usePauseResume } from '../../api/actions'
import { useUnreachable } from '../../api/health'
import { useAccounts, useBook, useCalendar, useCondor, useHedge, useLevels, useRole } from '../../api/queries'
import { shownValue } from '../../lib/reading'
import { TodayView } from './TodayView'

interface TodayScreenProps {
  desk: string
  /** Null until it is known which accounts the desk has. */
  account: string | null
}

/** What the rules say now of one account, and why. */
export function TodayScreen({ desk, account }: TodayScreenProps) {
  const accounts = useAccounts(desk)
  const summary = shownValue(accounts)?.accounts.find((one) => one.account === account) ?? null
  const market = summary?.market.name ?? null
  const commands: PauseResume = usePauseResume(desk, account ?? '')
  return (
    <TodayView
      account={account}
      summary={summary}
      accounts={accounts}
      condor={useCondor(desk, account)}
      hedge={useHedge(desk, account)}
      book={useBook(desk, account)}
      levels={useLevels(market)}
      calendar={useCalendar(market)}
      role={useRole(desk)}
      unreachable={useUnreachable()}
      commands={commands}
    />
  )
}
