import type { PauseResume } from '../../api/actions'
import type {
  AccountSummary,
  Accounts as AccountsRead,
  Book,
  Calendar,
  CondorDecision,
  Hedge,
  Levels,
  Role,
  Unreachable,
} from '../../api/types'
import type { Reading } from '../../lib/reading'
import { Hash } from '../../ui/Hash'
import { ScreenTitle } from '../../ui/ScreenTitle'
import { today } from './model/today'
import { Accounts } from './parts/Accounts'
import { Agenda } from './parts/Agenda'
import { Condors } from './parts/Condors'
import { Limits } from './parts/Limits'
import { Rules } from './parts/Rules'
import { Verdicts } from './parts/Verdicts'
import { VixChart } from './parts/VixChart'
import styles from './TodayView.module.css'
import { decided, NOT_ADVICE, RECORD, SCREEN } from './words/screen'

/** Everything that Today is made of, as it was read. */
export interface TodayReadings {
  accounts: Reading<AccountsRead>
  condor: Reading<CondorDecision>
  hedge: Reading<Hedge>
  book: Reading<Book>
  levels: Reading<Levels>
  calendar: Reading<Calendar>
}

export interface TodayViewProps extends TodayReadings {
  account: string | null
  summary: AccountSummary | null
  role: Role | null
  unreachable: readonly Unreachable[]
  commands: PauseResume
}

/** The verdict first, then the reason, then the numbers. */
export function TodayView(props: TodayViewProps) {
  const { account, summary, role, unreachable, commands, ...readings } = props
  const shown = today(readings, summary)
  return (
    <>
      <ScreenTitle
        screen={SCREEN}
        account={account}
        simulated={summary?.market.kind === 'SIM'}
        meta={
          <span className={styles.record}>
            {shown.record === null ? shown.unrecorded : <Record {...shown.record} />}
          </span>
        }
        aside={NOT_ADVICE}
      >
        {shown.heading}
      </ScreenTitle>
      <Verdicts
        condor={readings.condor}
        hedge={readings.hedge}
        book={shown.book}
        around={shown.around}
        trades={shown.trades}
        account={account}
        role={role}
        portfolioReachable={!unreachable.some((down) => down.service === 'portfolio')}
        commands={commands}
      />
      <Rules reading={shown.rules} />
      <VixChart reading={shown.ladders} session={shown.session} />
      <Condors reading={shown.condors} />
      <Agenda reading={shown.agenda} />
      <Limits reading={shown.limits} />
      <Accounts reading={readings.accounts} current={account} />
    </>
  )
}

function Record({ at, id }: { at: string; id: string }) {
  return (
    <>
      {decided(at)} · {RECORD} <Hash value={id} />
    </>
  )
}
