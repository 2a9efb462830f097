import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { goLive, useLive } from '../api/live'
import { useLogInEnded } from '../api/login'
import { useCalendar, useLevels } from '../api/queries'
import type { AccountSummary } from '../api/types'
import { shownValue } from '../lib/reading'
import { KeyList } from './KeyList'
import { useKeys } from './keys'
import { LogInNotice } from './LogInNotice'
import { MarketStrip } from './MarketStrip'
import { Rail } from './Rail'
import styles from './Shell.module.css'
import { TopBar } from './TopBar'

interface ShellProps {
  desk: string
  accounts: AccountSummary[]
  account: AccountSummary | null
  onChoose: (account: string) => void
  children: ReactNode
}

/** What stands around every screen of a desk, and the stream that keeps them in step. */
export function Shell({ desk, accounts, account, onChoose, children }: ShellProps) {
  const [keysListed, listKeys] = useState(false)
  const openKeys = useCallback(() => listKeys(true), [])
  const market = account?.market.name ?? null
  const session = useLive((now) => (market === null ? undefined : now.sessions[market]))
  const calendar = shownValue(useCalendar(market))
  const levels = useLevels(market)
  useKeys(desk, openKeys)
  useStream(desk)
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        Skip to content
      </a>
      <Rail desk={desk} onKeys={openKeys} />
      <TopBar
        desk={desk}
        accounts={accounts}
        account={account}
        planned={calendar?.current ?? null}
        phase={session?.phase ?? null}
        onChoose={onChoose}
        onKeys={openKeys}
      />
      <MarketStrip levels={market === null ? null : levels} />
      <main id="main" className={styles.main} tabIndex={-1}>
        <LogInNotice />
        {children}
      </main>
      <KeyList isOpen={keysListed} onClose={() => listKeys(false)} />
    </div>
  )
}

/** Follows the desk's events for as long as the log-in lasts. */
function useStream(desk: string): void {
  const cache = useQueryClient()
  const ended = useLogInEnded()
  useEffect(() => (ended ? undefined : goLive(desk, cache)), [desk, cache, ended])
}
