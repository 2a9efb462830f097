import type { PauseResume as Commands } from '../../../api/actions'
import type { AccountState, Book, CondorDecision, Hedge, Role } from '../../../api/types'
import type { Reading } from '../../../lib/reading'
import { LayerPips } from '../../../ui/LayerPips'
import { PlainPanel } from '../../../ui/PlainPanel'
import { Tag } from '../../../ui/Tag'
import type { Around } from '../model/around'
import { condorBefore, hedgeBefore, tradesBefore } from '../words/before'
import { condorVerdict } from '../words/condor'
import { hedgeVerdict, held } from '../words/hedge'
import { capitalised, stateName } from '../words/names'
import { VERDICTS } from '../words/screen'
import { NOTHING_TRADED, PAPER, stateLine, type Trades, tradedLines, tradedTitle } from '../words/traded'
import { PauseResume } from './PauseResume'
import { VerdictColumn, VerdictText } from './VerdictColumn'
import styles from './Verdicts.module.css'

export interface VerdictsProps {
  condor: Reading<CondorDecision>
  hedge: Reading<Hedge>
  book: Book | null
  around: Around
  trades: Reading<{ trades: Trades; decided: boolean }>
  account: string | null
  role: Role | null
  portfolioReachable: boolean
  commands: Commands
}

/** The three answers that one came for: is a condor opened, what was traded, what does the hedge do. */
export function Verdicts(props: VerdictsProps) {
  return (
    <PlainPanel label={VERDICTS} className={styles.strip}>
      <CondorColumn {...props} />
      <TradedColumn {...props} />
      <HedgeColumn {...props} />
    </PlainPanel>
  )
}

function CondorColumn({ condor, book, around }: VerdictsProps) {
  return (
    <VerdictColumn reading={condor} empty={(decision) => (decision.decisionId === null ? condorBefore(around) : null)}>
      {(decision) => {
        const verdict = condorVerdict(decision, book?.condors ?? [], around)
        const tag = verdict.blocked === null ? null : <Tag tone="warn">■ {verdict.blocked}</Tag>
        return <VerdictText title={verdict.title} mark={tag} lines={verdict.lines} />
      }}
    </VerdictColumn>
  )
}

function TradedColumn(props: VerdictsProps) {
  const { state, cause } = props.around
  const line = stateLine(state, cause)
  return (
    <VerdictColumn
      reading={props.trades}
      empty={({ decided }) => (decided ? null : tradesBefore())}
      below={<Action {...props} />}
    >
      {({ trades }) => {
        const lines = tradedLines(trades)
        const said = lines.length === 0 ? [NOTHING_TRADED] : lines
        return (
          <VerdictText
            title={tradedTitle(trades)}
            mark={<StateTag state={state} />}
            lines={line === null ? said : [...said, [line]]}
          />
        )
      }}
    </VerdictColumn>
  )
}

function Action({ account, around, role, portfolioReachable, commands }: VerdictsProps) {
  if (account === null) return null
  return (
    <PauseResume
      account={account}
      state={around.state}
      role={role}
      portfolioReachable={portfolioReachable}
      commands={commands}
    />
  )
}

function StateTag({ state }: { state: AccountState | null }) {
  if (state === null || state === 'ACTIVE') return <Tag>{PAPER}</Tag>
  return <Tag tone="warn">■ {capitalised(stateName(state))}</Tag>
}

function HedgeColumn({ hedge, book, around }: VerdictsProps) {
  return (
    <VerdictColumn reading={hedge} empty={(value) => (value.decisionId === null ? hedgeBefore(around) : null)}>
      {(value) => {
        const verdict = hedgeVerdict(value, around)
        const pips = value.layers.map(({ layer, status }) => ({ layer, on: status === 'ON' }))
        const holdings = (book?.hedges ?? []).map((holding) => held(holding, around.session))
        return (
          <VerdictText
            title={verdict.title}
            mark={pips.length === 0 ? null : <LayerPips layers={pips} />}
            lines={[...verdict.lines, ...holdings]}
          />
        )
      }}
    </VerdictColumn>
  )
}
