import { Outlet, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useAccounts } from '../api/queries'
import type { AccountSummary } from '../api/types'
import { shownValue } from '../lib/reading'
import { Skeleton } from '../ui/Skeleton'
import { Gate } from './Gate'
import { NotFound } from './NotFound'
import { Shell } from './Shell'

/** A desk by its address, for those who are on it. */
export function Desk() {
  const { desk } = useParams({ from: '/d/$desk' })
  return (
    <Gate>
      {(me) => (me.desks.some((own) => own.desk === desk) ? <OwnDesk key={desk} desk={desk} /> : <NotFound />)}
    </Gate>
  )
}

function OwnDesk({ desk }: { desk: string }) {
  const navigate = useNavigate()
  const choice = useChoice(desk)
  return (
    <Shell
      desk={desk}
      accounts={shownValue(useAccounts(desk))?.accounts ?? []}
      account={choice.state === 'chosen' ? choice.account : null}
      onChoose={(acct) => void navigate({ to: '.', search: { acct } })}
    >
      <Suspense fallback={<Skeleton rows={12} />}>
        <Outlet />
      </Suspense>
    </Shell>
  )
}

export type Choice =
  | { state: 'waiting' }
  | { state: 'none' }
  | { state: 'unknown' }
  | { state: 'chosen'; account: AccountSummary }

/** The account that the address names, or the desk's first with a hedge, which there is more to see of. */
export function useChoice(desk: string): Choice {
  const { acct } = useSearch({ strict: false })
  const reading = useAccounts(desk)
  if (reading.state !== 'shown') return { state: 'waiting' }
  return choose(reading.value.accounts, acct)
}

export function choose(accounts: AccountSummary[], name: string | undefined): Choice {
  const account = name === undefined ? ofItself(accounts) : accounts.find((known) => known.account === name)
  if (account !== undefined) return { state: 'chosen', account }
  return { state: accounts.length === 0 ? 'none' : 'unknown' }
}

function ofItself(accounts: AccountSummary[]): AccountSummary | undefined {
  return accounts.find((each) => each.mandate.hedge !== 'NONE') ?? accounts[0]
}
