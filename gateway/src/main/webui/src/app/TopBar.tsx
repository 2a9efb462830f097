import type { AccountSummary, Phase, Planned } from '../api/types'
import { definition } from '../lib/glossary'
import { Hash } from '../ui/Hash'
import { Tag } from '../ui/Tag'
import { AccountPicker } from './AccountPicker'
import { LiveState } from './LiveState'
import { PhaseTrack, phaseOf } from './PhaseTrack'
import { ThemeButton } from './ThemeButton'
import styles from './TopBar.module.css'
import { UserMenu } from './UserMenu'
import { MARKET_TAGS, PAPER } from './words'

interface TopBarProps {
  desk: string
  accounts: AccountSummary[]
  account: AccountSummary | null
  /** The session of the account's market, once its calendar is known. */
  planned: Planned | null
  /** The phase that the market's last event named. */
  phase: Phase | null
  onChoose: (account: string) => void
  onKeys: () => void
}

/** What every screen is about: account, mandate, session, and whether the page is live. */
export function TopBar({ desk, accounts, account, planned, phase, onChoose, onKeys }: TopBarProps) {
  return (
    <header className={styles.bar}>
      <AccountPicker accounts={accounts} account={account?.account ?? null} onChoose={onChoose} />
      {account && <About account={account} />}
      {planned && <PhaseTrack planned={planned} current={phase ?? phaseOf(account?.stage ?? null)} />}
      <span className={styles.space} />
      {account && <MarketTag account={account} />}
      <LiveState />
      <ThemeButton />
      <UserMenu desk={desk} onKeys={onKeys} compact />
    </header>
  )
}

function About({ account }: { account: AccountSummary }) {
  const { mandate } = account
  const name = [mandate.name, mandate.hedge].filter(Boolean).join(' + ')
  return (
    <>
      <span className={styles.mode}>
        <Tag title={PAPER}>Paper</Tag>
      </span>
      <span className={styles.mandate}>
        <span>Mandate</span> <b>{name || 'unnamed'}</b> <Hash value={mandate.hash} />
      </span>
    </>
  )
}

function MarketTag({ account }: { account: AccountSummary }) {
  const word = MARKET_TAGS[account.market.kind]
  if (word === null) return null
  const about = definition(account.market.kind === 'SIM' ? 'simulated' : 'replay')
  return (
    <Tag tone="warn" title={`${about} (${account.market.name})`}>
      {word}
    </Tag>
  )
}
