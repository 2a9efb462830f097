import type { CondorDecision } from '../../../api/types'
import { useRoom } from '../../../chart/useRoom'
import type { Reading } from '../../../lib/reading'
import { Empty } from '../../../ui/Empty'
import { Panel } from '../../../ui/Panel'
import { RuleTable } from '../../../ui/RuleTable'
import type { RuleBoard } from '../model/rules'
import { wouldHaveSold } from '../words/condor'
import { CAPTION, EXITS_CAPTION, TITLE } from '../words/rules'
import { DECISION_STALE, NO_RULES } from '../words/screen'
import { Disclosure } from './Disclosure'
import { PhraseText } from './PhraseText'
import styles from './Rules.module.css'

interface RulesProps {
  reading: Reading<{ decision: CondorDecision; board: RuleBoard }>
}

/** Kept from the start: eight rules, the line of the exits and the counterfactual. */
const MIN_HEIGHT = { wide: 352, tight: 424, phone: 470 }

/** Why: what each rule read, what it needs and what it said. */
export function Rules({ reading }: RulesProps) {
  const room = useRoom()
  return (
    <Panel
      title={TITLE}
      span={6}
      reading={reading}
      rows={9}
      minHeight={MIN_HEIGHT[room]}
      effect={DECISION_STALE}
      meta={({ board }) => (board.rows.length === 0 ? null : board.meta)}
      empty={({ board }) => (board.rows.length === 0 && board.exits === null ? <Empty>{NO_RULES}</Empty> : null)}
    >
      {({ decision, board }) => (
        <>
          <RuleTable caption={CAPTION} rows={[...board.rows]} />
          {board.exits !== null && (
            <Disclosure summary={board.exits.line}>
              <RuleTable caption={EXITS_CAPTION} rows={[...board.exits.rows]} />
            </Disclosure>
          )}
          <Counterfactual decision={decision} />
        </>
      )}
    </Panel>
  )
}

function Counterfactual({ decision }: { decision: CondorDecision }) {
  const phrase = wouldHaveSold(decision)
  if (phrase === null) return null
  return (
    <p className={styles.counterfactual}>
      <PhraseText phrase={phrase} />
    </p>
  )
}
